// What stands after a number: its unit, its currency, and what it is divided by ("a share", "per square foot").

import { PHRASE_ENDS } from "@/utils/analysis/lexicon/en/closed-words.ts";
import { LONGEST_UNIT, PER_NOUNS, TIGHT_SIGNS } from "@/utils/analysis/lexicon/en/units.ts";
import { isTightDash, lowerAt, type Tokens, textAfter, tokenFrom } from "./token.ts";
import { UNIT_SIGNS, UNIT_WORDS, type Unit } from "./word-tables.ts";

export interface UnitReading {
  /** Index of the first token after the unit. */
  next: number;
  name: string;
  kind: Unit["kind"];
  /** Joined to the number by a hyphen: "six-mile". */
  hyphened: boolean;
}

const UNIT_PARTS = new Set([...UNIT_WORDS.keys()].flatMap((words) => words.split(" ")));
/** Quotation marks looked back over, to tell an inch mark from a closing quote. */
const QUOTE_REACH = 80;
/** "a year ago" and "a week earlier" are dates, not rates. */
const NO_DIVISOR_BEFORE = new Set(["ago", "earlier", "later", "before", "after"]);
const INCH_COMPANY = new Set(["thick", "wide", "tall", "long", "high", "deep", "of"]);

/** The word as the tables have it: singular, British; "" where no table has it. */
function unitPart(word: string): string {
  if (UNIT_PARTS.has(word)) return word;
  const british = word
    .replace(/'s?$/, "")
    .replace(/(met|lit)ers?$/, "$1re")
    .replace(/grammes?$/, "gram");
  if (UNIT_PARTS.has(british)) return british;
  return british.endsWith("s") && UNIT_PARTS.has(british.slice(0, -1)) ? british.slice(0, -1) : "";
}

/** The unit or currency right after a number that ends before token `at`; null where there is none. */
export function readUnit(tokens: Tokens, at: number): UnitReading | null {
  const hyphened = isTightDash(tokens, at);
  const here = hyphened ? at + 1 : at;
  const unit = tokens[here] && (readUnitSign(tokens, here, hyphened) ?? readUnitWords(tokens, here));
  return unit ? { ...unit, hyphened } : null;
}

/** "miles per hour", "square feet", "percentage points": the longest phrase of the table at `at`. */
export function readUnitWords(tokens: Tokens, at: number): Omit<UnitReading, "hyphened"> | null {
  let best: Omit<UnitReading, "hyphened"> | null = null;
  let phrase = "";
  let here = at;
  for (let count = 0; count < LONGEST_UNIT; count++) {
    const token = tokens[here];
    if (token === undefined || token.kind !== "word") break;
    const part = unitPart(token.lower);
    if (part === "") break;
    phrase = phrase === "" ? part : `${phrase} ${part}`;
    const unit = UNIT_WORDS.get(phrase);
    if (unit !== undefined) best = { next: here + 1, name: unit.name, kind: unit.kind };
    here++;
    if (isTightDash(tokens, here)) here++;
  }
  return best;
}

function readUnitSign(tokens: Tokens, at: number, hyphened: boolean): Omit<UnitReading, "hyphened"> | null {
  const token = tokens[at]!;
  const glued = tokens[at + 1];
  if (glued !== undefined && (!glued.spaced || token.word === "°" || token.word === "º")) {
    const pair = UNIT_SIGNS.get(token.word + glued.word);
    if (pair !== undefined) return { next: at + 2, name: pair.name, kind: pair.kind };
    const degrees = token.word === "°" ? readUnitWords(tokens, at + 1) : null;
    if (degrees?.kind === "temperature") return degrees;
  }
  const unit = UNIT_SIGNS.get(token.word);
  if (unit === undefined) return null;
  if (
    glued !== undefined &&
    !glued.spaced &&
    (glued.kind === "digits" || (glued.kind === "word" && token.kind === "word"))
  )
    return null;
  if (TIGHT_SIGNS.has(token.word) && token.spaced && glued?.word !== "/") {
    const inch = token.word === "in" && INCH_COMPANY.has(glued?.lower ?? "") && glued!.lower !== "of";
    const length = token.word === '"' && glued?.lower === "long";
    if (!inch && !length) return null;
  }
  if (token.word === "in" && hyphened) return null;
  if (token.kind === "sign" && "\"”'".includes(token.word) && closesQuote(tokens, at)) return null;
  return { next: at + 1, name: unit.name, kind: unit.kind };
}

function closesQuote(tokens: Tokens, at: number): boolean {
  const mark = tokens[at]!.word;
  const after = tokens[at + 1];
  if (after !== undefined && !after.spaced && after.kind === "word") return true;
  for (let i = at - 1; i >= 0 && i > at - QUOTE_REACH; i--) {
    const token = tokens[i]!;
    if (token.kind === "sign" && (token.word === mark || "“‘".includes(token.word))) return true;
  }
  return false;
}

/** "a share", "per 100,000 people", "/kg", "-a-month" at `at`: what the number is for each of; null where there is none. */
export function readPer(tokens: Tokens, at: number): { next: number; name: string } | null {
  const per = readDivisor(tokens, at);
  return per !== null && NO_DIVISOR_BEFORE.has(lowerAt(tokens, per.next)) ? null : per;
}

/** "100,000 people", "$1,000", "1,000 births": a number of things to divide by. */
const COUNTED_DIVISOR = /^[$£€]?[\d,.]*\d(?: (?:million|thousand))?(?: ([a-z]+))?/i;

function readDivisor(tokens: Tokens, at: number): { next: number; name: string } | null {
  let here = isTightDash(tokens, at) ? at + 1 : at;
  const lead = tokens[here];
  if (lead === undefined) return null;
  const slash = lead.word === "/" && !lead.spaced;
  const per = lead.lower === "per" || slash;
  const forEach = lead.lower === "for" && /^(?:every|each)$/.test(lowerAt(tokens, here + 1));
  if (!per && !forEach && !/^(?:an?|every|each)$/.test(lead.lower)) return null;
  here += forEach ? 2 : 1;
  if (isTightDash(tokens, here)) here++;
  const count = tokens[here];
  const head = (per && !slash) || forEach ? COUNTED_DIVISOR.exec(textAfter(tokens, here).trimStart()) : null;
  if (head !== null) {
    const name = head[1] && PHRASE_ENDS.has(head[1]) ? head[0].slice(0, -head[1].length - 1) : head[0];
    return { next: tokenFrom(tokens, here, count!.start + name.length), name: name.toLowerCase() };
  }
  if (count === undefined || count.kind !== "word") return null;
  const sign = per ? UNIT_SIGNS.get(count.word) : undefined;
  if (sign !== undefined && !(count.word === "in")) return { next: here + 1, name: sign.name };
  const unit = readUnitWords(tokens, here);
  if (unit !== null && unit.kind !== "percent" && unit.kind !== "money") return { next: unit.next, name: unit.name };
  const noun = count.lower;
  if (PER_NOUNS.has(noun)) return { next: here + 1, name: noun };
  return per && !slash && !count.capital ? { next: here + 1, name: noun } : null;
}
