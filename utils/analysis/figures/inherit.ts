// What a number takes over from the figure beside it: a unit ("from 21 mpg to 23"), or a modifier ("just under 296 hp (224 kW)").

import { PHRASE_ENDS } from "@/utils/analysis/lexicon/en/closed-words.ts";
import { readAmount } from "./read-amount.ts";
import type { Reading } from "./reading.ts";
import { lowerAt, type Tokens, textAfter, textBefore } from "./token.ts";

/** Tokens between a number and the figure whose unit it shares. */
const REACH = 14;
/** Numbers of one unit are of like size, but for an index and its change in points. */
const LIKE_SIZE = 20;
const LEADS = new Set(["to", "from", "at", "versus", "than"]);

/** A bare number after "to", "from" or "at" takes the unit of the figure before it: "fell 162 points to 7,425". */
export function inheritUnit(tokens: Tokens, reading: Reading, before: Reading): Reading {
  if (reading.kind !== "count" || reading.unit !== null || before.unit === null || reading.compound) return reading;
  if (before.kind !== "measure" && before.kind !== "money") return reading;
  if (reading.first - before.next > REACH || !LEADS.has(lowerAt(tokens, reading.first - 1))) return reading;
  const after = tokens[reading.next];
  const noun = after !== undefined && after.kind === "word" && !PHRASE_ENDS.has(after.lower);
  if (noun || typeof reading.value !== "number" || reading.value <= 0) return reading;
  const size = Math.abs(sizeOf(before) / reading.value);
  if (before.unit !== "point" && (size > LIKE_SIZE || size * LIKE_SIZE < 1)) return reading;
  return { ...reading, kind: before.kind, unit: before.unit };
}

function sizeOf(reading: Reading): number {
  return Array.isArray(reading.value) ? reading.value[1] : (reading.value ?? 0);
}

/** "280 million of the 1.5 billion shekels": a part takes the unit of its whole. */
export function readUnitAhead(tokens: Tokens, reading: Reading): Reading {
  const part = /^ of (?:the|its|their|his|her|that|this) /.test(textAfter(tokens, reading.next));
  if (reading.kind !== "count" || reading.unit !== null || !part) return reading;
  const whole = readAmount(tokens, reading.next + 2);
  if (whole === null || whole.unit === null || (whole.kind !== "money" && whole.kind !== "measure")) return reading;
  return { ...reading, kind: whole.kind, unit: whole.unit };
}

/** True where the figure says the one before it again in another unit: "(224 kW", "/ 300 PS". */
export function restates(tokens: Tokens, reading: Reading, before: Reading | null): boolean {
  if (before === null || before.next !== reading.first - (tokens[reading.first - 1]?.kind === "sign" ? 1 : 0))
    return false;
  const mark = tokens[reading.first - 1]?.word;
  const kin = before.kind === reading.kind && before.unit !== reading.unit;
  return kin && before.unit !== null && (mark === "(" || mark === "/");
}

/** True right after "including" or "among them", with at most a modifier of two words between. */
export function isAside(tokens: Tokens, first: number): boolean {
  return /\b(?:including|among)\s(?:[\p{L}'’]+\s){0,2}$/iu.test(textBefore(tokens, first));
}
