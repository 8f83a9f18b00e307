// What a word's form tells: is it a plural noun, is it a verb of a list?
import { PHRASE_ENDS } from "@/utils/analysis/lexicon/en/closed-words.ts";
import { COMMON_VERBS, IRREGULAR_PLURALS, NOT_PLURAL } from "@/utils/analysis/lexicon/en/noun-phrases.ts";
import type { Token } from "./token.ts";

/** True for a word that ends as plurals do, or is known as one; false for verbs and closed-class words in -s. */
export function looksPlural(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word") return false;
  const word = token.lower;
  if (IRREGULAR_PLURALS.has(word)) return true;
  if (word.endsWith("men") || word.endsWith("ese")) return !NOT_PLURAL.has(word) && !PHRASE_ENDS.has(word);
  if (word.length < 4 || !word.endsWith("s")) return false;
  if (NOT_PLURAL.has(word) || PHRASE_ENDS.has(word) || COMMON_VERBS.has(word)) return false;
  return !(word.endsWith("ss") || word.endsWith("us") || word.endsWith("'s") || word.endsWith("ous"));
}

/** True where `verbs` holds the word, or what is left of it without -s, -es, -ed, -d or -ing. */
export function hasVerb(verbs: ReadonlySet<string>, word: string): boolean {
  if (verbs.has(word)) return true;
  const stem = word.replace(/(?:ing|ed|s)$/, "");
  return (
    stem !== word && (verbs.has(stem) || verbs.has(`${stem}e`) || (stem.endsWith("e") && verbs.has(stem.slice(0, -1))))
  );
}
