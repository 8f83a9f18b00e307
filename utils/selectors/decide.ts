// Whether an agreement is good enough to tell the reader "here it is". Better an orphan than the wrong words.
import type { Agreement } from "./agreement.ts";
import { exactOf, type Pattern } from "./pattern.ts";

/** The side that agrees better counts most: whole paragraphs move, and then one side always changes. */
const BETTER_SIDE = 0.65;
const OTHER_SIDE = 1 - BETTER_SIDE;

/** The text's own beginning or end beside the words is weak context: something is always there. */
const EDGE = 0.5;
/** It only backs up a side that agrees this far itself. */
const EDGE_NEEDS = 0.25;

/** Unchanged words of this many code units, unchanged context beside them counted in, name their place by themselves … */
const TELLING_LENGTH = 40;
/** … and a short figure, which may stand anywhere, only where its context agrees this far. */
const CONTEXT_OF_SHORT = 0.5;
/** Words that stood more than once when they were described need so much context. */
const CONTEXT_OF_REPEATED = 0.3;

/** Long words weigh as much as their context; short ones little, for they may stand anywhere. */
const CONTENT_WEIGHT = 0.5;
const CONTENT_WEIGHT_OF_SHORT = 0.2;
/** Changed words and their context must together reach this. */
const CHANGED_THRESHOLD = 0.5;
/** Changed words need some context however many of them are left: a look-alike shares most of them. */
const CONTEXT_OF_CHANGED = 0.4;
/** Fewer words in common are other words, unless both sides hold the place. */
const CONTENT_OF_CHANGED = 0.4;
/** Both sides this good name the place of words that are all new; a changed figure always needs it. */
const BOTH_SIDES = 0.6;
/** Words replaced wholesale may not be this many times longer or shorter. */
const LENGTH_RATIO = 2;
/** A few signs may grow by this many more ("9" → "10,000"). */
const LENGTH_SLACK = 12;
/** Words up to this many code units are judged as a figure is: by their context. */
const SHORT_LENGTH = 24;

/** How well an acceptable agreement agrees, from 0 to 1; null where it is not good enough. */
export function weigh(agreement: Agreement, pattern: Pattern, foundText: string, repeated: boolean): number | null {
  const exact = exactOf(pattern);
  const short = exact.length <= SHORT_LENGTH;
  const together = weighted(agreement, short ? CONTENT_WEIGHT_OF_SHORT : CONTENT_WEIGHT);
  if (agreement.sameWords) return contextOf(agreement) >= contextNeeded(agreement.run, repeated) ? together : null;
  if (short) return shortChanged(agreement, exact, foundText) ? together : null;
  return longChanged(agreement, together, exact, foundText) ? together : null;
}

/** How much context unchanged words need, from 0 to 1; `run`: how many code units are the same without a break. */
export function contextNeeded(run: number, repeated: boolean): number {
  const short = CONTEXT_OF_SHORT * Math.max(0, 1 - run / TELLING_LENGTH) ** 0.5;
  return Math.max(short, repeated ? CONTEXT_OF_REPEATED : 0);
}

/** How far the context agrees, from 0 to 1. */
export function contextOf({ prefix, suffix, atEdge }: Agreement): number {
  if (prefix !== null && suffix !== null) return bothSides(prefix, suffix);
  const only = prefix ?? suffix ?? 0;
  return atEdge && only >= EDGE_NEEDS ? Math.max(only, bothSides(only, EDGE)) : only;
}

function bothSides(one: number, other: number): number {
  return BETTER_SIDE * Math.max(one, other) + OTHER_SIDE * Math.min(one, other);
}

function weighted(agreement: Agreement, contentWeight: number): number {
  return contentWeight * agreement.content + (1 - contentWeight) * contextOf(agreement);
}

function longChanged(agreement: Agreement, together: number, exact: string, found: string): boolean {
  if (agreement.content < CONTENT_OF_CHANGED) return bothSidesHold(agreement) && alikeInLength(exact, found);
  return contextOf(agreement) >= CONTEXT_OF_CHANGED && together >= CHANGED_THRESHOLD;
}

function shortChanged(agreement: Agreement, exact: string, found: string): boolean {
  return (
    agreement.adjoined &&
    bothSidesHold(agreement) &&
    alikeInLength(exact, found) &&
    (!/\p{Nd}/u.test(exact) || /[\p{L}\p{N}]/u.test(found))
  );
}

/** A side at the text's end holds nothing; the other must then do so alone. */
function bothSidesHold({ prefix, suffix }: Agreement): boolean {
  if (prefix === null && suffix === null) return false;
  return (prefix ?? 1) >= BOTH_SIDES && (suffix ?? 1) >= BOTH_SIDES;
}

function alikeInLength(exact: string, found: string): boolean {
  const longest = Math.max(exact.length, found.length);
  const shortest = Math.min(exact.length, found.length);
  return found.trim() !== "" && longest <= LENGTH_RATIO * shortest + LENGTH_SLACK;
}
