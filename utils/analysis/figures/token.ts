// A word, a number in digits, or a sign, with what the number grammar needs to know of it.
import type { Span } from "@/utils/text/span.ts";

type TokenKind = "word" | "digits" | "sign";

export interface Token extends Span {
  kind: TokenKind;
  /** As written. */
  word: string;
  /** In lower case, its apostrophe a straight one. */
  lower: string;
  /** White space, or the start of the text, stands before it. */
  spaced: boolean;
  /** Begins with a capital letter. */
  capital: boolean;
  /** The number the digits write; NaN for words and signs, and for digits no grammar reads. */
  value: number;
  /** Digits only, without group or decimal mark: may be a year, a day, a label. */
  plain: boolean;
}

/** True where the token is there, and is this sign. */
export function isSign(token: Token | undefined, sign: string): boolean {
  return token !== undefined && token.kind === "sign" && token.word === sign;
}

/** True for a hyphen or dash that stands against both its neighbours. */
export function isTightDash(tokens: readonly Token[], at: number): boolean {
  const dash = tokens[at];
  const after = tokens[at + 1];
  return dash !== undefined && after !== undefined && isDash(dash) && !dash.spaced && !after.spaced;
}

export function isDash(token: Token | undefined): boolean {
  return token !== undefined && token.kind === "sign" && "-–‐‑−".includes(token.word);
}
