// The words that weaken or bound a number: "about", "more than", "or more".

import { BETWEEN_MODIFIER_AND_NUMBER, MODIFIER_PHRASES, PHRASES_AFTER } from "@/utils/analysis/lexicon/en/modifiers.ts";
import { CHANGE_VERBS } from "@/utils/analysis/lexicon/en/pair-context.ts";
import type { Reading } from "./reading.ts";
import { lowerAt, type Tokens, textAfter, textBefore, tokenFrom } from "./token.ts";
import { hasVerb } from "./word-form.ts";

/** What the words do to the number, and where they begin and end among the tokens. */
export interface Modifier {
  meaning: string;
  first: number;
  next: number;
}

const MEANINGS = Object.keys(MODIFIER_PHRASES);
const groups = (phrases: Readonly<Record<string, string>>) =>
  Object.values(phrases)
    .map((words) => `(${words})`)
    .join("|");
/** The phrase, then at most three words of hedging or of a range. */
const BEFORE = new RegExp(
  `(?<![\\p{L}-])(?:${groups(MODIFIER_PHRASES)})(?![\\p{L}.])[\\s-]*((?:(?:${BETWEEN_MODIFIER_AND_NUMBER}|between|from|(?:the )?age of)\\s+){0,3})$`,
  "iu",
);
const AFTER = new RegExp(`^(?:[-–](?:(odd)\\b|(plus)\\b)|(\\+)|(?: \\p{L}+)? (?:${groups(PHRASES_AFTER)})\\b)`, "iu");
const MEANINGS_AFTER = ["approximately", "at least", "at least", ...Object.keys(PHRASES_AFTER)];

/** "spread 19 accounts over a dozen banks": no more than a dozen. */
const SPREAD = /\b(?:spread|divided?|shared?|split|stretch(?:ed)?|spaced) [^,;:]*$/i;

/** The modifier of `reading`; null where there is none. */
export function findModifier(tokens: Tokens, reading: Reading): Modifier | null {
  const after = AFTER.exec(textAfter(tokens, reading.next));
  if (after !== null) {
    const end = tokens[reading.next - 1]!.end + after[0].length;
    const next = tokenFrom(tokens, reading.next, end);
    return { meaning: MEANINGS_AFTER[groupOf(after)]!, first: reading.next, next };
  }
  const before = BEFORE.exec(textBefore(tokens, reading.first));
  if (tokens[reading.first]!.word === "~")
    return { meaning: "approximately", first: reading.first, next: reading.first + 1 };
  if (before === null) return null;
  const meaning = MEANINGS[groupOf(before)]!;
  const between = before.at(-1)!;
  // "below the 400,000 registered" compares with a number; it doesn't bound it
  if (
    meaning === "" ||
    (SPREAD.test(before.input.slice(0, before.index)) && /^\s*over\b/.test(before[0])) ||
    (/\bthe (?!age)/i.test(between) && /than\b/.test(meaning))
  )
    return null;
  const end = tokens[reading.first]!.start;
  const start = end - before[0].length;
  let first = reading.first;
  while (tokens[first - 1] !== undefined && tokens[first - 1]!.start >= start) first--;
  if (lowerAt(tokens, first) === "up" && hasVerb(CHANGE_VERBS, lowerAt(tokens, first - 1))) return null;
  let next = reading.first;
  while (next > first + 1 && tokens[next - 1]!.end > end - between.length) next--;
  return { meaning, first, next };
}

function groupOf(match: RegExpExecArray): number {
  return match.slice(1).findIndex((group) => group !== undefined);
}
