// Numbers that are labels or parts of names: "Flight 370", "S&P 500", "F-16", "No. 2", "10 Downing Street".

import {
  LABELS,
  LABELS_ONLY_CAPITAL,
  NUMBER_NAMES,
  NUMBER_PREFIXES,
  STREET_WORDS,
} from "@/utils/analysis/lexicon/en/not-figures.ts";
import { PHRASE_ENDS } from "@/utils/analysis/lexicon/en/noun-phrases.ts";
import { ORDINAL_ENDINGS } from "@/utils/analysis/lexicon/en/number-words.ts";
import { letterScale } from "./letter-scale.ts";
import { readUnit } from "./read-unit.ts";
import { isDash, isSign, isTightDash, type Token } from "./token.ts";
import { looksPlural } from "./word-form.ts";
import { SCALE_ABBREVIATIONS, SCALES, SMALL } from "./word-tables.ts";

/** Words of a street's name that are looked at. */
const STREET_REACH = 4;
/** Every word and sign of the known names: others need no further look. */
const NAME_PARTS = new Set([...NUMBER_NAMES].flatMap((name) => name.split(" ")));
/** Tokens by which a headline is known. */
const HEADLINE_REACH = 40;
const YOUNGEST_IN_BRACKETS = 16;
const HIGHEST_LOWER_LABEL = 30;
/** Labels in one list: "sections 3, 4 and 5". */
const MOST_LABELS = 12;

/** Where the name or label whose number stands at `at` ends; `at` itself where the number is none. */
export function skipName(tokens: readonly Token[], at: number): number {
  const phrase = skipKnownName(tokens, at);
  if (phrase > at) return phrase;
  if (isLabelled(tokens, at)) return skipLabels(tokens, at);
  const token = tokens[at]!;
  if (token.kind === "word") return isTitleWord(tokens, at) ? at + 1 : at;
  if (token.kind !== "digits") return at;
  const before = tokens[at - 1];
  if (before !== undefined && !token.spaced && before.kind === "word") return skipGlued(tokens, at);
  if (isTightDash(tokens, at - 1) && isNamePart(tokens, at - 2)) return skipGlued(tokens, at);
  if (token.plain && token.word.length > 1 && token.word.startsWith("0")) return skipCode(tokens, at);
  if (isSign(before, "#") && !token.spaced) return at + 1;
  if (isListMark(tokens, at) || isAddress(tokens, at) || isPostcode(tokens, at)) return at + 1;
  if (isAfterName(tokens, at)) return skipLabels(tokens, at);
  if (isJersey(tokens, at)) return at + 1;
  return hasLettersAfter(tokens, at) ? skipGlued(tokens, at) : at;
}

/** "The Nine Tailors", "Big Ten": a capitalised number word amid a sentence, outside a headline. */
function isTitleWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (!token.capital || before === undefined || before.kind !== "word" || !SMALL.has(token.lower)) return false;
  return token.word.length > 2 && token.word !== token.word.toUpperCase() && !isHeadline(tokens);
}

/** Most words of the sentence have capitals. */
function isHeadline(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = 0; i < tokens.length && i < HEADLINE_REACH; i++) {
    if (tokens[i]!.kind !== "word" || tokens[i]!.word.length < 4) continue;
    words++;
    if (tokens[i]!.capital) capitals++;
  }
  return capitals * 4 > words * 3;
}

/** A small number in brackets after a name: a player's shirt in a caption. Larger ones may be ages. */
function isJersey(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at - 2];
  const bracketed = isSign(tokens[at - 1], "(") && isSign(tokens[at + 1], ")");
  return (
    bracketed && tokens[at]!.plain && tokens[at]!.value < YOUNGEST_IN_BRACKETS && name?.kind === "word" && name.capital
  );
}

/** "5G", "3D", "9AB": letters against the digits that are no unit, scale or ending. */
function hasLettersAfter(tokens: readonly Token[], at: number): boolean {
  const letters = tokens[at + 1];
  if (letters === undefined || letters.kind !== "word" || letters.spaced || !tokens[at]!.plain) return false;
  if (ORDINAL_ENDINGS.has(letters.lower) || SCALE_ABBREVIATIONS.has(letters.lower)) return false;
  return readUnit(tokens, at + 1) === null && letterScale(tokens, at + 1, true) === null;
}

/** "020 7946 0123": a leading nought makes a code of the digits, and of those after them. */
function skipCode(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (next < at + MOST_LABELS && tokens[next]?.kind === "digits" && tokens[next]!.plain) next++;
  return next;
}

/** A model's letters go on after its digits: "B-52H", "A320neo". */
function skipGlued(tokens: readonly Token[], at: number): number {
  const token = tokens[at]!;
  if (token.word.includes(",") || (token.word.includes(".") && tokens[at - 1]?.kind === "word")) return at;
  let next = at + 1;
  while (next < at + 4 && tokens[next] !== undefined && !tokens[next]!.spaced && tokens[next]!.kind === "word") next++;
  if (isTightDash(tokens, next) && tokens[next + 1]?.kind === "digits") next += 2;
  return next;
}

function skipKnownName(tokens: readonly Token[], at: number): number {
  if (!NAME_PARTS.has(tokens[at]!.lower)) return at;
  let phrase = "";
  for (let start = at - 3; start <= at; start++) {
    phrase = "";
    for (let i = Math.max(start, 0); i < at + 4 && i < tokens.length; i++) {
      phrase = phrase === "" ? tokens[i]!.lower : `${phrase} ${tokens[i]!.lower}`;
      if (i >= at && NUMBER_NAMES.has(phrase))
        return phrase.startsWith("group") && !tokens[i - 2]!.capital ? at : i + 1;
    }
  }
  return at;
}

/** The word before makes a label of the number: "Flight 370", "No. 2", "version two", "S&P 500". */
function isLabelled(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind === "digits" ? !token.plain : !SMALL.has(token.lower)) return false;
  if (token.kind === "digits" && token.word.length > 5) return false;
  const before = tokens[at - 1];
  if (isSign(before, ".")) {
    const short = tokens[at - 2]?.lower;
    return short === "no" || short === "nos" || short === "art" || short === "sec" || short === "pp" || short === "ch";
  }
  if (before === undefined || before.kind !== "word") return false;
  if (before.lower === "p" && isSign(tokens[at - 2], "&")) return true;
  if (before.lower === "poor's") return true;
  if (before.lower === "no" || before.lower === "number") return token.kind === "digits" || before.lower === "number";
  if (before.lower === "numbers" || !(LABELS.has(before.lower) || LABELS_ONLY_CAPITAL.has(before.lower))) return false;
  if (LABELS_ONLY_CAPITAL.has(before.lower) && !before.capital && !standsAlone(tokens, at)) return false;
  const unit = readUnit(tokens, at + 1);
  if (unit !== null && (unit.kind === "percent" || unit.kind === "money")) return false;
  if (token.kind === "word" && !before.capital && before.lower !== "version" && before.lower !== "phase") return false;
  return before.capital || !looksPlural(tokens[at + 1]);
}

/** "figure 3," and "stage 2 of": small bare digits with nothing counted after them. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const after = tokens[at + 1];
  const closed =
    after === undefined || (after.kind === "sign" ? ".,;:)".includes(after.word) : PHRASE_ENDS.has(after.lower));
  return token.kind === "digits" && token.value <= HIGHEST_LOWER_LABEL && closed;
}

function skipLabels(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  for (let count = 0; count < MOST_LABELS; count++) {
    const join = tokens[next];
    const label = tokens[next + 1];
    const joins =
      join !== undefined &&
      (isDash(join) || join.word === "," || join.lower === "and" || join.lower === "or" || join.lower === "to");
    if (!joins || label?.kind !== "digits" || !label.plain || label.word.length > 4) break;
    if (looksPlural(tokens[next + 2]) || isSign(tokens[next + 2], "%")) break;
    next += 2;
  }
  return next;
}

/** The part before a hyphen makes a name of the number ("F-16", "Covid-19"); a prefix or another number does not. */
function isNamePart(tokens: readonly Token[], at: number): boolean {
  const part = tokens[at];
  if (part === undefined || part.kind !== "word") return false;
  return !NUMBER_PREFIXES.has(part.lower) && !SMALL.has(part.lower);
}

/** "1)" or "2." before the words of a list, at the start of the sentence or after a sign. */
function isListMark(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const after = tokens[at + 1];
  if (!token.plain || token.value > 50 || after === undefined || after.spaced) return false;
  const before = tokens[at - 1];
  const fresh = before === undefined || (before.kind === "sign" && before.word !== "(" && !"$£€".includes(before.word));
  if (after.word === ")")
    return fresh || (before?.kind === "word" && PHRASE_ENDS.has(before.lower) && !hasOpenBracket(tokens, at));
  return after.word === "." && before === undefined && tokens[at + 2] !== undefined;
}

function hasOpenBracket(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 12; i--) {
    if (tokens[i]!.word === "(") return true;
    if (tokens[i]!.word === ")") return false;
  }
  return false;
}

/** "10 Downing Street": capitals after the number, the last of them a word for streets. */
function isAddress(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]!.plain) return false;
  if (isTightDash(tokens, at + 1) && tokens[at + 2]!.kind === "digits") return isAddress(tokens, at + 2);
  for (let i = at + 1; i <= at + STREET_REACH; i++) {
    const word = tokens[i];
    if (word === undefined || word.kind !== "word" || !word.capital) return false;
    if (i > at + 1 && STREET_WORDS.has(word.lower)) return true;
  }
  return false;
}

/** "CA 90210", "the 90049 ZIP code". */
function isPostcode(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!token.plain || token.word.length !== 5) return false;
  const before = tokens[at - 1];
  const state = before?.kind === "word" && before.word.length === 2 && before.word === before.word.toUpperCase();
  return state || tokens[at + 1]?.lower === "zip";
}

/** A capitalised word mid-sentence right before bare digits, and nothing counted after them: "Galaxy 22", "Apollo 13 crew". */
function isAfterName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (!token.plain || token.word.length > 4 || before === undefined || before.kind !== "word" || !before.capital)
    return false;
  if (at < 2 || PHRASE_ENDS.has(before.lower) || before.lower.length < 2) return false;
  const after = tokens[at + 1];
  if (before.lower.endsWith("'s") || SCALE_ABBREVIATIONS.has(after?.lower ?? "")) return false;
  if (before.lower === before.word || before.word.endsWith(".")) return false;
  if (after === undefined) return true;
  if (after.kind === "sign")
    return !("%°/½".includes(after.word) || isDash(after)) && (!",".includes(after.word) || at > 1);
  if (readUnit(tokens, at + 1) !== null || SMALL.has(after.lower) || SCALES.has(after.lower)) return false;
  return !looksPlural(after) && !looksPlural(tokens[at + 2]);
}
