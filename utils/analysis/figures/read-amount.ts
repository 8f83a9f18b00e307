// One number with its sign, currency and unit: "-$5", "C$9.625", "16.125 Canadian dollars", "a six-mile", "25-year-old".

import { MONEY_COMPANY } from "@/utils/analysis/lexicon/en/currency-context.ts";
import type { FigureKind } from "@/utils/annotation/body.ts";
import { readSmallerPart } from "./read-mixed-measure.ts";
import { type Numeral, readNumeral } from "./read-numeral.ts";
import { readPrefix } from "./read-prefix.ts";
import { readPer, readUnit, readUnitWords } from "./read-unit.ts";
import { isTightDash, lowerAt, type Tokens } from "./token.ts";
import { SCALES } from "./word-tables.ts";

export interface Amount {
  /** Indexes of its first token, and of the first after it. */
  first: number;
  next: number;
  numeral: Numeral;
  value: number | null;
  kind: FigureKind;
  unit: string | null;
  /** Joined to the next word by a hyphen, and ending there: "nine-member". */
  compound: boolean;
}

/** Words between a number and its unit of time: "three consecutive years". */
const TIME_ADJECTIVES = new Set(
  "consecutive straight full previous more additional further calendar solid extra whole successive long".split(" "),
);
const POUND_FROM = 1e6;
/** Tokens of an amount in brackets. */
const BRACKET_REACH = 7;

/** Reads the amount beginning at token `at`; null where none begins there. */
export function readAmount(tokens: Tokens, at: number): Amount | null {
  const prefix = readPrefix(tokens, at);
  const numeral = readNumeral(tokens, prefix.next, prefix.currency !== null);
  if (numeral === null) return null;
  const value = numeral.value === null ? null : numeral.value * prefix.sign;
  const base = { first: at, next: numeral.next, numeral, value, compound: false };
  if (prefix.currency !== null) return finishMoney(tokens, { ...base, kind: "money", unit: prefix.currency });
  const found = unitAfter(tokens, numeral);
  // "at one point" is a moment
  const unit = found?.name === "point" && !numeral.literal && value === 1 ? null : found;
  if (unit === null) {
    const cold = lowerAt(tokens, base.next) === "below" && lowerAt(tokens, base.next + 1) === "zero" && value !== null;
    if (cold) return { ...base, value: -value, next: base.next + 2, kind: "temperature", unit: "degree" };
    return { ...base, kind: "count", unit: null };
  }
  const pounds = unit.name === "pound" && !unit.hyphened && isMoneyPound(tokens, at, numeral);
  if (unit.kind === "money" || pounds) {
    return finishMoney(tokens, { ...base, next: unit.next, kind: "money", unit: pounds ? "GBP" : unit.name });
  }
  if (unit.kind === "duration")
    return finishDuration(tokens, { ...base, next: unit.next, kind: "duration", unit: unit.name });
  if (unit.kind === "percent") return { ...base, next: unit.next, kind: "percent", unit: unit.name };
  if (
    unit.kind === "temperature" &&
    lowerAt(tokens, unit.next) === "below" &&
    lowerAt(tokens, unit.next + 1) === "zero"
  ) {
    return {
      ...base,
      value: value === null ? null : -value,
      next: unit.next + 2,
      kind: "temperature",
      unit: unit.name,
    };
  }
  if (unit.kind === "measure" && value !== null) {
    const mixed = readSmallerPart(tokens, unit, value);
    if (mixed !== null) return { ...base, ...mixed, kind: "measure" };
  }
  const per = unit.kind === "measure" ? readPer(tokens, unit.next) : null;
  const name = per === null ? unit.name : `${unit.name} per ${per.name}`;
  return { ...base, next: per?.next ?? unit.next, kind: unit.kind, unit: name };
}

/** The unit after the number; a fraction may take it with "of a", "half" with "a". */
function unitAfter(tokens: Tokens, numeral: Numeral) {
  const at = numeral.next;
  const straight = readUnit(tokens, at);
  if (straight !== null) return straight;
  if (lowerAt(tokens, at) === "-" || lowerAt(tokens, at) === "{" || lowerAt(tokens, at) === "<") {
    const inside = tokens[at]!.lower === "-" ? null : readUnit(tokens, at + 1);
    return inside === null ? null : { ...inside, next: inside.next + 1 };
  }
  if (numeral.fraction) {
    let here = at;
    if (lowerAt(tokens, here) === "of") here++;
    if (lowerAt(tokens, here) !== "a" && lowerAt(tokens, here) !== "an") return null;
    return readUnit(tokens, here + 1);
  }
  if (numeral.value === null && lowerAt(tokens, at) === "of") {
    const unit = readUnit(tokens, at + 1);
    return unit !== null && (unit.kind === "money" || unit.kind === "measure" || unit.kind === "duration")
      ? unit
      : null;
  }
  if (TIME_ADJECTIVES.has(lowerAt(tokens, at))) {
    const unit = readUnitWords(tokens, at + 1);
    return unit?.kind === "duration" ? { ...unit, hyphened: false } : null;
  }
  return null;
}

/** "pounds" is money in millions, or near a word of paying; else weight. */
function isMoneyPound(tokens: Tokens, at: number, numeral: Numeral): boolean {
  if (numeral.scale >= POUND_FROM || lowerAt(tokens, numeral.next + 1) === "sterling") return true;
  for (let i = at - 1; i >= 0 && i > at - 5; i--) if (MONEY_COMPANY.has(tokens[i]!.lower)) return true;
  return false;
}

/** What may follow money: a scale after a code, whose dollars they are, cents, and what they are paid for. */
function finishMoney(tokens: Tokens, amount: Amount): Amount {
  let { next, unit, value } = amount;
  const after = tokens[next];
  const scale = SCALES.get(after?.lower ?? "");
  if (
    scale !== undefined &&
    scale > 100 &&
    amount.numeral.scale === 1 &&
    tokens[next - 1]!.kind === "word" &&
    value !== null
  ) {
    value *= scale;
    next++;
  }
  const repeated = readUnit(tokens, next);
  if (repeated?.kind === "money" && tokens[next]!.kind === "word" && unit !== "cent") {
    const whose = repeated.name !== "cent" && repeated.name !== "pence";
    if (whose) {
      next = repeated.next;
      if (repeated.name !== "USD") unit = repeated.name;
    }
  } else if (/^U\.?S\.?$/.test(tokens[next]?.word ?? "") && unit === "USD") next++;
  const cents = readCents(tokens, next, amount.numeral);
  if (cents !== null && value !== null && unit !== "cent" && amount.numeral.scale === 1) {
    value += cents.value;
    next = cents.next;
  }
  const per = readPer(tokens, next);
  if (per !== null) return { ...amount, value, next: per.next, unit: `${unit} per ${per.name}` };
  const late = perAfterBracket(tokens, next);
  if (late !== null) return { ...amount, value, next, unit: `${unit} per ${late}` };
  const each = lowerAt(tokens, next);
  if (each === "each" || each === "apiece") next++;
  return { ...amount, value, next, unit };
}

/** "and forty-five cents", "43 cents", "43c", and the bare "50" of "15 dollars 50" after whole money. */
function readCents(tokens: Tokens, at: number, whole: Numeral): { next: number; value: number } | null {
  const here = lowerAt(tokens, at) === "and" ? at + 1 : at;
  const numeral = readNumeral(tokens, here, false);
  if (numeral === null || numeral.value === null || numeral.value >= 100 || numeral.scale !== 1) return null;
  const unit = readUnit(tokens, numeral.next);
  const small = unit?.kind === "money" && (unit.name === "cent" || unit.name === "pence");
  if (small) return { next: unit.next, value: numeral.value / 100 };
  const after = tokens[numeral.next];
  const bare = here === at && numeral.plain && tokens[here]!.word.length === 2 && Number.isInteger(whole.value);
  const ends = after === undefined || (after.kind === "sign" && !after.word.match(/[-–%°/]/)) || after.lower === "more";
  return bare && ends && whole.value! < 1000 ? { next: numeral.next, value: numeral.value / 100 } : null;
}

/** "C$6 (US$4.46) per share": the divisor after the same money in another currency; null where there is none. */
function perAfterBracket(tokens: Tokens, at: number): string | null {
  if (tokens[at]?.word !== "(") return null;
  for (let i = at + 2; i <= at + BRACKET_REACH; i++)
    if (tokens[i]?.word === ")") return readPer(tokens, i + 1)?.name ?? null;
  return null;
}

/** A stretch of time, unless "old" makes an age of it. */
function finishDuration(tokens: Tokens, amount: Amount): Amount {
  const here = isTightDash(tokens, amount.next) ? amount.next + 1 : amount.next;
  const word = lowerAt(tokens, here);
  if (word === "old" || word === "olds") return { ...amount, kind: "age", next: here + 1 };
  if (word === "of" && lowerAt(tokens, here + 1) === "age") return { ...amount, kind: "age", next: here + 2 };
  if (lowerAt(tokens, amount.first - 1) === "of" && lowerAt(tokens, amount.first - 2) === "age")
    return { ...amount, kind: "age" };
  return amount;
}
