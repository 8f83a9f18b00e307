// What a figure counts, or is about: after it, in its compound, or before it in the sentence.

import { ARTICLES, AUXILIARIES, PHRASE_ENDS, TIME_LEADS } from "@/utils/analysis/lexicon/en/closed-words.ts";
import {
  COMPARED,
  COMPARING,
  DIRECTIONS,
  MEASURED_AGAINST,
  SAID_OF_SUBJECT,
} from "@/utils/analysis/lexicon/en/counted-context.ts";
import { GIVING_VERBS, PUTTING_VERBS } from "@/utils/analysis/lexicon/en/figure-givers.ts";
import { QUANTITY_NOUNS } from "@/utils/analysis/lexicon/en/noun-phrases.ts";
import type { FigureKind } from "@/utils/annotation/body.ts";
import { findAged } from "./find-aged.ts";
import { clauseSubject, isVerb, phraseEndingAt, tiedNoun } from "./find-subject.ts";
import { readNounPhrase, type TokenSpan } from "./noun-phrase.ts";
import { readAmount } from "./read-amount.ts";
import type { Reading } from "./reading.ts";
import { lowerAt, type Tokens, textAfter, textBefore } from "./token.ts";
import { hasVerb, looksPlural } from "./word-form.ts";

const APART: ReadonlySet<FigureKind> = new Set(["duration", "ordinal", "score"]);
const COUNTING: ReadonlySet<FigureKind> = new Set(["count", "number", "range", "ratio", "votes"]);
/** Figures that can be compared with the one before them, this many tokens after it. */
const COMPARABLE: ReadonlySet<FigureKind> = new Set(["money", "percent", "measure", "count", "rate"]);
const COMPARED_REACH = 12;
const COMPARING_LAST = new RegExp(`\\b(?:${COMPARING})\\s+$`, "i");
const OF_WHOLE = new RegExp(`^ of ${MEASURED_AGAINST}\\b`);
/** Kinds whose noun may stand right before them: "gusts up to 70 mph". */
const ABUTTING: ReadonlySet<FigureKind> = new Set(["percent", "measure"]);
/** Words between "put" and the number it is put at. */
const PUT_REACH = 16;
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
  // "three times the rate" says what it compares by itself
  if (APART.has(kind) || reading.unit === "times") return null;
  if (kind === "age") return findAged(tokens, lead, next);
  if (lowerAt(tokens, next) === "of" && !(kind === "percent" && OF_WHOLE.test(textAfter(tokens, next)))) {
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
  if (comparesWith(tokens, reading, lead, earlier)) return earlier.noun;
  const given = givenNoun(tokens, lead);
  if (given !== null) return given;
  const tied = tiedNoun(tokens, lead, next);
  if (tied !== null) return saysAgain(tied, earlier) ? earlier.noun : tied;
  const beside = nounBeside(tokens, reading, lead);
  if (beside !== null) return beside;
  const spent = kind === "money" ? spentOn(tokens, next) : null;
  if (spent !== null) return spent;
  // "54% said yes": of those counted before
  const people = counts || (kind === "percent" && isVerb(tokens, next));
  // "the union put it at 40", "the union counted 40": the subject gives the number, and is not what it counts
  const put = lowerAt(tokens, lead - 1) === "at" && /^(?:it|them|that)$/.test(lowerAt(tokens, lead - 2));
  const told = put || hasVerb(GIVING_VERBS, lowerAt(tokens, lead - 1));
  return (people || told ? earlier.counted : null) ?? (told ? null : clauseSubject(tokens, lead, kind === "change"));
}

/** "put the number of people killed in the blast at 48": what is put at a number, however long it is. */
function givenNoun(tokens: Tokens, lead: number): TokenSpan | null {
  if (lowerAt(tokens, lead - 1) !== "at") return null;
  for (let at = lead - 2; at >= 0 && at >= lead - PUT_REACH && tokens[at]!.kind === "word"; at--) {
    if (!PUTTING_VERBS.has(tokens[at]!.lower)) continue;
    const noun = readNounPhrase(tokens, at + (ARTICLES.has(lowerAt(tokens, at + 1)) ? 2 : 1), DETERMINED);
    const whole = noun && QUANTITY_NOUNS.has(tokens[noun.next - 1]!.lower) && lowerAt(tokens, noun.next) === "of";
    return whole ? readNounPhrase(tokens, noun.next + 1, DETERMINED) : noun;
  }
  return null;
}

/** "rose 3% to 4.5m": the noun before is the figure before. */
function saysAgain(tied: TokenSpan, { figure }: Earlier): boolean {
  return figure !== null && tied.first < figure.next && figure.first < tied.next;
}

/** Between a figure and the one that it is compared with: "$4m, up 14% from $3m", "₹1,410 from ₹1,525", "5%, against 4%". */
function comparesWith(tokens: Tokens, { kind, next }: Reading, lead: number, { figure, noun }: Earlier): boolean {
  if (figure === null || noun === null || lead - figure.next > COMPARED_REACH) return false;
  if (!COMPARABLE.has(kind) || !COMPARABLE.has(figure.kind)) return false;
  const than = kind === "percent" && COMPARED.has(lowerAt(tokens, next)) && lowerAt(tokens, lead - 1) === ",";
  if (!than && !COMPARING_LAST.test(textBefore(tokens, lead))) return false;
  for (let at = figure.next; at < lead - 1; at++)
    if (tokens[at]!.word === ";" || AUXILIARIES.has(tokens[at]!.lower)) return false;
  return true;
}

/** "gusts up to 70 mph", "sales 4% higher", "The mine, 360km north of the city". */
function nounBeside(tokens: Tokens, { kind, next }: Reading, lead: number): TokenSpan | null {
  if (ABUTTING.has(kind) && looksPlural(tokens[lead - 1])) return phraseEndingAt(tokens, lead - 1);
  const apart = kind === "measure" && lowerAt(tokens, lead - 1) === "," && DIRECTIONS.has(lowerAt(tokens, next));
  return apart ? phraseEndingAt(tokens, lead - 2) : null;
}

/** "of whom" and "of them" point back; anything else names what is counted. */
function afterOf(tokens: Tokens, at: number): TokenSpan | null {
  if (/^(?:whom|which|them|us)$/.test(lowerAt(tokens, at))) return null;
  return readNounPhrase(tokens, at, DETERMINED);
}

function countedNoun(tokens: Tokens, reading: Reading): TokenSpan | null {
  const singular = reading.value === 1 || reading.kind === "ratio";
  let at = reading.next;
  if (SAID_OF_SUBJECT.has(lowerAt(tokens, at))) return null;
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
  const at = /^(?:worth|spent|invested|paid|earmarked)$/.test(lowerAt(tokens, next)) ? next + 1 : next;
  const what = tokens[at + 1];
  if (!/^(?:in|on|for|of)$/.test(lowerAt(tokens, at)) || what?.kind !== "word" || what.capital) return null;
  const noun = readNounPhrase(tokens, at + 1, DETERMINED);
  return noun !== null && TIME_LEADS.has(tokens[noun.next - 1]!.lower) ? null : noun;
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
