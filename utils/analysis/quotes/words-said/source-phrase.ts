// What "according to X" reports: the words before it, behind it, or on both sides.
import { BE } from "@/utils/analysis/lexicon/en/clause-words.ts";
import type { Cue } from "../cues/cue.ts";
import { type Range, readAdjuncts } from "../phrases/adjuncts.ts";
import { continues } from "../phrases/clause.ts";
import { type Item, isComma, isDash, isVerb } from "../phrases/item.ts";
import type { Subject } from "../subjects/subject.ts";
import type { Frame } from "./frame.ts";
import { afterInsert } from "./resumed.ts";

/** "according to Ann Frost, an agronomist from Hull, “…”": index of the comma behind who that is; else `comma`. */
function behindApposition(items: readonly Item[], comma: number, to: number): number {
  if (!/^(?:an?|the|who|whose|one)$/.test(items[comma + 1]?.lower ?? "")) return comma;
  for (let at = comma + 2; at < to && items[at]!.quotation === null; at++)
    if (isComma(items[at])) return items[at + 1]?.quotation == null ? comma : at;
  return comma;
}

/** "That’s according to the union": it stands for words said before. */
function pointsBack(items: readonly Item[], from: number, end: number): boolean {
  if (end - from > 2 || !/^(?:that|this|it|so|all)$/.test(items[from]!.lower)) return false;
  return items.slice(from + 1, end).every((item) => BE.has(item.lower));
}

/** "according to X, …" and "…, according to X" */
export function frameOfSourcePhrase(
  items: readonly Item[],
  cue: Cue,
  subject: Subject,
  from: number,
  to: number,
): Frame | null {
  const adjuncts = readAdjuncts(items.slice(0, to), subject.edge, false);
  const at = adjuncts.next;
  const leads =
    cue.first <= from ||
    items[cue.first - 1]!.lower === "that" ||
    items
      .slice(from, cue.first)
      .every((item) => item.pos === "CCONJ" || item.pos === "ADV" || isComma(item) || item.pos === "PUNCT");
  if (items[at]?.lower === ":" && items[at + 1]?.quotation != null)
    return { before: null, after: [at + 1, to], binding: "marks", adjuncts };
  if (leads) {
    let start = at;
    while (start < to && start - at < 30 && !isComma(items[start])) start += 1;
    if (!isComma(items[start])) start = at - 1;
    else start = behindApposition(items, start, to);
    return start + 1 < to ? { before: null, after: [start + 1, to], binding: "that", adjuncts } : null;
  }
  const end = isComma(items[cue.first - 1]) || isDash(items[cue.first - 1]) ? cue.first - 1 : cue.first;
  if (!items.slice(from, end).some(isVerb) && /^(?:who|that)$/.test(items[at]?.lower ?? "")) {
    // "one of them, according to a guard who asked not to be named, was ill"
    const resumed = afterInsert(items, at, to, true);
    return resumed > at && end > from
      ? { before: [from, end], after: [resumed, to], binding: "aside", adjuncts }
      : null;
  }
  const marks = isComma(items[at]) && items[at + 1]?.quotation != null;
  const contrast = items[at + 1]?.lower === "but";
  const rest: Range | null =
    isComma(items[at]) && !contrast && (marks || continues(items, at + 1, to)) ? [at + 1, to] : null;
  return end > from && !pointsBack(items, from, end)
    ? { before: [from, end], after: rest, binding: "aside", adjuncts }
    : null;
}
