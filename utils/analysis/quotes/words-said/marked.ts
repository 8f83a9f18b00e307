// Words in marks around a cue.
import { CHANNELS } from "@/utils/analysis/lexicon/en/saying-words.ts";
import type { Cue } from "../cues/cue.ts";
import type { Range } from "../phrases/adjuncts.ts";
import { type Item, isComma, isDash, isVerb } from "../phrases/item.ts";
import { isPossessive } from "../phrases/phrase-item.ts";
import type { Subject } from "../subjects/subject.ts";

/** Index of the words in marks that begin at `at`, or after a colon or comma there; -1 where none do. */
export function marksAfter(items: readonly Item[], at: number): number {
  const first = items[at];
  if (first === undefined) return -1;
  if (first.lower === ":" && at + 1 < items.length) return isClock(items, at) ? -1 : at + 1;
  if (isComma(first) && items[at + 1]?.quotation != null) return at + 1;
  if (first.quotation === null) return -1;
  const lead = items[at - 1]!;
  return lead.pos === "ADP" || lead.pos === "DET" || isPossessive(lead) ? -1 : at;
}

/** The colon of "at 2:14 a.m." */
function isClock(items: readonly Item[], colon: number): boolean {
  const before = items[colon - 1];
  const after = items[colon + 1]!;
  return before !== undefined && /\d$/.test(before.word) && /^\d/.test(after.word) && after.start === items[colon]!.end;
}

export function opensSmall(item: Item): boolean {
  return item.quotation !== null && /^\p{Ll}/u.test(item.opening);
}

/** What stands before the cue and its subject, parted by a comma or ending in quotation marks. */
export function wordsBefore(
  items: readonly Item[],
  cue: Cue,
  subject: Subject,
  from: number,
): { range: Range; marked: boolean; verb: boolean } | null {
  if (subject.side === "shared") return null;
  let edge = subject.side === "left" ? Math.min(subject.edge, cue.first) : cue.first;
  const joined = items[edge - 1]?.pos === "CCONJ" && isAnotherClause(items, from, edge - 2);
  if (joined) return null;
  while (edge > from && (items[edge - 1]!.pos === "CCONJ" || items[edge - 1]!.lower === "as")) edge -= 1;
  const last = items[edge - 1];
  if (last === undefined || edge - 1 < from) return null;
  if (last.quotation !== null) return { range: [from, edge], marked: true, verb: true };
  if (!isComma(last) && !isDash(last)) return null;
  if (items[edge - 2]?.quotation != null && edge - 2 >= from)
    return { range: [from, edge - 1], marked: true, verb: true };
  const words = items.slice(from, edge - 1);
  return words.length > 0
    ? {
        range: [from, edge - 1],
        marked: false,
        verb: words.length > 1 && words.some((item) => isVerb(item) || isLong(item)),
      }
    : null;
}

/** Words in marks that are long enough to hold the verb: "The county “had found it unsafe” in May, the office wrote". */
function isLong(item: Item): boolean {
  return item.quotation !== null && item.end - item.start > LONG_MARKS;
}

/** UTF-16 code units. */
const LONG_MARKS = 24;

/** "who is known as “the General,” and he told": words in marks within a clause that the next one is only joined to. */
function isAnotherClause(items: readonly Item[], from: number, marks: number): boolean {
  return items[marks]?.quotation != null && items.slice(from, marks).some(isVerb);
}

/** Further words in marks after "…,” said X, “…": null where there are none. */
export function laterMarks(items: readonly Item[], from: number, to: number): Range | null {
  for (let at = from; at < to; at++) {
    if (items[at]!.quotation === null) continue;
    const lead = items[at - 1];
    if (isComma(lead) || lead?.lower === ":" || isDash(lead) || /^[.!?…]$/.test(lead?.lower ?? "")) return [at, to];
    return lead?.pos === "CCONJ" && isComma(items[at - 2]) ? [at, to] : null;
  }
  return null;
}

/** Where words in marks end that begin at `from`: “Run!” is all of it in "shouted “Run!” before the shots". */
export function endOfMarks(items: readonly Item[], from: number, clause: boolean): number {
  const item = items[from];
  const next = items[from + 1];
  if (item?.quotation == null || next === undefined) return items.length;
  if (next.pos === "ADP" && CHANNELS.has(items[from + 2]?.lower ?? "")) return from + 1;
  const leaves = next.pos === "ADP" || next.pos === "SCONJ" || next.pos === "ADV";
  return leaves &&
    (!clause || /[.!?]/.test(item.ending)) &&
    items.slice(from + 1).every((other) => other.quotation === null)
    ? from + 1
    : items.length;
}
