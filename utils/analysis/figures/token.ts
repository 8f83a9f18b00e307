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

/** A sentence's tokens, and the text that they stand in. */
export interface Tokens extends ReadonlyArray<Token> {
  readonly text: string;
}

/** Code units of the text that are looked at on one side of a number. */
const TEXT_REACH = 60;

/** The text right before token `at`, within the sentence. */
export function textBefore(tokens: Tokens, at: number): string {
  const end = tokens[at]?.start ?? 0;
  return tokens.text.slice(Math.max(tokens[0]!.start, end - TEXT_REACH), end);
}

/** The text right after the token before `at`, within the sentence. */
export function textAfter(tokens: Tokens, at: number): string {
  const { end } = tokens[at - 1]!;
  return tokens.text.slice(end, Math.min(end + TEXT_REACH, tokens[tokens.length - 1]!.end));
}

/** The first token after what `pattern`, a sticky one, matches at token `at`; `at` where it doesn't match. */
export function skipMatch(tokens: Tokens, at: number, pattern: RegExp): number {
  pattern.lastIndex = tokens[at]!.start;
  return pattern.test(tokens.text) ? tokenFrom(tokens, at + 1, pattern.lastIndex) : at;
}

/** The first token from `at` on that begins at `offset` or after it. */
export function tokenFrom(tokens: Tokens, at: number, offset: number): number {
  let next = at;
  while (next < tokens.length && tokens[next]!.start < offset) next++;
  return next;
}

/** The token's word in lower case; "" where there is no token. */
export function lowerAt(tokens: Tokens, at: number): string {
  return tokens[at]?.lower ?? "";
}
