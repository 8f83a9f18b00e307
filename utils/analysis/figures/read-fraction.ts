// Fractions in words: "half", "two-thirds", "a quarter of", "half a million", and the tail of "two and a half".

import { DETERMINERS } from "@/utils/analysis/lexicon/en/closed-words.ts";
import { FRACTION_LEADS, HALF_BEFORE } from "@/utils/analysis/lexicon/en/fraction-context.ts";
import { isTightDash, lowerAt, type Tokens, textAfter, tokenFrom } from "./token.ts";
import { DENOMINATORS, SCALES, SMALL } from "./word-tables.ts";

export interface Fraction {
  next: number;
  value: number;
  scale: number;
  /** A part of one that may take its unit with "of a"; false once a scale makes a whole number of it. */
  part: boolean;
}

/** Past an optional tight hyphen. */
function past(tokens: Tokens, at: number): number {
  return isTightDash(tokens, at) ? at + 1 : at;
}

/** Reads a fraction in words at `at`; null where the words are none ("second half", "third quarter"). */
export function readFraction(tokens: Tokens, at: number): Fraction | null {
  const first = tokens[at]!;
  if (first.lower === "half") return readHalf(tokens, at);
  const bare = DENOMINATORS.get(first.lower);
  if (bare !== undefined) {
    const scaled = withScale(tokens, at + 1, 1 / bare, true);
    const part = bare >= 10 && lowerAt(tokens, at + 1) === "of" && lowerAt(tokens, at + 2) === "a";
    return scaled ?? (part ? { next: at + 1, value: 1 / bare, scale: 1, part: true } : null);
  }
  const article = /^an?$/.test(first.lower);
  const numerator = article ? 1 : SMALL.get(first.lower);
  if (numerator === undefined || numerator === 0) return null;
  const here = past(tokens, at + 1);
  const below = tokens[here];
  const denominator = below === undefined ? undefined : DENOMINATORS.get(below.lower);
  if (below === undefined || denominator === undefined) return null;
  const hyphened = here > at + 1;
  const plural = below.lower.endsWith("s");
  const value = numerator / denominator;
  if (numerator > 1) {
    const led = FRACTION_LEADS.has(lowerAt(tokens, at - 1)) || lowerAt(tokens, here + 1) === "of";
    const business = below.lower === "quarters" && !hyphened && !(numerator === 3 && led);
    return plural && !business ? withScale(tokens, here + 1, value, false) : null;
  }
  if (plural) return null;
  const next = tokens[here + 1];
  if (hyphened)
    return next !== undefined && isTightDash(tokens, here + 1) ? null : withScale(tokens, here + 1, value, false);
  const scaled = withScale(tokens, here + 1, value, true);
  if (scaled !== null) return scaled;
  const led = FRACTION_LEADS.has(lowerAt(tokens, at - 1));
  const free = next === undefined || next.kind === "sign" || next.lower === "of" || next.lower === "the";
  const alone = article ? next?.lower === "of" || (led && free) : free || led;
  return alone || below.lower === "half" ? { next: here + 1, value, scale: 1, part: true } : null;
}

function readHalf(tokens: Tokens, at: number): Fraction | null {
  const before = lowerAt(tokens, at - 1);
  const after = lowerAt(tokens, at + 1);
  if (isTightDash(tokens, at - 1) || HALF_BEFORE.has(before)) return null;
  const scaled = withScale(tokens, at + 1, 0.5, true);
  if (scaled !== null) return scaled;
  const part = FRACTION_LEADS.has(before) || DETERMINERS.has(after) || after === "of";
  return part && !isTightDash(tokens, at + 1) ? { next: at + 1, value: 0.5, scale: 1, part } : null;
}

/** Takes a scale after the fraction: "a million", "million", "of a million". `must`: null without one. */
function withScale(tokens: Tokens, at: number, value: number, must: boolean): Fraction | null {
  const words = /^(?:(?:[\s-]of)?[\s-]an?)?[\s-](\w+)/i.exec(textAfter(tokens, at));
  const scale = SCALES.get(words?.[1]?.toLowerCase() ?? "");
  if (scale === undefined) return must ? null : { next: at, value, scale: 1, part: true };
  const next = tokenFrom(tokens, at, tokens[at - 1]!.end + words![0].length);
  return { next, value: value * scale, scale, part: false };
}

/** "and a half", "-and-a-half", "and three quarters" at `at`; null where there is none. */
export function readFractionTail(tokens: Tokens, at: number) {
  let here = past(tokens, at);
  if (lowerAt(tokens, here) !== "and") return null;
  here = past(tokens, here + 1);
  const lead = lowerAt(tokens, here);
  const numerator = lead === "a" ? 1 : SMALL.get(lead);
  if (numerator === undefined || numerator === 0 || numerator > 9) return null;
  here = past(tokens, here + 1);
  const denominator = DENOMINATORS.get(lowerAt(tokens, here));
  if (denominator === undefined || lowerAt(tokens, here + 1) === "of") return null;
  return { next: here + 1, value: numerator / denominator, numerator };
}
