// The subject that a cue shares with what stands before it in the sentence.
import { LEANING, RELATIVES, SUBORDINATORS } from "@/utils/analysis/lexicon/en/clause-words.ts";
import { type Item, isComma, isVerb } from "../phrases/item.ts";
import { startOfPhrase } from "../phrases/phrase-start.ts";
import { behindAside } from "./aside.ts";
import { left, type Subject } from "./subject.ts";

/** The subject of an earlier cue of the sentence, else of the sentence's first verb in a main clause. */
export function shared(items: readonly Item[], before: number, earlier: Subject | null): Subject | null {
  if (earlier !== null) return { ...earlier, side: "shared", edge: before };
  const subject = subjectOfClause(items, before) ?? mainSubject(items, before);
  return subject === null ? null : { ...subject, side: "shared", edge: before };
}

/** "It stopped as protesters blocked the line and demanded": the subject of the clause that "and" goes on with, where it leans on another. */
function subjectOfClause(items: readonly Item[], conjunction: number): Subject | null {
  if (items[conjunction]?.pos !== "CCONJ") return null;
  for (let at = conjunction - 1; at > 0 && conjunction - at < CLAUSE_REACH; at--) {
    if (!isVerb(items[at]) || /ing$/.test(items[at]!.lower) || items[at - 1]?.lower === "to" || isVerb(items[at - 1]))
      continue;
    const first = startOfPhrase(items, at - 1);
    if (first > at - 1) return null;
    return first > 1 && LEANING.has(items[first - 1]!.lower) ? left(items, first, at - 1) : null;
  }
  return null;
}

const CLAUSE_REACH = 20;

/** The subject of the first verb that stands in a main clause before item `limit`. */
export function mainSubject(items: readonly Item[], limit: number): Subject | null {
  for (let at = 1; at < limit; at++) {
    const item = items[at]!;
    if (!isVerb(item) || /ing$/.test(item.lower) || items[at - 1]?.lower === "to" || isVerb(items[at - 1])) continue;
    let end = at - 1;
    while (end >= 0 && skippable(items[end]!)) end -= 1;
    if (end < 0) continue;
    const here = items[end]!;
    if (RELATIVES.has(here.lower)) continue;
    let subject: Subject | null = null;
    if (isComma(here)) subject = behindAside(items, end);
    else {
      const first = startOfPhrase(items, end);
      if (first <= end) subject = left(items, first, end);
    }
    if (subject === null) continue;
    const lead = items[subject.edge - 1];
    if (lead !== undefined && (SUBORDINATORS.has(lead.lower) || RELATIVES.has(lead.lower))) continue;
    return subject;
  }
  return null;
}

/** Auxiliaries, adverbs and negations between a subject and its verb. */
export function skippable(item: Item): boolean {
  if (item.quotation !== null) return false;
  return (
    item.pos === "AUX" ||
    item.pos === "ADV" ||
    item.lower === "n't" ||
    item.lower === "not" ||
    item.lower === "n’t" ||
    item.lower === "to" ||
    item.lower === "went" ||
    item.lower === "on"
  );
}
