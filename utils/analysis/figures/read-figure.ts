// The figure that begins at one token, of whatever kind: the grammar's top.

import { DETERMINERS, PHRASE_ENDS } from "@/utils/analysis/lexicon/en/closed-words.ts";
import { COMMON_VERBS } from "@/utils/analysis/lexicon/en/noun-phrases.ts";
import { ORDINAL_ENDINGS } from "@/utils/analysis/lexicon/en/number-words.ts";
import { AFTER_TIMES } from "@/utils/analysis/lexicon/en/times-context.ts";
import { type Amount, readAmount } from "./read-amount.ts";
import { isPronounOne, isStockPhraseOne } from "./read-one.ts";
import { readRange, readRatio, unitFromNext } from "./read-range.ts";
import { readPer } from "./read-unit.ts";
import { type Reading, readingOf } from "./reading.ts";
import { isTightDash, lowerAt, type Tokens, textAfter, textBefore } from "./token.ts";
import { hasVerb, looksPlural } from "./word-form.ts";
import { FACTORS, ORDINALS, SMALL } from "./word-tables.ts";

/** Plural words a rate may count before its "a day": "330,000 gold coins a year". */
const RATE_NOUN = 3;
const HIGHEST_AGE = 119;
const AGE_WORD = /\b(?:aged?|ages? of|age[sd]? (?:under|over|below|above)) $/i;
/** "children under 12": people whose age is bounded. */
const AGED =
  /\b(?:(?:children|people|those|them|women|men|adults|anyone|girls|boys|pupils|patients|teenagers|voters|mothers|drivers) (?:under|over|below|above)|(?:young|old)er than) $/i;
/** "brothers of 17 and 22", "a boy of 12", "The men, 29 and 44,", "both 19". */
const AGED_KIN =
  /\b(?:(?:men|women|boys?|girls?|brothers|sisters|sons?|daughters?|twins|workers|students|soldiers|officers)(?: of|,(?: aged)?) (?:\d{1,3} and )?|both )$/i;
const KIN_END = /^(?: and \d{1,3})?(?:,|\.(?:\s|$))/;
/** "she was 10", "Herbert Baum, 53", "Herbert Baum (53)". */
const NAMED = /\b(?:[Ss]?[Hh]e|who|I) (?:is|am|was|turn(?:s|ed)) $|(?<!\p{L})\p{Lu}[\p{L}'’]+(?:, | \()$/u;
/** Joined to a number by a hyphen, these are no noun that it counts. */
const NO_COMPOUND = new Set("to by on of in and or up off plus odd something for".split(" "));

/** Reads the figure that begins at token `at`; null where none begins there. */
export function readFigure(tokens: Tokens, at: number): Reading | null {
  const token = tokens[at]!;
  if (token.kind === "word") {
    const part = lowerAt(tokens, at + 1) === "of" && lowerAt(tokens, at + 2) === "a";
    const other = (part ? null : readOrdinal(tokens, at)) ?? readFactor(tokens, at);
    if (other !== null) return other;
  } else if (token.kind === "digits") {
    const after = tokens[at + 1];
    if (after !== undefined && !after.spaced && ORDINAL_ENDINGS.has(after.lower))
      return { ...blank(at, at + 2), kind: "ordinal", value: token.value };
  }
  const amount = readAmount(tokens, at);
  if (amount === null) return null;
  if (token.lower === "one" && amount.next === at + 1 && isPronounOne(tokens, at)) return null;
  const pair = readRatio(tokens, amount) ?? readRange(tokens, amount);
  if (pair !== null) return finish(tokens, pair);
  const lent = unitFromNext(tokens, amount);
  if (lent !== null)
    return { ...readingOf(amount), kind: lent.kind, unit: lent.unit, value: amount.value! * lent.scale };
  return readCount(tokens, amount);
}

function blank(first: number, next: number): Reading {
  return { first, next, kind: "count", value: null, magnitude: null, unit: null, compound: false, noun: null };
}

/** What a number without a unit may still be: a compound, a multiple, a rate, an age, a stock phrase. */
function readCount(tokens: Tokens, amount: Amount): Reading {
  const reading = readingOf(amount);
  if (amount.kind !== "count") return reading;
  const magnitude = readMagnitude(tokens, reading);
  if (magnitude !== null) return magnitude;
  if (isTightDash(tokens, amount.next)) return readCompound(tokens, reading);
  const after = tokens[amount.next];
  if (after?.lower === "times") return readTimes(tokens, reading);
  if (isAge(tokens, amount)) return { ...reading, kind: "age", unit: "year" };
  if (isStockPhraseOne(tokens, amount.first, amount.next)) return { ...reading, kind: "number" };
  return readRate(tokens, reading);
}

/** "nine-member", "16-team", "two-for-one": ends with the word after the hyphen. */
function readCompound(tokens: Tokens, reading: Reading): Reading {
  const word = tokens[reading.next + 1]!;
  if (word.kind !== "word" || NO_COMPOUND.has(word.lower)) return reading;
  if (word.lower === "fold") return { ...reading, next: reading.next + 2, kind: "change" };
  if (word.capital && tokens[reading.first]!.kind === "word" && !tokens[reading.first]!.capital) return reading;
  const noun = { first: reading.next + 1, next: reading.next + 2 };
  // "a 600-strong crowd" counts what follows
  return { ...reading, next: noun.next, compound: true, noun: word.lower === "strong" ? null : noun };
}

/** "magnitude 6.3", "a magnitude of 6.3", "6.3-magnitude", "6.3 on the Richter scale": how strong an earthquake was. */
function readMagnitude(tokens: Tokens, reading: Reading): Reading | null {
  const before = /\bmagnitude( |-| of )$/i.exec(textBefore(tokens, reading.first));
  const after = /^(?:(-magnitude\b)| on the richter)/i.exec(textAfter(tokens, reading.next));
  if (before === null && after === null) return null;
  const first = before?.[1] === " " ? reading.first - 1 : reading.first;
  return { ...reading, first, next: after?.[1] ? reading.next + 2 : reading.next, kind: "measure", unit: "magnitude" };
}

/** "three times the rate" is a ratio, "four times a year" a rate, "won three times" a count. */
function readTimes(tokens: Tokens, reading: Reading): Reading {
  const times = reading.next;
  const per = readPer(tokens, times + 1);
  const noun = { first: times, next: times + 1 };
  if (per !== null) return { ...reading, next: per.next, unit: `time per ${per.name}`, noun };
  const after = lowerAt(tokens, times + 1);
  if (DETERMINERS.has(after) || AFTER_TIMES.test(after))
    return { ...reading, next: times + 1, kind: "ratio", unit: "times" };
  return { ...reading, noun };
}

/** "12 murders per 100,000 people" is a rate; "two per team" and "11,000 copies a day" count, their unit says for what. */
function readRate(tokens: Tokens, reading: Reading): Reading {
  for (let at = reading.next; at <= reading.next + RATE_NOUN; at++) {
    const first = at === reading.next;
    const says = /^(?:per|for)$/.test(lowerAt(tokens, at));
    const per = (first ? says : looksPlural(tokens[at - 1])) ? readPer(tokens, at) : null;
    const kind = /\d/.test(per?.name ?? "") ? "rate" : "count";
    const noun = first ? null : { first: reading.next, next: at };
    const counted = first ? "" : `${lowerAt(tokens, at - 1)} `;
    if (per !== null) return { ...reading, next: per.next, kind, unit: `${counted}per ${per.name}`, noun };
    if (tokens[at]?.kind !== "word" || PHRASE_ENDS.has(lowerAt(tokens, at))) break;
  }
  return reading;
}

/** "Herbert Baum, 53, …", "aged 40", "age 99": years of somebody's life without the word "years". */
function isAge(tokens: Tokens, { value, numeral, first, next }: Amount): boolean {
  if (!Number.isInteger(value) || value! < 0 || value! > HIGHEST_AGE) return false;
  const before = textBefore(tokens, first);
  const after = textAfter(tokens, next);
  if (AGE_WORD.test(before)) return true;
  if (AGED_KIN.test(before) && KIN_END.test(after)) return true;
  const ends = /^(?:[,.;)]| (?:and|who|when)\b|\s*$)/.test(after);
  if (AGED.test(before))
    return ends || PHRASE_ENDS.has(lowerAt(tokens, next)) || hasVerb(COMMON_VERBS, lowerAt(tokens, next));
  return numeral.plain && ends && (after.startsWith(")") || !before.endsWith("(")) && NAMED.test(before);
}

function readOrdinal(tokens: Tokens, at: number): Reading | null {
  const token = tokens[at]!;
  const alone = ORDINALS.get(token.lower);
  if (alone !== undefined) return { ...blank(at, at + 1), kind: "ordinal", value: alone };
  const tens = SMALL.get(token.lower);
  if (tens === undefined || tens < 20 || !isTightDash(tokens, at + 1)) return null;
  const ones = ORDINALS.get(tokens[at + 2]!.lower);
  return ones === undefined || ones > 9 ? null : { ...blank(at, at + 3), kind: "ordinal", value: tens + ones };
}

/** "doubled", "sixfold", "tenfold". */
function readFactor(tokens: Tokens, at: number): Reading | null {
  const word = tokens[at]!.lower;
  const factor = FACTORS.get(word) ?? (word.endsWith("fold") ? SMALL.get(word.slice(0, -4)) : undefined);
  return factor === undefined ? null : { ...blank(at, at + 1), kind: "change", value: factor };
}

/** A range of ages or of compounds ends as its second number does. */
function finish(tokens: Tokens, reading: Reading): Reading {
  if (reading.kind !== "range") return reading;
  if (/\bage[sd]? (?:between |from )?$/i.test(textBefore(tokens, reading.first)))
    return { ...reading, kind: "age", unit: "year" };
  return isTightDash(tokens, reading.next) ? { ...readCompound(tokens, reading), kind: "range" } : reading;
}
