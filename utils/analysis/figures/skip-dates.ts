// Dates and clock times: stretches of tokens whose numbers are no figures.
import { AFTER_COUNT, BEFORE_YEAR, CLOCK_WORDS, MONTHS } from "@/utils/analysis/lexicon/en/calendar.ts";
import { ORDINAL_ENDINGS } from "@/utils/analysis/lexicon/en/number-words.ts";
import { isDash, isSign, isTightDash, type Token } from "./token.ts";

const EARLIEST_YEAR = 1500;
const LATEST_YEAR = 2099;
/** Parts that one date or time may have: "12:30:05.5", "2020-01-05". */
const MOST_PARTS = 8;

/** Where the date or time that begins at `at` ends (a token index); `at` itself where none begins there. */
export function skipDate(tokens: readonly Token[], at: number): number {
  const token = tokens[at]!;
  if (token.kind === "word") return isMonth(tokens, at) ? skipAfterMonth(tokens, at) : at;
  if (token.kind !== "digits") return at;
  const chain = skipChain(tokens, at);
  if (chain > at) return chain;
  const clock = skipClock(tokens, at);
  if (clock > at) return clock;
  const day = skipDayMonth(tokens, at);
  if (day > at) return day;
  return skipYears(tokens, at);
}

/** A capitalised month; "May" and "March" only beside a number or after a preposition of time. */
function isMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!MONTHS.has(token.lower)) return false;
  if (!token.capital) return token.lower.length > 5 || isSign(tokens[at + 1], ".");
  return true;
}

function isDay(token: Token | undefined): boolean {
  return token?.kind === "digits" && token.plain && token.value >= 1 && token.value <= 31;
}

export function isYear(token: Token | undefined): boolean {
  return (
    token?.kind === "digits" &&
    token.plain &&
    token.word.length === 4 &&
    token.value >= EARLIEST_YEAR &&
    token.value <= LATEST_YEAR
  );
}

function isUnspacedWord(token: Token | undefined, words: ReadonlySet<string>): boolean {
  return token !== undefined && !token.spaced && words.has(token.lower);
}

/** After a month: days, ranges of days, a year: "Sept. 20-24, 1998", "May 8 and 9", "March 1978". */
function skipAfterMonth(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  if (isSign(tokens[next], ".") && !tokens[next]!.spaced) next++;
  for (let part = 0; part < MOST_PARTS; part++) {
    let here = next;
    if (part > 0 && (isDash(tokens[here]) || ["to", "and", ",", "or"].includes(tokens[here]?.word ?? ""))) here++;
    const token = tokens[here];
    const day = isDay(token) && !isCounting(tokens, here + 1);
    if (!(day || isYear(token)) || token?.spaced === undefined) break;
    if (part > 0 && here === next) {
      if (!isYear(token)) break;
    }
    next = here + 1;
    if (isUnspacedWord(tokens[next], ORDINAL_ENDINGS)) next++;
    if (isYear(token)) break;
  }
  return next;
}

/** A comma-less plural noun right after "Dec 25" would make a count of it; the day of a month has none. */
function isCounting(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next !== undefined && (isSign(next, "%") || (next.kind === "word" && AFTER_COUNT.has(next.lower)));
}

/** "14 March", "14-15 March 1978", "15th of May". */
function skipDayMonth(tokens: readonly Token[], at: number): number {
  if (!isDay(tokens[at])) return at;
  let next = at + 1;
  if (isUnspacedWord(tokens[next], ORDINAL_ENDINGS)) next++;
  if (isTightDash(tokens, next) && isDay(tokens[next + 1])) next += 2;
  if (tokens[next]?.lower === "of") next++;
  const month = tokens[next];
  if (month === undefined || !month.capital || !MONTHS.has(month.lower)) return at;
  next++;
  if (isSign(tokens[next], ".") && !tokens[next]!.spaced) next++;
  if (isSign(tokens[next], ",") && isYear(tokens[next + 1])) next++;
  return isYear(tokens[next]) ? next + 1 : next;
}

/** Digits strung together by points, slashes, hyphens or colons: dates, telephone numbers, versions, times. */
function skipChain(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  let parts = 1;
  let mark = "";
  let colon = false;
  while (parts < MOST_PARTS) {
    const sign = tokens[next];
    const digits = tokens[next + 1];
    if (sign?.kind !== "sign" || !"./-–:".includes(sign.word) || sign.spaced) break;
    if (digits?.kind !== "digits" || digits.spaced) break;
    if (sign.word === ":") colon = true;
    mark += sign.word;
    next += 2;
    parts += sign.word === "." && digits.word.includes(".") ? 2 : 1;
  }
  if (colon && parts === 2 && tokens[at]!.plain && tokens[next - 1]!.word.length === 1) return at;
  if (colon) return CLOCK_WORDS.has(tokens[next]?.lower ?? "") ? next + 1 : next;
  if (parts < 3) return at;
  // three whole numbers with a plain fraction among them ("1-1/2") are read by the number grammar
  return mark === "-/" || mark === "/-" || mark === "/-/" ? at : next;
}

/** "9 a.m.", "7.05am", "10 o'clock", "1400 GMT", "8 to 10 p.m.". */
function skipClock(tokens: readonly Token[], at: number): number {
  const token = tokens[at]!;
  if (token.value > 2400) return at;
  if (isClockWord(tokens, at + 1)) return at + 2;
  const join = tokens[at + 1];
  if (join === undefined || !(isDash(join) || join.lower === "to" || join.lower === "and")) return at;
  if (token.value > 24 || tokens[at + 2]?.kind !== "digits") return at;
  return isClockWord(tokens, at + 3) ? at + 4 : at;
}

function isClockWord(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  if (word === undefined || !CLOCK_WORDS.has(word.lower)) return false;
  if (word.lower === "am" || word.lower === "noon" || word.lower === "midnight")
    return !word.spaced || /^[ap]m/i.test(word.lower);
  return true;
}

/** "1998", "1998-99", "1990s", "'80s", "1600 and 1900": years by their form and their company. */
function skipYears(tokens: readonly Token[], at: number): number {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (token.plain && tokens[at + 1]?.lower === "s" && !tokens[at + 1]!.spaced) return at + 2;
  if (token.plain && token.word.length === 2 && (isSign(before, "'") || isSign(before, "’")) && !token.spaced)
    return at + 1;
  if (!isYear(token)) return isEarlyYear(tokens, at) ? at + 1 : at;
  const dash = isTightDash(tokens, at + 1) ? tokens[at + 2] : undefined;
  if (dash?.kind === "digits" && dash.plain && (dash.word.length === 2 || isYear(dash))) return at + 3;
  return countsSomething(tokens, at) ? at : at + 1;
}

/** "in 1066": before the range of plain years, only right after a word of time and with nothing to count. */
function isEarlyYear(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!token.plain || token.word.length > 4 || token.value < 100 || token.value >= EARLIEST_YEAR) return false;
  const after = tokens[at + 1]?.lower;
  if (after === "ad" || after === "bc" || after === "bce" || after === "ce" || after === "b.c." || after === "a.d.")
    return true;
  const before = tokens[at - 1]?.lower;
  return (
    token.value >= 1000 &&
    (before === "in" || before === "since") &&
    (tokens[at + 1]?.kind !== "word" || after === "and")
  );
}

/** Four digits that count something, and are no year: "2000 people", "more than 1800". */
function countsSomething(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  const before = tokens[at - 1]?.lower ?? "";
  if (before === "than" || before === "least" || before === "nearly" || before === "almost" || before === "some") {
    return (
      before !== "than" || /^(more|less|fewer|greater|higher|lower|larger|smaller)$/.test(tokens[at - 2]?.lower ?? "")
    );
  }
  if (after === undefined || after.kind !== "word") return false;
  if (AFTER_COUNT.has(after.lower)) return !BEFORE_YEAR.has(before) || after.lower === "people";
  if (BEFORE_YEAR.has(before) || after.capital || /^(the|its|their|his|her|our|this|that|late|early)$/.test(before))
    return false;
  const round = tokens[at]!.value % 100 === 0;
  return round && after.lower.length > 3 && after.lower.endsWith("s") && !/(ss|us|is)$/.test(after.lower);
}
