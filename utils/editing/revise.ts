// What every change of an annotation leaves behind: a higher revision and a later date.
import type { Annotation } from "@/utils/annotation/annotation.ts";

/** The later of two ISO 8601 instants: a clock that was set back takes nothing back. */
export function later(one: string, other: string): string {
  return one > other ? one : other;
}

/** The annotation with these parts changed by the reader at `now`. */
export function revise(annotation: Annotation, now: string, changes: Partial<Annotation>): Annotation {
  return {
    ...annotation,
    ...changes,
    revision: annotation.revision + 1,
    modified: later(annotation.modified, now),
  };
}

/**
 * An annotation as it once was, as the newest revision of it: what undo and redo bring back. Revisions only go up, so
 * that whoever holds a copy of the one in between sees that this is newer.
 * @param current what is there now; null where it was deleted
 * @param buried the revision at which it was deleted, where it was
 */
export function bringBack(image: Annotation, current: Annotation | null, buried: number, now: string): Annotation {
  const revision = Math.max(image.revision, current?.revision ?? 0, buried) + 1;
  return { ...image, revision, modified: later(later(image.modified, current?.modified ?? ""), now) };
}
