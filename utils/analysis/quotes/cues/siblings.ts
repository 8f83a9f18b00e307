// Several cues in one sentence: which stand side by side, so that the words of the first end where the second begins.
import { CONTRASTS, SUBORDINATES } from "@/utils/analysis/lexicon/en/clause-words.ts";
import { readAdjuncts, thatBeyond } from "../phrases/adjuncts.ts";
import { type Item, isComma, isDash, isStop, isVerb } from "../phrases/item.ts";
import { beginsPhrase } from "../phrases/phrase-item.ts";
import { endOfTime } from "../phrases/time.ts";
import type { Subject } from "../subjects/subject.ts";
import type { Cue } from "./cue.ts";

/** Index where the words of `cue` end because `other` begins there; null where `other` is inside its words. */
export function siblingStart(items: readonly Item[], cue: Cue, other: Cue, subject: Subject | null): number | null {
  if (other.kind === "source-phrase") return isComma(items[other.first - 1]) ? other.first - 1 : other.first;
  if (subject === null || other.kind === "agent") return null;
  if (other.kind === "participle") {
    let at = other.first - 1;
    if (items[at]?.pos === "CCONJ") at -= 1;
    const lead = items[at];
    if (isComma(items[cue.last + 1]) && at === cue.last + 1 && thatBeyond(items, at) >= 0) return null;
    if (subject.side === "left") return isComma(items[subject.edge - 2]) ? subject.edge - 2 : subject.edge - 1;
    return isComma(lead) || isDash(lead) || lead?.quotation != null ? (lead?.quotation != null ? at + 1 : at) : null;
  }
  if (subject.side === "right")
    return isComma(items[other.first - 1]) || items[other.first - 1]?.quotation != null ? other.first : null;
  if (subject.side === "shared") {
    let at = other.first - 1;
    while (at > 0 && (items[at]!.pos === "ADV" || items[at]!.pos === "AUX")) at -= 1;
    if (items[at]?.pos !== "CCONJ" || other.form !== cue.form) return null;
    return isComma(items[at - 1]) ? at - 1 : at;
  }
  const start = startOfClause(items, other, subject);
  // Nothing said yet: "said even though Canada believes …" goes on within its own words.
  return start !== null && items.slice(cue.last + 1, start).some((item) => isVerb(item) || item.quotation !== null)
    ? start
    : null;
}

function startOfClause(items: readonly Item[], other: Cue, subject: Subject): number | null {
  const edge = subject.edge;
  const lead = items[edge - 1];
  if (lead === undefined) return null;
  if (lead.lower === ";") return edge - 1;
  if (CONTRASTS.has(lead.lower)) return isComma(items[edge - 2]) ? edge - 2 : edge - 1;
  if (lead.lower === "and" && isComma(items[edge - 2])) return edge - 2;
  if (!trails(items, other)) return null;
  // "…; “We left,” he said": the words in marks are the second cue's.
  if (lead.quotation !== null) return /^[;:]$/.test(items[edge - 2]?.lower ?? "") ? edge - 2 : edge;
  return isComma(lead) ? edge - 1 : null;
}

/** "While critics say A, B": the words end at the comma after which the main clause begins. */
export function endOfSubordinate(items: readonly Item[], cue: Cue, subject: Subject): number {
  if (subject.side !== "left") return items.length;
  const lead = items[subject.edge - 1];
  if (lead === undefined || subject.edge > 3 || !SUBORDINATES.has(lead.lower)) return items.length;
  // "As she wrote last spring, …": nothing is said before the comma.
  if (
    lead.lower === "as" &&
    readAdjuncts(items, cue.last + 1, cue.verb.takes.has("hearer")).next === nextComma(items, cue.last + 1)
  )
    return items.length;
  for (let at = cue.last + 2; at < items.length; at++) {
    if (isComma(items[at]) && beginsPhrase(items[at + 1])) return at;
  }
  return items.length;
}

function nextComma(items: readonly Item[], from: number): number {
  let at = from;
  while (at < items.length && !isComma(items[at])) at += 1;
  return at;
}

/** Nothing is reported after the cue: the sentence ends, or only says when. */
function trails(items: readonly Item[], cue: Cue): boolean {
  let at = cue.last + 1;
  const time = endOfTime(items, at);
  if (time > at) at = time;
  return items[at] === undefined || isStop(items[at]) || isComma(items[at]);
}
