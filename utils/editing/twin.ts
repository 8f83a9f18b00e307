// Two annotations of the same words: the reader's, and what the machine finds in their place.
import type { Annotation } from "@/utils/annotation/annotation.ts";

/** Places count as one where they share this part of all they cover together. */
const SHARED = 0.8;

interface Place {
  start: number;
  end: number;
}

/** True where both places hold nearly the same words: a closing mark or a full stop makes no other quote. */
export function coincide(one: Place, other: Place): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const covered = Math.max(one.end, other.end) - Math.min(one.start, other.start);
  return shared > 0 && shared / covered >= SHARED;
}

/** The annotation of the same kind at a place, other than the one given; null where there is none. */
export function twinAt(annotation: Annotation, place: Place, all: readonly Annotation[]): Annotation | null {
  return (
    all.find(
      ({ id, body, target }) =>
        id !== annotation.id && body.type === annotation.body.type && coincide(target.selector[1], place),
    ) ?? null
  );
}

/** Code units that share one drawer of the index. */
const DRAWER = 256;

/** Like `twinAt`, for many questions: made once, each answer takes no longer however many annotations there are. */
export function indexTwins(all: readonly Annotation[]): (annotation: Annotation) => Annotation | null {
  const drawers = new Map<string, Annotation[]>();
  for (const one of all) {
    const { start, end } = one.target.selector[1];
    for (let drawer = Math.floor(start / DRAWER); drawer <= Math.floor(end / DRAWER); drawer++) {
      const key = `${one.body.type} ${drawer}`;
      const there = drawers.get(key);
      if (there) there.push(one);
      else drawers.set(key, [one]);
    }
  }
  return (annotation) => {
    const place = annotation.target.selector[1];
    // what covers most of a place covers its middle
    const middle = Math.floor((place.start + place.end) / 2 / DRAWER);
    return twinAt(annotation, place, drawers.get(`${annotation.body.type} ${middle}`) ?? []);
  };
}
