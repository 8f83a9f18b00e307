// "one": a number, a pronoun, or a stock phrase that counts nothing.
import { DETERMINERS, PHRASE_ENDS } from "@/utils/analysis/lexicon/en/closed-words.ts";
import { BEFORE_PRONOUN_ONE } from "@/utils/analysis/lexicon/en/not-figures.ts";
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
  const closed = after?.kind === "word" && PHRASE_ENDS.has(after.lower);
  const noun = after?.kind === "word" && !closed && !hasVerb(COMMON_VERBS, after.lower);
  if (noun && /^th(?:at|is)$/.test(lowerAt(tokens, at - 1))) return false;
  if (before?.kind === "word" && BEFORE_PRONOUN_ONE.has(before.lower)) return true;
  if (after === undefined) return !/^(?:only|least)$/.test(lowerAt(tokens, at - 1));
  if (after.kind === "sign") return before?.lower === "for" || !/[-,.]/.test(after.word);
  return closed ? !COUNTS_BEFORE.has(after.lower) : /^(?:knows|thinks|suspects)$/.test(after.lower);
}

/** "one of the best", "at one point": a number word by form only. */
export function isStockPhraseOne(tokens: Tokens, first: number, next: number): boolean {
  if (next !== first + 1 || tokens[first]!.lower !== "one") return false;
  const after = lowerAt(tokens, next);
  if (after === "of") return DETERMINERS.has(lowerAt(tokens, next + 1)) || ONE_OF_THESE.test(lowerAt(tokens, next + 1));
  return ONE_MOMENT.has(after);
}
