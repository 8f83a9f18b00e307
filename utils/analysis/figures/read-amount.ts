// One number with its sign, currency and unit: "-$5", "C$9.625", "16.125 Canadian dollars", "a six-mile", "25-year-old".

import { MONEY_COMPANY } from "@/utils/analysis/lexicon/en/currency-context.ts";
import type { FigureKind } from "@/utils/annotation/body.ts";
import { readSmallerPart } from "./read-mixed-measure.ts";
import { type Numeral, readNumeral } from "./read-numeral.ts";
import { readPrefix } from "./read-prefix.ts";
import { readPer, readUnit, type UnitReading } from "./read-unit.ts";
import { isTightDash, lowerAt, type Tokens, textAfter, textBefore } from "./token.ts";
import { hasVerb } from "./word-form.ts";
import { SCALES } from "./word-tables.ts";

export interface Amount {
  /** Indexes of its first token, and of the first after it. */
  first: number;
  next: number;
  numeral: Numeral;
  value: number | null;
  kind: FigureKind;
  unit: string | null;
}

/** Between a number and its unit of time: "three consecutive years". */
const TIME_ADJECTIVE = /^(?:consecutive|straight|full|previous|more|additional|extra|whole|long)$/;
/** Pounds are money from a million on. */
const POUND_FROM = 1e6;
const BARE_CENTS = /^ (\d\d)(?= more|[.,;)]\s|[.,;)]?$)/;
const MOST_BEFORE_BARE_CENTS = 1000;
/** Tokens of an amount in brackets. */
const BRACKET_REACH = 8;
/** Words before "pounds" in which one of paying is looked for. */
const POUND_REACH = 5;

/** Reads the amount beginning at token `at`; null where none begins there. */
export function readAmount(tokens: Tokens, at: number): Amount | null {
  const prefix = readPrefix(tokens, at);
  const numeral = readNumeral(tokens, prefix.next, prefix.currency !== null);
  if (numeral === null) return null;
  const value = numeral.value === null ? null : numeral.value * prefix.sign;
  const base = { first: at, next: numeral.next, numeral, value };
  if (prefix.currency !== null) return finishMoney(tokens, { ...base, kind: "money", unit: prefix.currency });
  const found = unitAfter(tokens, numeral);
  // "at one point" is a moment
  if (found === null || (found.name === "point" && !numeral.literal && value === 1))
    return belowZero(tokens, { ...base, kind: "count", unit: null });
  const { kind, next } = found;
  const amount: Amount = { ...base, next, kind, unit: found.name };
  if (found.name === "pound" && !found.hyphened && isMoneyPound(tokens, at, numeral))
    return finishMoney(tokens, { ...amount, kind: "money", unit: "GBP" });
  if (kind === "money") return finishMoney(tokens, amount);
  if (kind === "duration") return finishDuration(tokens, amount);
  if (kind === "temperature") return belowZero(tokens, amount);
  if (kind === "percent") return amount;
  const mixed = value === null ? null : readSmallerPart(tokens, found, value);
  const per = readPer(tokens, next);
  return mixed
    ? { ...amount, ...mixed }
    : per
      ? { ...amount, next: per.next, unit: `${found.name} per ${per.name}` }
      : amount;
}

/** "10 degrees below zero", "40 below zero". */
function belowZero(tokens: Tokens, amount: Amount): Amount {
  const cold = amount.value !== null && /^ below zero\b/.test(textAfter(tokens, amount.next));
  if (!cold) return amount;
  return {
    ...amount,
    value: -amount.value!,
    next: amount.next + 2,
    kind: "temperature",
    unit: amount.unit ?? "degree",
  };
}

/** The unit after the number; a part takes it with "of a" or "a", a vague number with "of". */
function unitAfter(tokens: Tokens, numeral: Numeral): UnitReading | null {
  const at = numeral.next;
  const straight = readUnit(tokens, at);
  if (straight !== null) return straight;
  if (/^[{<]$/.test(lowerAt(tokens, at))) {
    const unit = readUnit(tokens, at + 1);
    return unit && { ...unit, next: unit.next + 1 };
  }
  const of = lowerAt(tokens, at) === "of" ? at + 1 : at;
  if (numeral.fraction) return /^an?$/.test(lowerAt(tokens, of)) ? readUnit(tokens, of + 1) : null;
  if (numeral.value === null && of > at) return readUnit(tokens, of);
  const time = TIME_ADJECTIVE.test(lowerAt(tokens, at)) ? readUnit(tokens, at + 1) : null;
  return time?.kind === "duration" ? time : null;
}

/** "pounds" is money in millions, or near a word of paying; else weight. */
function isMoneyPound(tokens: Tokens, at: number, numeral: Numeral): boolean {
  if (numeral.scale >= POUND_FROM || lowerAt(tokens, numeral.next + 1) === "sterling") return true;
  return tokens.slice(Math.max(0, at - POUND_REACH), at).some(({ lower }) => hasVerb(MONEY_COMPANY, lower));
}

/** What may follow money: whose dollars they are, cents, and what they are paid for. */
function finishMoney(tokens: Tokens, amount: Amount): Amount {
  let { next, unit, value } = amount;
  const scale = amount.numeral.scale === 1 ? SCALES.get(lowerAt(tokens, next)) : undefined;
  if (scale !== undefined && value !== null) {
    value *= scale;
    next++;
  }
  const repeated = readUnit(tokens, next);
  if (repeated?.kind === "money" && tokens[next]!.kind === "word" && !/^(?:cent|pence)$/.test(repeated.name)) {
    next = repeated.next;
    if (repeated.name !== "USD") unit = repeated.name;
  } else if (/^ U\.?S\.?(?!\w)/.test(textAfter(tokens, next))) next++;
  const cents = value !== null && amount.numeral.scale === 1 ? readCents(tokens, next, value) : null;
  if (cents !== null) {
    value! += cents.value;
    next = cents.next;
  }
  const per = readPer(tokens, next);
  if (per !== null) return { ...amount, value, next: per.next, unit: `${unit} per ${per.name}` };
  // "C$6 (US$4.46) per share"
  const closes =
    lowerAt(tokens, next) === "(" ? tokens.slice(next, next + BRACKET_REACH).findIndex(({ word }) => word === ")") : -1;
  const late = closes < 0 ? null : readPer(tokens, next + closes + 1);
  if (late !== null) unit += ` per ${late.name}`;
  return { ...amount, value, next: /^(?:each|apiece)$/.test(lowerAt(tokens, next)) ? next + 1 : next, unit };
}

/** "and forty-five cents", "43 cents", "43c", and the bare "50" of "15 dollars 50" after `whole` money. */
function readCents(tokens: Tokens, at: number, whole: number): { next: number; value: number } | null {
  const numeral = readNumeral(tokens, lowerAt(tokens, at) === "and" ? at + 1 : at, false);
  const unit = numeral && readUnit(tokens, numeral.next);
  const bare = whole < MOST_BEFORE_BARE_CENTS ? BARE_CENTS.exec(textAfter(tokens, at)) : null;
  if (bare !== null) return { next: at + 1, value: Number(bare[1]) / 100 };
  if (!numeral?.value || numeral.value >= 100 || !/^(?:cent|pence)$/.test(unit?.name ?? "")) return null;
  return { next: unit!.next, value: numeral.value / 100 };
}

/** A stretch of time, unless "old" or "of age" makes an age of it. */
function finishDuration(tokens: Tokens, amount: Amount): Amount {
  const old = /^[ -](?:olds?|(of age))\b/.exec(textAfter(tokens, amount.next));
  if (old !== null) {
    const dash = isTightDash(tokens, amount.next) || old[1] !== undefined ? 2 : 1;
    return { ...amount, kind: "age", next: amount.next + dash };
  }
  return /\bage of $/.test(textBefore(tokens, amount.first)) ? { ...amount, kind: "age" } : amount;
}
