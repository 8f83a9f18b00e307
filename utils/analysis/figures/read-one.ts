// "one": a number, a pronoun, or a stock phrase that counts nothing.
import { PHRASE_ENDS } from "@/utils/analysis/lexicon/en/closed-words.ts";
import { AFTER_PRONOUN_ONE, BEFORE_PRONOUN_ONE } from "@/utils/analysis/lexicon/en/not-figures.ts";
import { COMMON_VERBS } from "@/utils/analysis/lexicon/en/noun-phrases.ts";
import { ONE_MOMENT, ONE_OF_THESE } from "@/utils/analysis/lexicon/en/times-context.ts";
import { isTightDash, lowerAt, type Tokens } from "./token.ts";
import { hasVerb } from "./word-form.ts";

/** Closed-class words before which "one" still counts. */
const COUNTS_BEFORE = new Set("of or and was is were are that who to in to for more per out had on".split(" "));

/** True where "one" at `at` stands for a person or thing: "no one", "the one", "one might think", "for one". */
export function isPronounOne(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (isTightDash(tokens, at + 1)) return false;
  if (isTightDash(tokens, at - 1)) return true;
  const noun =
    after?.kind === "word" &&
    !PHRASE_ENDS.has(after.lower) &&
    !AFTER_PRONOUN_ONE.has(after.lower) &&
    !hasVerb(COMMON_VERBS, after.lower);
  if (noun && (before?.lower === "that" || before?.lower === "this")) return false;
  if (before !== undefined && before.kind === "word" && BEFORE_PRONOUN_ONE.has(before.lower)) return true;
  if (after === undefined) return before?.lower !== "only" && before?.lower !== "least";
  if (after.kind === "sign")
    return before?.lower === "for" || (after.word !== "-" && after.word !== "," && after.word !== ".");
  if (AFTER_PRONOUN_ONE.has(after.lower)) return true;
  return PHRASE_ENDS.has(after.lower) && !COUNTS_BEFORE.has(after.lower);
}

/** "one of the best", "at one point": a number word by form only. */
export function isStockPhraseOne(tokens: Tokens, first: number, next: number): boolean {
  if (next !== first + 1 || tokens[first]!.lower !== "one") return false;
  const after = lowerAt(tokens, next);
  if (after === "of")
    return ONE_OF_THESE.has(lowerAt(tokens, next + 1)) || tokens[next + 1]?.lower.endsWith("'s") === true;
  return ONE_MOMENT.has(after);
}
