// Words that go on behind the cue and whatever is put in there: "The shelling, she said, pointing at a tree, had begun".
import { QUESTION_WORDS } from "@/utils/analysis/lexicon/en/saying-words.ts";
import type { Range } from "../phrases/adjuncts.ts";
import { continues } from "../phrases/clause.ts";
import { type Item, isComma, isVerb } from "../phrases/item.ts";
import { opensSmall } from "./marked.ts";

/** The words go on at `resumed`; behind an insert also in marks ("The sale, wrote Frost, in a letter, “would be lawful”"). */
export function goesOnAt(items: readonly Item[], from: number, resumed: number, to: number): boolean {
  return continues(items, resumed, to) || (resumed > from && resumed < to && items[resumed]!.quotation !== null);
}

/** "What Russia does, said X, will be …": words that are only part of a sentence. */
export function hangsOn(items: readonly Item[], [from, to]: Range): boolean {
  const first = items[from]!;
  return (
    (QUESTION_WORDS.has(first.lower) || first.pos === "SCONJ") &&
    items.slice(from, to).every((item) => !isComma(item) && item.lower !== "?")
  );
}

/**
 * Index behind an insert at `from` that says how or who, up to the verb that the words go on with; `from` where there is none.
 * "The shelling, she said, pointing at a tree, had begun"; `aside`: also "…, said Ann Frost, the mayor, had begun".
 */
export function afterInsert(items: readonly Item[], from: number, to: number, aside: boolean): number {
  const goesOn = (at: number) => isVerb(items[at]) || (items[at] !== undefined && opensSmall(items[at]!));
  if (!aside && (items[from]?.pos !== "VERB" || !/ing$/.test(items[from]!.lower))) return from;
  if (aside && goesOn(from)) return from;
  for (let at = from + 1; at < to; at++) if (isComma(items[at]) && goesOn(at + 1)) return at + 1;
  return from;
}
