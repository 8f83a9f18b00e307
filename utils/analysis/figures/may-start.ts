// Words and signs with which a date or a figure may begin; every other token is passed over at once.

import { MONTHS } from "@/utils/analysis/lexicon/en/calendar.ts";
import { SIGN_STAND_INS } from "@/utils/analysis/lexicon/en/currencies.ts";
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
  SMALL,
} from "./word-tables.ts";

const STARTS: ReadonlySet<string> = new Set(
  [
    SMALL,
    PLURAL_SCALES,
    DENOMINATORS,
    ORDINALS,
    FACTORS,
    SIGN_OWNERS,
    CURRENCY_CODES,
    SIGN_STAND_INS,
    CURRENCY_SIGNS,
    FRACTION_SIGNS,
  ]
    .flatMap((table): string[] => [...table.keys()])
    .concat(MONTHS.split("|"), [..."-−–~+a"], "an", "minus", "negative")
    .map((word) => word.toLowerCase()),
);

/** False where neither a date nor a figure begins with the token. */
export function mayStart({ kind, lower }: Token): boolean {
  return kind === "digits" || STARTS.has(lower) || /^multi|fold$/.test(lower);
}
