// The reader's corrections of what the machine found. The first keeps the machine's finding beside it.
import type { Act } from "@/utils/annotation/act.ts";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Body, Passage } from "@/utils/annotation/body.ts";
import { describe } from "@/utils/selectors/describe.ts";
import { type ActContext, ActRefused, passageAt } from "./context.ts";
import { revise } from "./revise.ts";
import { isSame } from "./same.ts";

type Correction = Extract<Act, { type: "correct-quote" | "correct-figure" }>;

/** @throws ActRefused where the annotation is of another kind, or the words or the source aren't in the article */
export function correct(annotation: Annotation, act: Correction, context: ActContext): Annotation {
  const { text, now } = context;
  const [body, words] = correctedBody(annotation, act, context);
  const target = words ? { ...annotation.target, selector: describe(text, words) } : annotation.target;
  const machine = annotation.found ?? (annotation.creator.type === "Person" ? null : machinesOwn(annotation));
  const isMachines = machine !== null && isSame(body, machine.body) && isSame(target, machine.target);
  return revise(annotation, now, {
    body,
    target,
    found: isMachines ? null : machine,
    // whoever says where the words are has placed them
    ...(words && { standing: { status: "stands" } as const, past: pastOf(annotation, text, words, now) }),
  });
}

/** Words that the page has lost or changed become past once the reader says where the annotation stands now. */
export function pastOf(
  { target, standing, past }: Annotation,
  text: string,
  place: { start: number; end: number },
  now: string,
): Annotation["past"] {
  const [{ exact }] = target.selector;
  if (standing.status === "stands" || exact === text.slice(place.start, place.end)) return past;
  return [{ exact, until: standing.since ?? now }, ...past];
}

function machinesOwn({ body, target }: Annotation): NonNullable<Annotation["found"]> {
  return { body, target };
}

/** The body as corrected, and the place of the annotation's own words where that is another. */
function correctedBody(
  { body }: Annotation,
  act: Correction,
  { text, annotations }: ActContext,
): [body: Body, words: { start: number; end: number } | null] {
  const passage = (place: { start: number; end: number } | null) => (place ? passageAt(text, place) : null);
  const sourceId = (id: string | null) => {
    if (id !== null && !annotations.some((other) => other.id === id && other.body.type === "Source")) {
      throw new ActRefused("This source is no longer among those of the article.");
    }
    return id;
  };
  if (act.type === "correct-quote" && body.type === "Quote") {
    const content = act.content && inTextOrder(act.content.map((place) => passageAt(text, place)));
    const corrected: Body = {
      ...body,
      form: act.form ?? body.form,
      content: content ?? body.content,
      speaker: act.speaker === undefined ? body.speaker : passage(act.speaker),
      source: act.source === undefined ? body.source : sourceId(act.source),
    };
    return [corrected, content ? { start: content[0]!.start, end: content.at(-1)!.end } : null];
  }
  if (act.type === "correct-figure" && body.type === "Figure") {
    const words = act.words === undefined ? null : passageAt(text, act.words);
    const corrected: Body = {
      ...body,
      kind: act.kind ?? body.kind,
      value: act.value === undefined ? body.value : act.value,
      unit: act.unit === undefined ? body.unit : act.unit,
      modifier: act.modifier === undefined ? body.modifier : act.modifier,
      counted: act.counted === undefined ? body.counted : passage(act.counted),
      source: act.source === undefined ? body.source : sourceId(act.source),
    };
    return [corrected, words];
  }
  throw new ActRefused("A correction fits only what it corrects: a quote or a figure.");
}

function inTextOrder(passages: Passage[]): Passage[] {
  const sorted = passages.toSorted((a, b) => a.start - b.start);
  if (sorted.some(({ start }, at) => at > 0 && start < sorted[at - 1]!.end)) {
    throw new ActRefused("The parts of a quote can't lie over one another.");
  }
  return sorted;
}
