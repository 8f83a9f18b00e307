// Who is as old as an age says: "a 16-year-old student", "Alison Dreyer, 47", "two workers, aged 24".
import { PHRASE_ENDS } from "@/utils/analysis/lexicon/en/closed-words.ts";
import { AGE_LEADS } from "@/utils/analysis/lexicon/en/counted-context.ts";
import { phraseEndingAt } from "./find-subject.ts";
import { readNounPhrase, type TokenSpan } from "./noun-phrase.ts";
import { lowerAt, type Tokens } from "./token.ts";

const WHO = { determined: false, singular: true };

/** The tokens that name who is of the age between `lead`, its modifier's first token, and `next`; null where none is named. */
export function findAged(tokens: Tokens, lead: number, next: number): TokenSpan | null {
  const after = tokens[next];
  if (lowerAt(tokens, next - 1) === "old" && after?.kind === "word" && !PHRASE_ENDS.has(after.lower))
    return readNounPhrase(tokens, next, WHO);
  const led = AGE_LEADS.has(lowerAt(tokens, lead - 1)) ? 1 : 0;
  const mark = /^[,(]$/.test(lowerAt(tokens, lead - led - 1)) ? 1 : 0;
  return led + mark === 0 ? null : phraseEndingAt(tokens, lead - led - mark - 1);
}
