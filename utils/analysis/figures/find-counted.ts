// What a figure counts, or is about: after it, in its compound, or before it in the sentence.

import { PHRASE_ENDS } from "@/utils/analysis/lexicon/en/closed-words.ts";
import { GIVING_VERBS } from "@/utils/analysis/lexicon/en/figure-givers.ts";
import type { FigureKind } from "@/utils/annotation/body.ts";
import { clauseSubject, isVerb, tiedNoun } from "./find-subject.ts";
import { readNounPhrase, type TokenSpan } from "./noun-phrase.ts";
import { readAmount } from "./read-amount.ts";
import type { Reading } from "./reading.ts";
import { lowerAt, type Tokens } from "./token.ts";
import { hasVerb, looksPlural } from "./word-form.ts";

const APART: ReadonlySet<FigureKind> = new Set(["age", "duration", "ordinal", "score"]);
const COUNTING: ReadonlySet<FigureKind> = new Set(["count", "number", "range", "ratio", "votes"]);
const OPEN = { determined: false, singular: true };
const DETERMINED = { determined: true, singular: true };

/** What the sentence said before the figure. */
export interface Earlier {
  /** What the last count counted. */
  counted: TokenSpan | null;
  /** The figure before, and the noun that was found for it. */
  figure: Reading | null;
  noun: TokenSpan | null;
}

/** The tokens that name what `reading` counts or is about; `lead` is the first token of the figure with its modifier. */
export function findCounted(tokens: Tokens, reading: Reading, lead: number, earlier: Earlier): TokenSpan | null {
  if (reading.noun !== null) return reading.noun;
  const { kind, next } = reading;
  if (APART.has(kind)) return null;
  if (lowerAt(tokens, next) === "of") {
    const partitive = afterOf(tokens, next + 1);
    if (partitive !== null) return partitive;
    if (earlier.counted !== null) return earlier.counted;
  }
  const counts = COUNTING.has(kind);
  // "Of the 36 hospitals, 17 function"
  const whole = counts && lowerAt(tokens, 0) === "of" && lowerAt(tokens, lead - 1) === ",";
  if (whole) return earlier.counted ?? readNounPhrase(tokens, 1, DETERMINED);
  const after = counts ? countedNoun(tokens, reading) : kind === "change" ? null : aboutNoun(tokens, reading);
  if (after !== null) return after;
  const tied = tiedNoun(tokens, lead, next);
  if (tied !== null) return saysAgain(tied, earlier) ? earlier.noun : tied;
  const spent = kind === "money" ? spentOn(tokens, next) : null;
  if (spent !== null) return spent;
  // "54% said yes": of those counted before
  const people = counts || (kind === "percent" && isVerb(tokens, next));
  // "the union put it at 40", "the union counted 40": the subject gives the number, and is not what it counts
  const put = lowerAt(tokens, lead - 1) === "at" && /^(?:it|them|that)$/.test(lowerAt(tokens, lead - 2));
  const given = put || hasVerb(GIVING_VERBS, lowerAt(tokens, lead - 1));
  return (people || given ? earlier.counted : null) ?? (given ? null : clauseSubject(tokens, lead));
}

/** "rose 3% to 4.5m": the noun before is the figure before. */
function saysAgain(tied: TokenSpan, { figure }: Earlier): boolean {
  return figure !== null && tied.first < figure.next && figure.first < tied.next;
}

/** "of whom" and "of them" point back; anything else names what is counted. */
function afterOf(tokens: Tokens, at: number): TokenSpan | null {
  if (/^(?:whom|which|them|us)$/.test(lowerAt(tokens, at))) return null;
  return readNounPhrase(tokens, at, DETERMINED);
}

function countedNoun(tokens: Tokens, reading: Reading): TokenSpan | null {
  const singular = reading.value === 1 || reading.kind === "ratio";
  let at = reading.next;
  // "half the network's signal boxes"
  const part = typeof reading.value === "number" && reading.value > 0 && reading.value < 1 && reading.kind === "count";
  if (part && tokens[at]?.kind === "word") return readNounPhrase(tokens, at, DETERMINED);
  if (lowerAt(tokens, at) === "more" || lowerAt(tokens, at) === "fewer") at++;
  // "eight million 250ml bottles"
  const size = tokens[at]?.kind === "digits" ? readAmount(tokens, at) : null;
  if (size !== null && size.kind === "measure") at = size.next;
  return readNounPhrase(tokens, at, { determined: false, singular, share: reading.kind === "ratio" });
}

/** "$5 million in loans", "£9,000 on handbags", "$50 worth of meat". */
function spentOn(tokens: Tokens, next: number): TokenSpan | null {
  const at = lowerAt(tokens, next) === "worth" ? next + 1 : next;
  const what = tokens[at + 1];
  if (!/^(?:in|on|for|of)$/.test(lowerAt(tokens, at)) || what?.kind !== "word" || what.capital) return null;
  return readNounPhrase(tokens, at + 1, DETERMINED);
}

/** Money, shares and measures: "the $800 oven". */
function aboutNoun(tokens: Tokens, reading: Reading): TokenSpan | null {
  const next = tokens[reading.next];
  if (next === undefined) return null;
  if (next.kind !== "word" || PHRASE_ENDS.has(next.lower)) return null;
  const before = lowerAt(tokens, reading.first - 1);
  const attributive = /^(a|an|the|its|their|his|her|this|another|no)$/.test(before) || before.endsWith("'s");
  return attributive || looksPlural(next) ? readNounPhrase(tokens, reading.next, OPEN) : null;
}
