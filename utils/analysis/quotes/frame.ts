// Which stretches of a sentence a cue reports: after it, before it, or on both sides.

import { THOUGHTS } from "@/utils/analysis/lexicon/en/reporting-verbs.ts";
import { QUESTION_WORDS, SUBJECT_PRONOUNS } from "@/utils/analysis/lexicon/en/saying-words.ts";
import { type Adjuncts, type Range, readAdjuncts } from "./adjuncts.ts";
import type { Cue } from "./cue.ts";
import { type Item, isComma, isDash, isStop, isVerb } from "./item.ts";
import { beginsPhrase, endOfPhrase } from "./noun-phrase.ts";
import type { Subject } from "./speaker.ts";

/** How the words are bound to the cue, surest first. */
export type Binding = "marks" | "that" | "aside" | "clause" | "label" | "object";

export interface Frame {
  before: Range | null;
  after: Range | null;
  binding: Binding;
  adjuncts: Adjuncts;
}

/** Verbs after which a clause needs no sign of one. */
const FREELY = new Set("say tell add insist argue claim explain think believe admit acknowledge warn".split(" "));
const LABEL_REACH = 24;
const SENTENCE_MARK = /[,.?!…—–-]$/;

/** `from` and `to` bound the items the cue may claim. Null where it reports nothing. */
export function readFrame(items: readonly Item[], cue: Cue, subject: Subject, from: number, to: number): Frame | null {
  if (cue.kind === "source-phrase") return frameOfSourcePhrase(items, cue, subject, from, to);
  const after = subject.side === "right" ? subject.edge : cue.last + 1;
  const takes = cue.verb.takes;
  const adjuncts = readAdjuncts(items.slice(0, to), after, subject.side !== "right" && takes.has("hearer"));
  const at = adjuncts.next;
  const before = wordsBefore(items, cue, subject, from);
  const quoteBefore = before !== null && before.marked ? before.range : null;
  const first = items[at];
  const frame = (binding: Binding, range: Range | null): Frame => ({
    before: quoteBefore,
    after: range,
    binding,
    adjuncts,
  });

  if (first !== undefined && at < to) {
    if (
      first.lower === "that" &&
      (takes.has("that") || takes.has("clause")) &&
      !THOUGHTS.has(cue.verb.base) &&
      quoteBefore === null
    )
      return frame("that", [at + 1, to]);
    if (first.quotation !== null && !isLabelOnly(cue)) return frame("marks", [at, to]);
    if (first.lower === ":" && at + 1 < to) return frame("marks", [at + 1, to]);
    if (isComma(first) && items[at + 1]?.quotation != null && at + 1 < to && subject.side !== "shared")
      return frame("marks", [at + 1, to]);
  }
  if (quoteBefore !== null && takes.has("aside")) return frame("marks", laterMarks(items, at, to));
  if (
    quoteBefore !== null &&
    (takes.has("quote") || takes.has("clause")) &&
    (first === undefined || isStop(first) || isComma(first))
  )
    return frame("marks", laterMarks(items, at, to));
  if (first !== undefined && at < to && !THOUGHTS.has(cue.verb.base)) {
    if (QUESTION_WORDS.has(first.lower) && (takes.has("that") || takes.has("clause")) && at + 1 < to)
      return frame("that", [at, to]);
    if (takes.has("clause") && hasClause(items, at, to, FREELY.has(cue.verb.base))) return frame("clause", [at, to]);
    if (takes.has("infinitive") && first.lower === "to" && items[at + 1]?.pos === "VERB")
      return frame("clause", [at, to]);
  }
  const request = takes.has("request") ? readRequest(items, cue, to) : null;
  if (request !== null) return { before: null, after: request, binding: "clause", adjuncts };
  if (takes.has("aside") && before !== null && endsHere(items, at, to)) {
    const rest: Range | null = isComma(first) && continues(items, at + 1, to) ? [at + 1, to] : null;
    return { before: before.range, after: rest, binding: "aside", adjuncts };
  }
  if (takes.has("label")) {
    const marked = labelled(items, cue.last + 1, to);
    if (marked !== null) return { before: null, after: marked, binding: "label", adjuncts };
  }
  return null;
}

function isLabelOnly(cue: Cue): boolean {
  return cue.verb.takes.has("label") && !cue.verb.takes.has("quote") && !cue.verb.takes.has("clause");
}

/** "according to X, …" and "…, according to X" */
function frameOfSourcePhrase(
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
    items
      .slice(from, cue.first)
      .every((item) => item.pos === "CCONJ" || item.pos === "ADV" || isComma(item) || item.pos === "PUNCT");
  if (leads) {
    let start = at;
    while (start < to && start - at < 30 && !isComma(items[start])) start += 1;
    if (!isComma(items[start])) start = at - 1;
    return start + 1 < to ? { before: null, after: [start + 1, to], binding: "that", adjuncts } : null;
  }
  const end = isComma(items[cue.first - 1]) || isDash(items[cue.first - 1]) ? cue.first - 1 : cue.first;
  const rest: Range | null = isComma(items[at]) && continues(items, at + 1, to) ? [at + 1, to] : null;
  return end > from ? { before: [from, end], after: rest, binding: "aside", adjuncts } : null;
}

/** What stands before the cue and its subject, parted by a comma or ending in quotation marks. */
function wordsBefore(
  items: readonly Item[],
  cue: Cue,
  subject: Subject,
  from: number,
): { range: Range; marked: boolean } | null {
  if (subject.side === "shared") return null;
  let edge = subject.side === "left" ? Math.min(subject.edge, cue.first) : cue.first;
  while (edge > from && (items[edge - 1]!.pos === "CCONJ" || items[edge - 1]!.lower === "as")) edge -= 1;
  const last = items[edge - 1];
  if (last === undefined || edge - 1 < from) return null;
  if (last.quotation !== null)
    return closesSpeech(items, edge - 1, from) ? { range: [from, edge], marked: true } : null;
  if (!isComma(last) && !isDash(last)) return null;
  if (items[edge - 2]?.quotation != null && edge - 2 >= from) return { range: [from, edge - 1], marked: true };
  const words = items.slice(from, edge - 1);
  return words.length >= 2 && words.some(isVerb) ? { range: [from, edge - 1], marked: false } : null;
}

function closesSpeech(items: readonly Item[], at: number, from: number): boolean {
  const quotation = items[at]!.quotation!;
  return at === from || quotation.inner.end - quotation.inner.start > 0;
}

/** Further words in marks after "…,” said X, “…": null where there are none. */
function laterMarks(items: readonly Item[], from: number, to: number): Range | null {
  for (let at = from; at < to; at++) {
    const item = items[at]!;
    if (item.quotation === null) continue;
    const lead = items[at - 1];
    if (isComma(lead) || lead?.lower === ":" || isDash(lead) || isStop(lead)) return [at, to];
    return null;
  }
  return null;
}

/** Nothing but the sentence's end, or a comma, or how and where it was said. */
function endsHere(items: readonly Item[], at: number, to: number): boolean {
  const item = items[at];
  if (item === undefined || at >= to || isStop(item) || isComma(item) || isDash(item) || item.lower === ";")
    return true;
  return item.pos === "ADP" || item.pos === "SCONJ" || item.pos === "ADV";
}

/** "The plan, he said, is bad": what follows the comma goes on with what stood before the cue. */
function continues(items: readonly Item[], from: number, to: number): boolean {
  const first = items[from];
  if (first === undefined || from >= to || first.quotation !== null) return false;
  if (["who", "which", "whose", "where", "a", "an"].includes(first.lower) || /ing$/.test(first.lower)) return false;
  return items.slice(from, to).some(isVerb) || first.pos === "CCONJ";
}

/** A clause of its own begins at `from`: something, then a verb that is finite. */
function hasClause(items: readonly Item[], from: number, to: number, freely: boolean): boolean {
  const first = items[from]!;
  if (isComma(first) || isStop(first) || first.lower === ";" || isDash(first)) return false;
  if (freely) {
    if (first.lower === "of" || first.lower === "about") return false;
    for (let at = from; at < to; at++)
      if (isFiniteVerb(items, at) && (at > from || items[at]!.pos === "AUX" || at > from)) return true;
    return isFiniteVerb(items, from) && to - from > 2;
  }
  if (!beginsPhrase(first)) return first.pos === "SCONJ" && items.slice(from, to).some(isVerb);
  let at = endOfPhrase(items, from, true);
  if (first.pos === "PRON" && SUBJECT_PRONOUNS.has(first.lower)) at = from + 1;
  while (at < to && (items[at]!.pos === "ADV" || items[at]!.lower === "n't")) at += 1;
  return at > from && at < to && isFiniteVerb(items, at);
}

function isFiniteVerb(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return (
    item !== undefined &&
    item.quotation === null &&
    isVerb(item) &&
    !/ing$/.test(item.lower) &&
    items[at - 1]?.lower !== "to"
  );
}

/** "urged ministers to act": from who is asked on. */
function readRequest(items: readonly Item[], cue: Cue, to: number): Range | null {
  const from = cue.last + 1;
  if (!beginsPhrase(items[from])) return null;
  let at = endOfPhrase(items, from, true);
  for (let step = 0; at < to && step < 6; step++, at++) {
    const item = items[at]!;
    if (item.lower === "to" && items[at + 1]?.pos !== "NUM")
      return items[at + 1]?.pos === "VERB" || items[at + 1]?.pos === "AUX" || items[at + 1]?.pos === "ADV"
        ? [from, to]
        : null;
    if (item.quotation !== null || isVerb(item)) return null;
  }
  return null;
}

/** "called the plan “a farce”": the first words in marks, if they come soon and in the same clause. */
function labelled(items: readonly Item[], from: number, to: number): Range | null {
  // Straight after the verb, as in "a song called “Hello”", marks hold a title.
  if (items[from]?.quotation != null) return null;
  for (let at = from; at < to && at - from < LABEL_REACH; at++) {
    const item = items[at]!;
    if (item.quotation !== null) return [at, at + 1];
    if (item.lower === ";" || item.lower === ":") return null;
  }
  return null;
}

export function isSpeechLike(text: string): boolean {
  return SENTENCE_MARK.test(text);
}
