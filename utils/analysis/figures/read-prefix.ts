// What may stand before a number: a minus, a currency sign with or without its owner's letters, a code.
import { SIGN_STAND_INS } from "@/utils/analysis/lexicon/en/currencies.ts";
import { readNumeral } from "./read-numeral.ts";
import { isDash, isSign, isTightDash, lowerAt, type Tokens } from "./token.ts";
import { CURRENCY_CODES, CURRENCY_SIGNS, SIGN_OWNERS } from "./word-tables.ts";

export interface Prefix {
  /** Index of the token with which the number itself begins. */
  next: number;
  sign: number;
  currency: string | null;
}

/** Reads the prefix at token `at`; without one, `next` is `at`, `sign` 1 and `currency` null. */
export function readPrefix(tokens: Tokens, at: number): Prefix {
  const spoken = /^(?:minus|negative)$/.test(lowerAt(tokens, at));
  let sign = spoken || isMinus(tokens, at) ? -1 : 1;
  let next = sign < 0 || /^[+~]$/.test(lowerAt(tokens, at)) ? at + 1 : at;
  if (spoken && isTightDash(tokens, next)) next++;
  const currency = readCurrencyBefore(tokens, next);
  if (currency === null) return { next, sign, currency };
  next = currency.next;
  if (isDash(tokens[next])) {
    sign = -1;
    next++;
  }
  return { next, sign, currency: currency.name };
}

function isMinus(tokens: Tokens, at: number): boolean {
  const dash = tokens[at];
  const after = tokens[at + 1];
  if (!isDash(dash) || after === undefined || after.spaced) return false;
  return (
    (after.kind === "digits" || CURRENCY_SIGNS.has(after.word)) && (dash!.spaced || lowerAt(tokens, at - 1) === "(")
  );
}

function readCurrencyBefore(tokens: Tokens, at: number): { next: number; name: string } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const plain = CURRENCY_SIGNS.get(token.word);
  if (plain !== undefined) return { next: at + 1, name: plain };
  if (token.kind !== "word") return null;
  const after = isSign(tokens[at + 1], ".") ? at + 2 : at + 1;
  const mark = tokens[after];
  const owner = SIGN_OWNERS.get(token.lower);
  if (owner !== undefined && mark?.word === "$" && (!mark.spaced || token.word.length > 1 || token.lower === "c"))
    return { next: after + 1, name: owner };
  const stand = readSignStandIn(tokens, at);
  if (stand !== null) return stand;
  const name = CURRENCY_CODES.get(token.word);
  if (name === undefined || mark?.kind !== "digits" || (token.word.length === 1 && mark.spaced)) return null;
  return { next: after, name };
}

/** "PS2.7m" and "Y=590 billion": plain-text feeds write so what has no pound or yen sign. Never before a bare number. */
function readSignStandIn(tokens: Tokens, at: number): { next: number; name: string } | null {
  const name = SIGN_STAND_INS.get(tokens[at]!.word);
  const next = isSign(tokens[at + 1], "=") ? at + 2 : at + 1;
  if (name === undefined || tokens[next]?.kind !== "digits" || tokens[next]!.spaced) return null;
  return readNumeral(tokens, next, true)?.plain === false ? { next, name } : null;
}
