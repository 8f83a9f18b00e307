// Numbers that are labels or parts of names: "Flight 370", "S&P 500", "F-16", "No. 2", "10 Downing Street".

import { PHRASE_ENDS } from "@/utils/analysis/lexicon/en/closed-words.ts";
import {
  LABELS,
  LABELS_ONLY_CAPITAL,
  NUMBER_NAMES,
  NUMBER_PREFIXES,
  STREET_WORDS,
} from "@/utils/analysis/lexicon/en/not-figures.ts";
import { letterScale } from "./letter-scale.ts";
import { readUnit } from "./read-unit.ts";
import { lowerAt, skipMatch, type Tokens, textAfter, textBefore } from "./token.ts";
import { looksPlural } from "./word-form.ts";
import { SCALE_ABBREVIATIONS, SCALES, SMALL } from "./word-tables.ts";

const HIGHEST_LOWER_LABEL = 30;

const LISTED = "(?!\\.\\d)(?:\\s*(?:[-–,]|and|or|to)\\s*\\d{1,4}(?![\\d%]|[.,]\\d| [a-z]+s\\b| per)){0,12}";
const KNOWN = new RegExp(`(?:${NUMBER_NAMES})(?!\\w)`, "iy");
/** One label or a list of them: "sections 3, 4 and 5". */
const LABEL_LIST = new RegExp(`(?:\\d+${LISTED}|[a-zA-Z]{1,9})`, "y");
/** A model's letters go on after its digits: "B-52H", "A320neo". */
const GLUED = /\d+(?:\.\d+)*[A-Za-z]*(?:-\d+)?/y;
/** These need nothing but themselves and what stands right around them. */
const BY_FORM = new RegExp(
  [
    "0\\d+(?![.,]\\d)(?: \\d+)*", // 020 7946 0123
    "(?<=#)\\d+",
    "(?<=\\b[A-Z]{2} )\\d{5}(?!\\d)|\\d{5}(?= [Zz][Ii][Pp])", // CA 90210
    "(?<=[A-Z]\\S* \\()(?:\\d|1[0-5])(?=\\))", // a player's shirt; larger ones may be ages
    `\\d+(?:-\\d+)?(?= (?:[A-Z][\\w'’]* ){1,3}(?:${STREET_WORDS})\\b)`,
    "(?<=\\b(?:[Nn]os?|[Aa]rt|[Ss]ec|pp|[Cc]h)\\. ?)\\d+(?:-\\d+)?", // No. 2
    "(?<=\\bG(?:roup of|ROUP OF) )(?:[Ff]ive|[Ss]even|[Ee]ight|20|77)",
    "(?<=&P |Poor['’]s )\\d+",
  ].join("|"),
  "y",
);
/** "1)" or "2." before the words of a list. */
const LIST_MARK = /(?:[1-4]?\d|50)(?=\)|\.\s)/y;

/** Where the name or label whose number stands at `at` ends; `at` itself where the number is none. */
export function skipName(tokens: Tokens, at: number): number {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  const known = Math.max(skipMatch(tokens, at, KNOWN), skipMatch(tokens, at, BY_FORM));
  if (known > at) return known;
  if (isLabelled(tokens, at)) return skipMatch(tokens, at, LABEL_LIST);
  if (token.kind === "word") return isTitleWord(tokens, at) ? at + 1 : at;
  if (token.kind !== "digits") return at;
  if (isListMark(tokens, at)) return at + 1;
  if (isNamePart(textBefore(tokens, at)) || (!token.spaced && before?.kind === "word" && !token.word.includes(".")))
    return token.word.includes(",") ? at : skipMatch(tokens, at, GLUED);
  if (isAfterName(tokens, at)) return skipMatch(tokens, at, LABEL_LIST);
  return hasLettersAfter(tokens, at) ? skipMatch(tokens, at, GLUED) : at;
}

/** The part before a hyphen makes a name of the number ("F-16", "Covid-19"); a prefix or another number does not. */
function isNamePart(before: string): boolean {
  const part = /(\p{L}[\p{L}'’]*)[-–]$/u.exec(before)?.[1]?.toLowerCase();
  return part !== undefined && !NUMBER_PREFIXES.has(part) && !SMALL.has(part);
}

/** "1)" at the sentence's start or after a sign or a small word; "2." at its start alone. */
function isListMark(tokens: Tokens, at: number): boolean {
  const marked = skipMatch(tokens, at, LIST_MARK);
  if (marked === at || !tokens[at]!.plain) return false;
  if (tokens[marked]!.word === ".") return at === 0;
  const before = textBefore(tokens, at);
  const last = tokens[at - 1];
  if (last?.kind === "word") return PHRASE_ENDS.has(last.lower) && !/\([^)]*$/.test(before);
  return last?.kind !== "digits" && !/[($£€]$/.test(before);
}

/** "The Nine Tailors", "Big Ten": a capitalised number word amid a sentence, outside a headline. */
function isTitleWord(tokens: Tokens, at: number): boolean {
  const { capital, word, lower } = tokens[at]!;
  if (!capital || tokens[at - 1]?.kind !== "word" || !SMALL.has(lower) || !/[a-z]/.test(word)) return false;
  const headline = !/(?<!\p{L})\p{Ll}{4,}/u.test(textBefore(tokens, at) + textAfter(tokens, at + 1));
  return !headline || (at > 1 && lowerAt(tokens, at - 1) === "the");
}

/** "5G", "3D", "9AB": letters against the digits that are no unit, scale or ending. */
function hasLettersAfter(tokens: Tokens, at: number): boolean {
  const letters = /^\p{L}+/u.exec(textAfter(tokens, at + 1))?.[0].toLowerCase();
  if (letters === undefined || !tokens[at]!.plain || /^(?:st|nd|rd|th)$/.test(letters)) return false;
  return (
    !SCALE_ABBREVIATIONS.has(letters) && readUnit(tokens, at + 1) === null && letterScale(tokens, at + 1, true) === null
  );
}

/** The word before makes a label of the number: "Flight 370", "version two". */
function isLabelled(tokens: Tokens, at: number): boolean {
  const { kind, plain, word, lower } = tokens[at]!;
  const before = tokens[at - 1];
  if (before?.kind !== "word" || (kind === "digits" ? !plain || word.length > 5 : !SMALL.has(lower))) return false;
  if (before.lower === "number" || before.lower === "no") return kind === "digits" || before.lower !== "no";
  const open = LABELS_ONLY_CAPITAL.has(before.lower);
  if (!open && !LABELS.has(before.lower)) return false;
  if (open && !before.capital && !standsAlone(tokens, at)) return false;
  const unit = readUnit(tokens, at + 1)?.kind;
  if (unit === "percent" || unit === "money") return false;
  if (kind === "word") return before.capital || before.lower === "version" || before.lower === "phase";
  return before.capital || !looksPlural(tokens[at + 1]);
}

/** "figure 3," and "stage 2 of": small bare digits with nothing counted after them. */
function standsAlone(tokens: Tokens, at: number): boolean {
  const after = tokens[at + 1];
  if (tokens[at]!.kind !== "digits" || tokens[at]!.value > HIGHEST_LOWER_LABEL) return false;
  return after === undefined || (after.kind === "sign" ? ".,;:)".includes(after.word) : PHRASE_ENDS.has(after.lower));
}

/** A capitalised word mid-sentence right before bare digits, and nothing counted after them: "Galaxy 22", "Apollo 13 crew". */
function isAfterName(tokens: Tokens, at: number): boolean {
  const { plain, word } = tokens[at]!;
  const name = /(?:^|[^\p{L}.'’])(\p{Ll}?\p{Lu}[\p{L}'’]*\p{L}|Corp\.|Inc\.|Ltd\.)\s$/u.exec(
    textBefore(tokens, at),
  )?.[1];
  if (!plain || word.length > 4 || at < 2 || name === undefined) return false;
  if (PHRASE_ENDS.has(name.toLowerCase()) || /['’]s$/.test(name)) return false;
  const after = tokens[at + 1];
  if (after === undefined) return true;
  if (after.kind === "sign") return !/[%°/½\p{Pd}−]/u.test(after.word);
  if (SCALE_ABBREVIATIONS.has(after.lower) || SMALL.has(after.lower) || SCALES.has(after.lower)) return false;
  return readUnit(tokens, at + 1) === null && !looksPlural(after) && !looksPlural(tokens[at + 2]);
}
