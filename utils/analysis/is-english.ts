// Whether the English tables can say anything about a text.
import { COMMON_WORDS } from "./lexicon/en/common-words.ts";
import type { Token } from "./tagged-text.ts";

/** English news has 20 to 35 of a hundred words in the table, German, French, Spanish or Arabic news under 3. */
const LEAST_SHARE = 0.08;

/** Tokens that are looked at: more would tell no more. */
const SAMPLE = 2_000;

/** A text with fewer words than this is taken for English: a sentence may do without any of the table's words. */
const FEWEST_WORDS = 30;

/** True for English, and for texts too short to tell. */
export function isEnglish(tokens: readonly Token[]): boolean {
  let words = 0;
  let common = 0;
  for (let at = 0; at < tokens.length && at < SAMPLE; at++) {
    const { lower, pos } = tokens[at]!;
    if (pos === "PUNCT" || pos === "SYM" || pos === "SPACE" || pos === "NUM") continue;
    words++;
    if (COMMON_WORDS.has(lower)) common++;
  }
  return words < FEWEST_WORDS || common >= words * LEAST_SHARE;
}
