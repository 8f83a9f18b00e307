// One letter against the digits: a scale ("25k", "$13.6M", "2.7m sales") or a unit ("100m race", "5t")?

import { METRE_COMPANY } from "@/utils/analysis/lexicon/en/units.ts";
import { type Tokens, textAfter } from "./token.ts";
import { SCALE_LETTERS } from "./word-tables.ts";

/** Words on each side of the letter that are looked at: "400m hurdles", "1.8m tall". */
const COMPANY = 2;
/** "4.5m (15ft)", and "40m of water": what comes by length or depth is one thing, and no "of them" or "of the voters". */
const LENGTH = /^ \([\d.,]+ ?(?:ft|feet)|^ of (?!the|them|these|us)[a-z]+\b(?<!s)/;

/** What the letter at `at` multiplies by; null where it is no letter against digits, or a unit. */
export function letterScale(tokens: Tokens, at: number, money: boolean): number | null {
  const token = tokens[at];
  const scale = token?.kind === "word" && !token.spaced ? SCALE_LETTERS.get(token.word) : undefined;
  if (scale === undefined || /^[\d²³]/.test(textAfter(tokens, at + 1))) return null;
  if (money) return scale;
  if (token!.word !== "m") return /^(?:t|mm)$/.test(token!.word) ? null : scale;
  const near = tokens.slice(Math.max(0, at - 1 - COMPANY), at + 1 + COMPANY);
  return LENGTH.test(textAfter(tokens, at + 1)) || near.some(({ lower }) => METRE_COMPANY.has(lower)) ? null : scale;
}
