// What there is how much of, in one article or in all, kept in step with every write.
import { type Annotation, isTouched } from "@/utils/annotation/annotation.ts";
import { isFigure, isQuote } from "@/utils/annotation/by-kind.ts";

export interface Tally {
  articles: number;
  annotations: number;
  /** Those that the reader's hand was on. */
  touched: number;
  kept: number;
  rejected: number;
  noted: number;
  judged: number;
  /** Of those that the reader's hand was on, the ones whose words the page has changed or dropped since. */
  fallen: number;
  /** Quotes and figures that were not taken out. */
  quotes: number;
  figures: number;
  /** Made by the reader. */
  own: number;
  /** The reader's changes since the last export. */
  unsaved: number;
}

/** Id of the record that counts everything; no article has it, since theirs are addresses. */
export const ALL = "all";

export const NO_TALLY: Tally = {
  articles: 0,
  annotations: 0,
  touched: 0,
  kept: 0,
  rejected: 0,
  noted: 0,
  judged: 0,
  fallen: 0,
  quotes: 0,
  figures: 0,
  own: 0,
  unsaved: 0,
};

/** Counts these annotations, and no article. */
export function tallyOf(annotations: readonly Annotation[]): Tally {
  const count = (holds: (annotation: Annotation) => boolean) => annotations.filter(holds).length;
  return {
    ...NO_TALLY,
    annotations: annotations.length,
    touched: count(isTouched),
    kept: count(({ state }) => state === "kept"),
    rejected: count(({ state }) => state === "rejected"),
    noted: count(({ note }) => note !== null),
    judged: count(({ verdict }) => verdict !== null),
    fallen: count((annotation) => annotation.standing.status !== "stands" && isTouched(annotation)),
    quotes: count((annotation) => annotation.state !== "rejected" && isQuote(annotation)),
    figures: count((annotation) => annotation.state !== "rejected" && isFigure(annotation)),
    own: count(({ creator }) => creator.type === "Person"),
  };
}

export function add(one: Tally, other: Tally): Tally {
  return combine(one, other, 1);
}

export function subtract(one: Tally, other: Tally): Tally {
  return combine(one, other, -1);
}

function combine(one: Tally, other: Tally, sign: 1 | -1): Tally {
  const names = Object.keys(NO_TALLY) as (keyof Tally)[];
  return Object.fromEntries(names.map((name) => [name, one[name] + sign * other[name]])) as unknown as Tally;
}
