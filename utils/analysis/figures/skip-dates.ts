// Dates and clock times: stretches of the text whose numbers are no figures.
import { AFTER_COUNT, BEFORE_YEAR, CLOCK_WORDS, MONTHS } from "@/utils/analysis/lexicon/en/calendar.ts";
import { skipMatch, type Token, type Tokens, textAfter, textBefore } from "./token.ts";

const ENDS = "(?!\\d|\\.\\d|,\\d{3}(?!\\d))";
const DASH = "[-–‐‑−]";
const JOIN = `\\s*(?:${DASH}|,|to|and|or)\\s*`;
const COUNTING = `\\s*(?:%|(?:${AFTER_COUNT})\\b)`;
const DAY = `(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?${ENDS}`;
const YEAR = `(?:1[5-9]|20)\\d\\d${ENDS}`;
/** The day of a month is followed by nothing that it could count. */
const BARE_DAY = `${DAY}(?!${COUNTING})`;
const MONTH = `(?:${MONTHS}|${MONTHS.toUpperCase()}|(?!ma)(?:${MONTHS.toLowerCase()}))\\b\\.?`;

const FORMS = [
  // "Sept. 20-24, 1998", "May 8 and 9", "March 1978"
  `${MONTH}\\s*(?:${YEAR}|${BARE_DAY}(?:${JOIN}${BARE_DAY}){0,6}(?:(?:${JOIN}|\\s*)${YEAR})?)`,
  // "14 March", "14-15 March 1978", "15th of May"
  `${DAY}(?:${DASH}${DAY})?\\s*(?:of\\s+)?${MONTH}(?:,?\\s*${YEAR})?`,
  // "1998-99", "1990s"
  `(?:1[5-9]|20)\\d\\d${DASH}\\d\\d(?:\\d\\d)?(?!\\d)|\\d+s\\b`,
  // "’98"
  `(?<=['’])\\d\\d(?![\\d.,]*\\d)`,
  // "3/12/2021", "555-0142-7": digits strung together, but for "1-1/2" and groups of thousands
  "(?!(?:\\d+-)?\\d+\\/\\d+(?:-\\d+(?:\\/\\d+)?)?(?![-/.:\\d]))\\d+(?:[-–/]\\d+){2,7}",
  "(?!\\d{1,3}(?:\\.\\d{3})+(?!\\d))\\d+(?:\\.\\d+){2,7}",
  // "in 1066"
  `(?<=\\b(?:[Ii]n|[Ss]ince) )1[0-4]\\d\\d${ENDS}(?! (?!and\\b)[A-Za-z])|\\d{3,4} (?:AD|BC|BCE|CE|B\\.C\\.|A\\.D\\.)`,
];
const CLOCK = `(?:\\s*(?:${CLOCK_WORDS})(?![a-z]))`;
// "9 a.m.", "8 to 10 p.m.", "12:30:05.5 GMT"
const CLOCKS = `\\d+(?:[-–/]\\d+)*:\\d\\d[\\d.:]*(?<=\\d)(?:[-–]\\d+)?${CLOCK}?|\\d{1,4}(?:\\.\\d\\d)?(?:${JOIN}\\d{1,2}(?:[.:]\\d\\d)?)?${CLOCK}`;
const DATE = new RegExp(FORMS.join("|"), "y");
const TIME = new RegExp(CLOCKS, "iy");

/** Right before a year these make a count of it. */
const BOUNDS = /(?:least|nearly|almost|some|(?:more|less|fewer|greater|higher|lower|larger|smaller) than) $/i;
const LEADS = new RegExp(`\\b(?:${BEFORE_YEAR}) $`, "i");
const COUNTED = new RegExp(`^${COUNTING}`, "i");
const EARLIEST_YEAR = 1500;
const LATEST_YEAR = 2100;

/** Where the date or time that begins at token `at` ends (a token index); `at` itself where none begins there. */
export function skipDate(tokens: Tokens, at: number): number {
  const date = skipMatch(tokens, at, DATE);
  const next = date > at ? date : skipMatch(tokens, at, TIME);
  return next > at || !isYear(tokens[at]) || countsSomething(tokens, at) ? next : at + 1;
}

/** True for four digits that may be a year. */
export function isYear(token: Token | undefined): boolean {
  return token?.plain === true && token.value >= EARLIEST_YEAR && token.value <= LATEST_YEAR;
}

/** Four digits that count something, and are no year: "2000 people", "more than 1800". */
function countsSomething(tokens: Tokens, at: number): boolean {
  const before = textBefore(tokens, at);
  if (BOUNDS.test(before)) return true;
  const after = textAfter(tokens, at + 1);
  return COUNTED.test(after) && (!LEADS.test(before) || after.startsWith(" people"));
}
