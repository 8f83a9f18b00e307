// A measure in two or three units: "6 feet 2 inches", "2 km and 1 metre". Given in the smallest of them.
import { SMALLER_UNITS } from "@/utils/analysis/lexicon/en/units.ts";
import { readNumeral } from "./read-numeral.ts";
import { readUnit, type UnitReading } from "./read-unit.ts";
import { isTightDash, lowerAt, type Tokens } from "./token.ts";

/** "2 yards and 7 feet" is said; "2 km and 9,000 metres" is two measures. */
const MOST_OVER = 4;
/** Smaller parts that may follow: yards, feet, inches. */
const MOST_PARTS = 2;

/** The whole measure that begins with `value` of `unit`; null where no smaller unit follows. */
export function readSmallerPart(tokens: Tokens, unit: UnitReading, value: number) {
  let { name, next } = unit;
  let total = value;
  let found = false;
  for (let part = 0; part < MOST_PARTS; part++) {
    const smaller = SMALLER_UNITS[name];
    if (smaller === undefined) break;
    const join = tokens[next];
    if (join === undefined) break;
    const here = join.word === "," || join.lower === "and" || isTightDash(tokens, next) ? next + 1 : next;
    const numeral = readNumeral(tokens, here, false);
    if (numeral === null || numeral.value === null || numeral.scale !== 1) break;
    const after = readUnit(tokens, numeral.next) ?? spacedInch(tokens, numeral.next);
    const times = after === null ? undefined : smaller[after.name];
    if (after === null || times === undefined || numeral.value >= times * MOST_OVER) break;
    total = total * times + numeral.value;
    name = after.name;
    next = after.next;
    found = true;
  }
  return found ? { value: total, unit: name, next } : null;
}

/** "12 ft 2 in": after feet, "in" is the inch. */
function spacedInch(tokens: Tokens, at: number): Pick<UnitReading, "name" | "next"> | null {
  return lowerAt(tokens, at) === "in" ? { name: "inch", next: at + 1 } : null;
}
