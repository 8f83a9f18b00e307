// Number words and digits → one number: "two hundred and six", "4.5 million", "half a million", "7 3/4", "tens of thousands".

import { letterScale } from "./letter-scale.ts";
import { readFraction, readFractionTail } from "./read-fraction.ts";
import { isSign, isTightDash, lowerAt, type Token, type Tokens } from "./token.ts";
import { DENOMINATORS, FRACTION_SIGNS, PLURAL_SCALES, SCALE_ABBREVIATIONS, SCALES, SMALL } from "./word-tables.ts";

export interface Numeral {
  /** Index of the first token after it. */
  next: number;
  /** Null for a vague number; `magnitude` then says how large. */
  value: number | null;
  magnitude: number | null;
  /** Begins with digits. */
  literal: boolean;
  /** Nothing but ungrouped digits: may be a year or a label. */
  plain: boolean;
  /** What the number's own scale words multiply by; 1 without any. */
  scale: number;
  /** Is a part of one: "half", "two-thirds". Takes its unit with "of a". */
  fraction: boolean;
}

/** Denominators in the plural that are no stretch of time or place: "twenty-one fifths". */
const COUNTED_DENOMINATORS = new Map(
  [...DENOMINATORS].filter(([word, of]) => word.endsWith("s") && of > 2 && of !== 4),
);
/** Steps that one number may take; the longest exact number in news has under twenty words. */
const MOST_STEPS = 24;
/** Vague words that may be stacked: "hundreds of thousands of millions". */
const MOST_VAGUE = 3;

/** Reads the number beginning at token `at`; null where none begins there. `money`: a currency sign stands before it. */
export function readNumeral(tokens: Tokens, at: number, money: boolean): Numeral | null {
  const first = tokens[at];
  if (first === undefined) return null;
  if (first.kind === "sign") {
    const value = FRACTION_SIGNS.get(first.word);
    return value === undefined ? null : exact(at + 1, value, { literal: true, fraction: true });
  }
  if (first.kind === "word") {
    const vague = readVague(tokens, at);
    if (vague !== null) return vague;
    const fraction = readFraction(tokens, at);
    if (fraction !== null)
      return exact(fraction.next, fraction.value, { fraction: fraction.part, scale: fraction.scale });
    const article = /^an?$/.test(first.lower);
    if (article) {
      const scale = tokens[at + 1];
      return scale !== undefined && SCALES.has(scale.lower) ? readSum(tokens, at + 1, 1, money) : null;
    }
    return SMALL.has(first.lower) ? readSum(tokens, at, null, money) : null;
  }
  return Number.isNaN(first.value) ? null : readSum(tokens, at, null, money);
}

function exact(next: number, value: number, rest: Partial<Numeral>): Numeral | null {
  if (!Number.isFinite(value)) return null;
  return { next, value, magnitude: null, literal: false, plain: false, scale: 1, fraction: false, ...rest };
}

/** Adds up number words and digits from `at`. `given`: what stands before a first scale word ("a million": 1). */
function readSum(tokens: Tokens, at: number, given: number | null, money: boolean): Numeral | null {
  let total = 0;
  let part = given;
  let scale = 1;
  let next = at;
  let fraction = false;
  const literal = tokens[at]!.kind === "digits";
  let plain = literal && tokens[at]!.plain;
  for (let step = 0; step < MOST_STEPS; step++) {
    const here = next > at && isTightDash(tokens, next) ? next + 1 : next;
    const token = tokens[here];
    if (token === undefined) break;
    if (token.kind === "digits") {
      if (here > next && part !== null) break;
      if (part !== null ? !(literal && fits(part, token.value)) : total > 0 && !isScaleWord(tokens[here + 1])) break;
      const read = readDigitPart(tokens, here);
      if (read === null) break;
      part = (part ?? 0) + read.value;
      fraction = read.fraction;
      plain = plain && read.next === here + 1;
      next = read.next;
      continue;
    }
    const small = SMALL.get(token.lower);
    if (small !== undefined) {
      if (part !== null && !fits(part, small)) break;
      if (part === null && total > 0 && literal && lowerAt(tokens, here + 1) !== "hundred") break;
      if (part === null && total > 0 && small >= scale) break;
      part = (part ?? 0) + small;
      next = here + 1;
      continue;
    }
    const letter = part !== null && literal ? letterScale(tokens, here, money) : null;
    const times =
      letter ??
      SCALES.get(token.lower) ??
      SCALE_ABBREVIATIONS.get(token.lower) ??
      pluralScale(token, part ?? (total > 0 ? total : null));
    if (times !== undefined) {
      if (part === null && (total === 0 || next === at)) break;
      if (times === 100) part = (part ?? total) * 100;
      else if (part === null) total *= times;
      else {
        total = total === 0 || times < scale ? total + part * times : (total + part) * times;
        part = null;
      }
      if (times !== 100) scale = times;
      plain = false;
      next = here + 1;
      continue;
    }
    if (token.lower === "point" && part !== null && !literal && here === next) {
      const decimals = readSpokenDecimals(tokens, here + 1);
      if (decimals === null) break;
      part += decimals.value;
      next = decimals.next;
      continue;
    }
    if (token.lower === "and" && here === next && goesOnAfterAnd(tokens, here + 1, part, total, literal)) {
      next = here + 1;
      continue;
    }
    break;
  }
  if (next === at || (part === null && total === 0)) return null;
  let value = total + (part ?? 0);
  const below = literal ? undefined : COUNTED_DENOMINATORS.get(lowerAt(tokens, next));
  if (below !== undefined && total + (part ?? 0) > 9) return exact(next + 1, value / below, { fraction: true });
  const tail = readFractionTail(tokens, next);
  if (tail !== null) {
    value += tail.value * (tail.numerator === 1 && part === null ? scale : 1);
    next = tail.next;
    const after = tokens[next];
    const times = after === undefined ? undefined : SCALES.get(after.lower);
    if (times !== undefined) {
      value *= times;
      scale = times;
      next++;
    }
    plain = false;
  }
  return exact(next, value, { literal, plain, scale, fraction });
}

/** True where `small` may follow `part` in one number: a unit after tens, anything below a hundred after hundreds. */
function fits(part: number, small: number): boolean {
  if (part >= 100 && part % 100 === 0) return small < 100;
  return small > 0 && small < 10 && part % 10 === 0 && part % 100 >= 20;
}

function isScaleWord(token: Token | undefined): boolean {
  return token !== undefined && SCALES.has(token.lower);
}

function pluralScale(token: Token, part: number | null): number | undefined {
  return part === null || token.lower === "tens" || token.lower === "scores"
    ? undefined
    : PLURAL_SCALES.get(token.lower);
}

/** "and" goes on only with words below a hundred, or with the hundreds after thousands. */
function goesOnAfterAnd(tokens: Tokens, at: number, part: number | null, total: number, literal: boolean) {
  const token = tokens[at];
  if (token === undefined) return false;
  const afterHundreds = part !== null && part >= 100 && part % 100 === 0;
  if (token.kind === "digits") return afterHundreds && total > 0 && literal && token.value < 100;
  const small = SMALL.get(token.lower);
  if (small === undefined || (small < 10 && isFractionNext(tokens, at + 1))) return false;
  return (afterHundreds && !literal) || (part === null && total > 0 && !literal);
}

function isFractionNext(tokens: Tokens, at: number): boolean {
  const here = isTightDash(tokens, at) ? at + 1 : at;
  return DENOMINATORS.has(lowerAt(tokens, here));
}

/** Digits with what belongs to them: "7 3/4", "7-3/4", "3/8", "2½". */
function readDigitPart(tokens: Tokens, at: number): { next: number; value: number; fraction: boolean } | null {
  const token = tokens[at]!;
  if (Number.isNaN(token.value)) return null;
  const sign = FRACTION_SIGNS.get(tokens[at + 1]?.word ?? "");
  if (sign !== undefined) return { next: at + 2, value: token.value + sign, fraction: false };
  const alone = token.plain ? readSlash(tokens, at, 100) : null;
  if (alone !== null) return { next: at + 3, value: alone, fraction: true };
  if (token.plain) {
    const here = isTightDash(tokens, at + 1) ? at + 2 : at + 1;
    const mixed = tokens[here]?.kind === "digits" && tokens[here]!.plain ? readSlash(tokens, here, 64) : null;
    if (mixed !== null) return { next: here + 3, value: token.value + mixed, fraction: false };
  }
  return { next: at + 1, value: token.value, fraction: false };
}

/** "3/4" at `at`: a proper fraction, not a date or a name; null for anything else. */
function readSlash(tokens: Tokens, at: number, largest: number): number | null {
  const below = tokens[at + 2];
  if (!isSign(tokens[at + 1], "/") || below?.kind !== "digits" || !below.plain) return null;
  const above = tokens[at]!;
  const tight = !tokens[at + 1]!.spaced && !below.spaced && !isSign(tokens[at + 3], "/");
  if (!tight || above.value >= below.value || below.value > largest) return null;
  return above.value / below.value;
}

/** "five", "nought four", "eleven" after "point". */
function readSpokenDecimals(tokens: Tokens, at: number): { next: number; value: number } | null {
  let digits = "";
  let next = at;
  while (digits.length < 12) {
    const small = SMALL.get(lowerAt(tokens, next));
    if (small === undefined) break;
    digits += String(small);
    next++;
  }
  return digits === "" ? null : { next, value: Number(`0.${digits}`) };
}

/** "dozens", "tens of thousands", "hundreds of millions", "multibillion": large, but nobody says how large. */
function readVague(tokens: Tokens, at: number): Numeral | null {
  let magnitude = 1;
  let next = at;
  for (let word = 0; word < MOST_VAGUE; word++) {
    const here = word === 0 ? next : next + 1;
    if (word > 0 && lowerAt(tokens, next) !== "of") break;
    const token = tokens[here];
    const scale = token === undefined ? undefined : PLURAL_SCALES.get(token.lower);
    if (scale === undefined) break;
    if ((token!.lower === "scores" || token!.lower === "tens") && lowerAt(tokens, here + 1) !== "of") break;
    magnitude *= scale;
    next = here + 1;
  }
  if (next === at) {
    const word = tokens[at]!.lower;
    const multi = word.startsWith("multi") ? SCALES.get(word.slice(5)) : undefined;
    if (multi === undefined) return null;
    magnitude = multi;
    next = at + 1;
  }
  return { next, value: null, magnitude, literal: false, plain: false, scale: magnitude, fraction: false };
}
