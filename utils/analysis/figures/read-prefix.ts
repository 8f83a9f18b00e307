// What may stand before a number: a minus, a currency sign with or without its owner's letters, a code.
import { SIGN_STAND_INS } from "@/utils/analysis/lexicon/en/currencies.ts";
import { readNumeral } from "./read-numeral.ts";
import { isDash, isSign, isTightDash, type Tokens } from "./token.ts";
import { CURRENCY_CODES, CURRENCY_SIGNS, SIGN_OWNERS } from "./word-tables.ts";

export interface Prefix {
  /** Index of the token with which the number itself begins. */
  next: number;
  sign: number;
  currency: string | null;
}

/** Reads the prefix at token `at`; without one, `next` is `at`, `sign` 1 and `currency` null. */
export function readPrefix(tokens: Tokens, at: number): Prefix {
  let next = at;
  let sign = 1;
  const lead = tokens[next];
  if (lead !== undefined && (lead.lower === "minus" || lead.lower === "negative")) {
    sign = -1;
    next += isTightDash(tokens, next + 1) ? 2 : 1;
  } else if (isMinus(tokens, next)) {
    sign = -1;
    next++;
  } else if (isSign(lead, "+") || isSign(lead, "~")) next++;
  const currency = readCurrencyBefore(tokens, next);
  if (currency !== null) {
    next = currency.next;
    if (sign === 1 && isDash(tokens[next]) && !tokens[next + 1]?.spaced) {
      sign = -1;
      next++;
    }
    return { next, sign, currency: currency.name };
  }
  return { next, sign, currency: null };
}

function isMinus(tokens: Tokens, at: number): boolean {
  const dash = tokens[at];
  const after = tokens[at + 1];
  if (dash === undefined || after === undefined || after.spaced || !"-−–".includes(dash.word)) return false;
  const money = CURRENCY_SIGNS.has(after.word);
  return (after.kind === "digits" || money) && (dash.spaced || at === 0 || tokens[at - 1]!.word === "(");
}

function readCurrencyBefore(tokens: Tokens, at: number): { next: number; name: string } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === "sign") {
    const name = CURRENCY_SIGNS.get(token.word);
    return name === undefined ? null : { next: at + 1, name };
  }
  if (token.kind !== "word") return null;
  let after = at + 1;
  if (isSign(tokens[after], ".") && !tokens[after]!.spaced) after++;
  const sign = tokens[after];
  if (
    sign !== undefined &&
    (sign.word === "$" || sign.word === "£") &&
    (!sign.spaced || token.word.length > 1 || token.lower === "c")
  ) {
    const owner = SIGN_OWNERS.get(token.lower);
    if (owner !== undefined && (token.capital || !sign.spaced || token.lower === "hk" || token.lower === "c")) {
      return { next: after + 1, name: sign.word === "£" ? "GBP" : owner };
    }
  }
  const stand = readSignStandIn(tokens, at);
  if (stand !== null) return stand;
  const name = CURRENCY_CODES.get(token.word);
  const digits = tokens[after];
  if (name === undefined || digits?.kind !== "digits") return null;
  if (token.word.length === 1 && digits.spaced) return null;
  return { next: after, name };
}

/** "PS2.7m" and "Y=590 billion": plain-text feeds write so what has no pound or yen sign. Never before a bare number. */
function readSignStandIn(tokens: Tokens, at: number): { next: number; name: string } | null {
  const name = SIGN_STAND_INS.get(tokens[at]!.word);
  if (name === undefined) return null;
  const next = isSign(tokens[at + 1], "=") ? at + 2 : at + 1;
  const digits = tokens[next];
  if (digits?.kind !== "digits" || digits.spaced || tokens[at + 1]!.spaced) return null;
  const numeral = readNumeral(tokens, next, true);
  return numeral === null || numeral.plain ? null : { next, name };
}
