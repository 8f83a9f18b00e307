// Two numbers that make one claim: "10-15%", "$2 to $3 million", "between 5 and 6", and scores and votes such as "3-1".

import { CHANGE_VERBS, SCORE_WORDS, VOTE_WORDS } from "@/utils/analysis/lexicon/en/pair-context.ts";
import { type Amount, readAmount } from "./read-amount.ts";
import { type Reading, readingOf } from "./reading.ts";
import { isYear } from "./skip-dates.ts";
import { isDash, isTightDash, lowerAt, type Token, type Tokens, textAfter, textBefore, tokenFrom } from "./token.ts";
import { hasVerb, looksPlural } from "./word-form.ts";
import { SMALL } from "./word-tables.ts";

/** Words before a pair in which "by" or "rose", "voted", and "won" or "beat" are looked for. */
const BY_REACH = 3;
const VOTE_REACH = 4;
const SCORE_REACH = 8;
/** A scale is shared by a first number below this: "$2 to $3 million", but not "$370,000 to $5.5 million". */
const SHARES_SCALE_BELOW = 1000;
const HIGHEST_SCORE = 250;
const SKIPPED_BEFORE_SECOND = new Set(["about", "~", "around", "perhaps", "even", "nearly", "almost", "as"]);

/** Joins `low` with the number after it; null where they make no pair. */
export function readRange(tokens: Tokens, low: Amount): Reading | null {
  const join = tokens[low.next];
  if (join === undefined || low.value === null) return null;
  const dash = isDash(join) || join.word === "~";
  const between = join.lower === "and" && saysBetween(tokens, low.first);
  const to = join.lower === "to";
  if (!dash && !between && !to) return null;
  if (dash && join.spaced && !tokens[low.next + 1]?.spaced) return null;
  let here = low.next + 1;
  if (SKIPPED_BEFORE_SECOND.has(lowerAt(tokens, here))) here++;
  const high = readAmount(tokens, here);
  if (high === null || high.value === null || isBareYear(tokens, high)) return null;
  if (dash && join.spaced && isDash(join) && join.word !== "–" && high.kind === "count") return null;
  if (dash) {
    const pair = readPair(tokens, low, high);
    if (pair !== undefined) return pair;
  }
  if (to && low.unit === null && high.unit === null && saysVotes(tokens, low.first, high.next)) {
    return { ...readingOf(high), first: low.first, kind: "votes", value: [low.value, high.value] };
  }
  if (to && (!ranges(tokens, low, high) || isTightRange(tokens, high))) return null;
  return joinAmounts(low, high);
}

/** "33-35 billion euros" */
function isTightRange(tokens: Tokens, low: Amount): boolean {
  return low.unit === null && isTightDash(tokens, low.next) && readRange(tokens, low) !== null;
}

function isBareYear(tokens: Tokens, amount: Amount): boolean {
  return (
    amount.kind === "count" && amount.next === amount.first + 1 && isYear(tokens[amount.first]) && amount.numeral.plain
  );
}

/** "between" or "from", with at most two words of hedging, stands before the first number. */
function saysBetween(tokens: Tokens, first: number): boolean {
  return /\b(?:between|from)\s(?:[\p{L}\d'’]+\s){0,2}~?$/iu.test(textBefore(tokens, first));
}

/** "to" joins a range, unless the first number is by how much something changed and the second where it went. */
function ranges(tokens: Tokens, low: Amount, high: Amount): boolean {
  if (low.unit !== null && high.unit !== null && stem(low.unit) !== stem(high.unit)) return false;
  if (low.kind === "count" && high.kind !== "count" && low.numeral.scale !== 1 && high.numeral.scale === 1)
    return false;
  if (saysBetween(tokens, low.first) || (low.unit === null && high.unit !== null)) return true;
  const changes = near(tokens, low.first, BY_REACH).some(({ lower }) => lower === "by" || hasVerb(CHANGE_VERBS, lower));
  if (changes) return false;
  return low.value! < high.value! || high.numeral.scale > low.numeral.scale;
}

const stem = (unit: string) => unit.split(" per ")[0];

/** Gives both numbers the scale and unit that only one of them shows. */
function joinAmounts(low: Amount, high: Amount): Reading {
  const first = low.value!;
  const shared = low.numeral.scale === 1 && Math.abs(first) < SHARES_SCALE_BELOW;
  const sameKind = low.unit === null || high.unit === null || stem(low.unit) === stem(high.unit);
  const start = shared && sameKind ? first * high.numeral.scale : first;
  const lead = high.unit !== null ? high : low;
  const kind = lead.unit === null ? "range" : lead.kind;
  const unit = low.unit !== null && high.unit !== null && low.unit.length > high.unit.length ? low.unit : lead.unit;
  return { ...readingOf(high), first: low.first, kind, unit, value: [start, high.value!] };
}

/** A dash between two bare whole numbers: votes, a score, or (undefined) a range. */
function readPair(tokens: Tokens, low: Amount, high: Amount): Reading | null | undefined {
  if (low.unit !== null || high.unit !== null || low.numeral.scale !== 1 || high.numeral.scale !== 1) return undefined;
  const whole = Number.isInteger(low.value) && Number.isInteger(high.value);
  if (!whole) return undefined;
  const pair = { ...readingOf(high), first: low.first, value: [low.value!, high.value!] as [number, number] };
  if (saysVotes(tokens, low.first, high.next)) return { ...pair, kind: "votes" };
  const descending = low.value! >= high.value!;
  if (descending && isTightDash(tokens, low.next)) return { ...pair, kind: "score" };
  const counts = looksPlural(tokens[high.next]) || looksPlural(tokens[high.next + 1]) || isTightDash(tokens, high.next);
  const small = low.value! <= HIGHEST_SCORE && high.value! <= HIGHEST_SCORE;
  return small && !counts && saysScore(tokens, low.first) ? { ...pair, kind: "score" } : undefined;
}

function near(tokens: Tokens, first: number, reach: number): readonly Token[] {
  return tokens.slice(Math.max(0, first - reach), first);
}

function saysVotes(tokens: Tokens, first: number, next: number): boolean {
  return [...near(tokens, first, VOTE_REACH), ...tokens.slice(next, next + 1)].some(({ lower }) =>
    hasVerb(VOTE_WORDS, lower),
  );
}

function saysScore(tokens: Tokens, first: number): boolean {
  return near(tokens, first, SCORE_REACH).some(({ lower }) => hasVerb(SCORE_WORDS, lower));
}

/** "one in five", "two out of three", "3:1", "100-to-1", "two-to-one" from the number `above`; null where it is no ratio. */
export function readRatio(tokens: Tokens, above: Amount): Reading | null {
  if (above.kind !== "count" || above.value === null || above.value <= 0) return null;
  const join = /^(?:(:|-to-)|[- ]in[- ]|\sout of )(?:every )?(?=\S)/.exec(textAfter(tokens, above.next));
  if (join === null) return null;
  const at = tokenFrom(tokens, above.next, tokens[above.next - 1]!.end + join[0].length);
  return ratioOf(tokens, above, at, join[1] !== undefined);
}

function ratioOf(tokens: Tokens, above: Amount, at: number, odds: boolean): Reading | null {
  const below = readAmount(tokens, at);
  if (below === null || below.kind !== "count" || below.value === null || below.value === 0 || below.unit !== null)
    return null;
  if (!odds && (above.value! >= below.value || isYear(tokens[at]) || above.numeral.scale !== 1)) return null;
  return { ...readingOf(below), first: above.first, kind: "ratio", value: above.value! / below.value };
}

/** What a bare number shares with the one it is paired with. */
export type Lent = Pick<Amount, "kind" | "unit"> & { scale: number };

/** "eight or nine euros", "3 and 5 percent", "24.2 to 33-35 billion euros": a bare number takes unit and scale of the next. */
export function unitFromNext(tokens: Tokens, bare: Amount): Lent | null {
  const join = lowerAt(tokens, bare.next);
  if (bare.kind !== "count" || bare.value === null) return null;
  if (join === "to") return lentByRange(tokens, bare);
  if (join !== "or" && join !== "and" && join !== ",") return null;
  if (join !== "or" && SMALL.has(lowerAt(tokens, bare.next + 1))) return null;
  const second = readAmount(tokens, bare.next + 1);
  if (second === null || second.unit === null || second.kind === "age") return null;
  const currencyFirst = second.kind === "money" && tokens[second.first]!.kind === "sign";
  if (currencyFirst || (join === "," && second.kind !== "percent")) return null;
  return { kind: second.kind, unit: second.unit, scale: 1 };
}

function lentByRange(tokens: Tokens, bare: Amount): Lent | null {
  const low = readAmount(tokens, bare.next + 1);
  const range = low !== null && isTightDash(tokens, low.next) ? readRange(tokens, low) : null;
  if (range === null || !Array.isArray(range.value) || range.unit === null) return null;
  const scale = bare.numeral.scale === 1 && bare.value! < SHARES_SCALE_BELOW ? range.value[0] / low!.value! : 1;
  return { kind: range.kind, unit: range.unit, scale };
}
