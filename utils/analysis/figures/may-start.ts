// Words and signs with which a date or a figure may begin; every other token is passed over at once.
import { MONTHS } from "@/utils/analysis/lexicon/en/calendar.ts";
import type { Token } from "./token.ts";
import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  DENOMINATORS,
  FACTORS,
  FRACTION_SIGNS,
  ORDINALS,
  PLURAL_SCALES,
  SIGN_OWNERS,
  SIGN_STAND_INS,
  SMALL,
} from "./word-tables.ts";

const STARTS: ReadonlySet<string> = new Set([
  ...SMALL.keys(),
  ...PLURAL_SCALES.keys(),
  ...DENOMINATORS.keys(),
  ...ORDINALS.keys(),
  ...FACTORS.keys(),
  ...MONTHS.toLowerCase().split("|"),
  ...SIGN_OWNERS.keys(),
  ...[...SIGN_STAND_INS.keys(), ...CURRENCY_CODES.keys()].map((letters) => letters.toLowerCase()),
  ...["a", "an", "half", "minus", "negative"],
]);
const SIGN_STARTS: ReadonlySet<string> = new Set([...CURRENCY_SIGNS.keys(), ...FRACTION_SIGNS.keys(), ..."-−–~+"]);

export function mayStart(token: Token): boolean {
  if (token.kind === "digits") return true;
  if (token.kind === "sign") return SIGN_STARTS.has(token.word);
  return STARTS.has(token.lower) || token.lower.endsWith("fold") || token.lower.startsWith("multi");
}
