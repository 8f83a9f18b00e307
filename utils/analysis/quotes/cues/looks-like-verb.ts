// Words that are nouns as often as verbs: whether one is a verb where it stands.
import { SUBJECT_PRONOUNS } from "@/utils/analysis/lexicon/en/saying-words.ts";
import { hasClause } from "../phrases/clause.ts";
import { type Item, isComma, isStop } from "../phrases/item.ts";
import { isPlural } from "../phrases/phrase-item.ts";
import { startOfPhrase } from "../phrases/phrase-start.ts";

/** Nouns stand after articles, adjectives and possessives; what stands after a name and before a clause is a verb. */
export function looksLikeVerb(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const after = items[at + 1];
  if (before === undefined) return false;
  if (/^(?:had|has|have)$/.test(before.lower)) return true;
  if (isComma(before) && after?.lower === "that" && after.pos === "SCONJ") return true;
  if (isComma(before) && /ing$/.test(items[at]!.lower)) return after?.pos !== "ADP" && after?.pos !== "VERB";
  // “…,” echoes Smith
  if (before.quotation !== null) return after?.pos === "PROPN" && !isComma(items[at + 1]);
  if (before.pos === "PRON" && ["he", "she", "they", "who"].includes(before.lower)) return true;
  if (before.pos !== "PROPN" && before.pos !== "NOUN") return false;
  // "Critics complain, “…”", but "the security question, “…”,"
  if (isComma(after) && items[at + 2]?.quotation != null)
    return before.pos === "PROPN" || isPlural(before) || /(?:s|ed)$/.test(items[at]!.lower);
  // "Critics call it a farce"
  if (after?.pos === "PRON" && OBJECTS.has(after.lower) && (isPlural(before) || before.pos === "PROPN")) return true;
  if (after !== undefined && claimsClause(items, at)) return true;
  if (after === undefined || isStop(after) || isComma(after))
    return standsAfterWords(items, at, before.pos !== "PROPN" && !/s$/.test(before.lower));
  if (items[at]!.pos === "ADJ")
    return (
      after.lower === "that" ||
      (after.pos === "PRON" && SUBJECT_PRONOUNS.has(after.lower)) ||
      (after.lower === "to" && items[at + 2]?.pos === "PROPN")
    );
  return after.lower === "that" && (before.pos === "PROPN" || startOfPhrase(items, at - 1) <= 1);
}

const OBJECTS = new Set(["it", "him", "her", "them", "us", "me"]);

/** "Smith claims he is rich", "The ministry claims Gulen runs a network": one phrase opens the sentence, a clause follows. */
function claimsClause(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]!;
  const after = items[at + 1]!;
  if (startOfPhrase(items, at - 1) > 1 || isPlural(before) || !/s$/.test(items[at]!.lower)) return false;
  const subject = (after.pos === "PRON" && SUBJECT_PRONOUNS.has(after.lower)) || after.pos === "PROPN";
  return subject && hasClause(items, at + 1, items.length, false);
}

/** “…,” Smith states. `onlyMarks`: a comma is not enough. */
function standsAfterWords(items: readonly Item[], at: number, onlyMarks: boolean): boolean {
  let from = at - 1;
  while (
    from > 0 &&
    at - from < 6 &&
    (items[from]!.pos === "PROPN" || items[from]!.pos === "NOUN" || items[from]!.pos === "DET")
  )
    from -= 1;
  return items[from]!.quotation !== null || (!onlyMarks && isComma(items[from]));
}
