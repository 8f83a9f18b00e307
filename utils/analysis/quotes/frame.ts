// Which stretches of a sentence a cue reports: after it, before it, or on both sides.

import { DENIED, THOUGHTS } from "@/utils/analysis/lexicon/en/reporting-verbs.ts";
import { DOCUMENTS, QUESTION_WORDS, SUBJECT_PRONOUNS } from "@/utils/analysis/lexicon/en/saying-words.ts";
import { type Adjuncts, type Range, readAdjuncts, readTail } from "./adjuncts.ts";
import type { Cue } from "./cue.ts";
import { type Item, isComma, isDash, isStop, isVerb } from "./item.ts";
import { beginsPhrase, endOfPhrase, isPossessive } from "./noun-phrase.ts";
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
const FREELY = new Set("say tell add insist argue think believe admit acknowledge warn".split(" "));
const LABEL_REACH = 24;
const LONGEST_OBJECT = 7;
const EMPTY_OBJECTS = new Set(
  "nothing something anything much little a an no so goodbye hello thanks sorry".split(" "),
);
const LINK_REACH = 12;
/** "said the plan “is dead”": marks this near may hold the verb. */
const NEAR_MARKS = 8;
/** Words before "…, he said" in which the tagger may have missed the verb. */
const FEWEST_WORDS = 4;
/** Verbs that give a name to something. */
const NAMING = new Set("call describe dub label brand characterise characterize refer".split(" "));
const NAMED_IN_RELATIVE = new Set(["what", "which"]);
const SHOWING = new Set("show find indicate".split(" "));

/** `from` and `to` bound the items the cue may claim. Null where it reports nothing. */
export function readFrame(items: readonly Item[], cue: Cue, subject: Subject, from: number, to: number): Frame | null {
  if (cue.kind === "source-phrase") return frameOfSourcePhrase(items, cue, subject, from, to);
  const after = subject.side === "right" ? subject.edge : cue.last + 1;
  const takes = cue.verb.takes;
  const within = items.slice(0, to);
  const adjuncts = readAdjuncts(within, after, subject.side !== "right" && takes.has("hearer"));
  const before = wordsBefore(items, cue, subject, from);
  const marked = before?.marked ? before.range : null;
  const make = (binding: Binding, range: Range | null, first: Range | null = null): Frame => {
    if (first !== null) readTail(within, adjuncts, after);
    return { before: first, after: range, binding, adjuncts };
  };
  const at = adjuncts.next;
  const first = within[at];
  const claims = takes.has("that") || takes.has("clause");
  const thought = THOUGHTS.has(cue.verb.base);

  if (first?.lower === "that" && claims && !thought && marked === null) return make("that", [at + 1, to]);
  const speech = marksAfter(within, at);
  // "Sooner or later, he said, “it pays off”": small letters go on with what stood before.
  const goesOn =
    speech > at && isComma(first) && before !== null && marked === null && opensSmall(items[speech]!)
      ? before.range
      : marked;
  if (speech >= 0 && !isLabelOnly(cue)) return make("marks", [speech, to], goesOn);
  if (marked !== null && (takes.has("aside") || ((takes.has("quote") || claims) && (isStop(first) || isComma(first)))))
    return make("marks", laterMarks(items, at, to), marked);
  if (first !== undefined && !thought && documentsOnly(items, cue, subject)) {
    if (QUESTION_WORDS.has(first.lower) && claims && at + 1 < to) return make("that", [at, to]);
    if (takes.has("clause") && hasClause(items, at, to, FREELY.has(cue.verb.base))) return make("clause", [at, to]);
    if (takes.has("infinitive") && first.lower === "to" && items[at + 1]?.pos === "VERB")
      return make("clause", [at, endOfWish(within, at)]);
  }
  const request = takes.has("request") ? readRequest(items, cue, to) : null;
  if (request !== null) return make("clause", [request[0], endOfWish(within, request[0])]);
  if (takes.has("aside") && before !== null && endsHere(items, at, to)) {
    const rest: Range | null =
      subject.side === "left" && isComma(first) && continues(items, at + 1, to) ? [at + 1, to] : null;
    const enough =
      before.verb || rest !== null || (FREELY.has(cue.verb.base) && before.range[1] - before.range[0] >= FEWEST_WORDS);
    if (enough) return make("aside", rest, before.range);
  }
  if (
    isComma(first) &&
    takes.has("clause") &&
    !thought &&
    before === null &&
    at > after &&
    hasClause(items, at + 1, to, false)
  )
    return make("clause", [at + 1, to]);
  const label = takes.has("label") ? labelled(items, cue, to) : null;
  if (label !== null) return make("label", label);
  const object = takes.has("object") && !cue.negated && closesSentence(items) ? readObject(within, cue) : null;
  return object === null ? null : make("object", object);
}

/** A headline has no stop at its end; what it sums up stands in the text. */
function closesSentence(items: readonly Item[]): boolean {
  const last = items.at(-1)!;
  return last.quotation !== null || /^[.!?…]/.test(last.lower);
}

/** "denied the charges", "accused the firm of fraud": from the object on, where the word that binds it follows. */
function readObject(items: readonly Item[], cue: Cue): Range | null {
  const from = cue.last + 1;
  const first = items[from];
  if (first === undefined || (!beginsPhrase(first) && !/ing$/.test(first.lower))) return null;
  const end = endOfWish(items, from);
  if (cue.verb.base === "deny" && !items.slice(from, from + LINK_REACH).some((item) => DENIED.has(item.lower)))
    return null;
  if (cue.verb.link === "") return end > from + 1 ? [from, end] : null;
  const limit = Math.min(end, from + LINK_REACH);
  for (let at = from + 1; at < limit; at++) {
    if (items[at]!.lower === cue.verb.link) return [from, end];
    if (isVerb(items[at]) || isComma(items[at])) return null;
  }
  return null;
}

/** Index of the words in marks that begin at `at`, or after a colon or comma there; -1 where none do. */
function marksAfter(items: readonly Item[], at: number): number {
  const first = items[at];
  if (first === undefined) return -1;
  if (first.lower === ":" && at + 1 < items.length) return at + 1;
  if (isComma(first) && items[at + 1]?.quotation != null) return at + 1;
  if (first.quotation === null) return -1;
  const lead = items[at - 1]!;
  return lead.pos === "ADP" || lead.pos === "DET" || isPossessive(lead) ? -1 : at;
}

function opensSmall(item: Item): boolean {
  return item.quotation !== null && /^\p{Ll}/u.test(item.opening);
}

/** Footage shows and a search finds: only what is written reports by showing. */
function documentsOnly(items: readonly Item[], cue: Cue, subject: Subject): boolean {
  if (!SHOWING.has(cue.verb.base)) return true;
  return items.slice(subject.first, subject.last + 1).some((item) => DOCUMENTS.has(item.lower));
}

/** Where a wish or request ends: before "but" and a clause of its own. */
function endOfWish(items: readonly Item[], from: number): number {
  for (let at = from + 1; at < items.length; at++) {
    const item = items[at]!;
    if (item.lower === "but" && items.slice(at).some(isVerb)) return at;
    if (
      isComma(item) &&
      (items[at + 1]?.pos === "CCONJ" || items[at + 1]?.pos === "SCONJ") &&
      hasClause(items, at + 2, items.length, false)
    )
      return at;
  }
  return items.length;
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
    items[cue.first - 1]!.lower === "that" ||
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
): { range: Range; marked: boolean; verb: boolean } | null {
  if (subject.side === "shared") return null;
  let edge = subject.side === "left" ? Math.min(subject.edge, cue.first) : cue.first;
  while (edge > from && (items[edge - 1]!.pos === "CCONJ" || items[edge - 1]!.lower === "as")) edge -= 1;
  const last = items[edge - 1];
  if (last === undefined || edge - 1 < from) return null;
  if (last.quotation !== null) return { range: [from, edge], marked: true, verb: true };
  if (!isComma(last) && !isDash(last)) return null;
  if (items[edge - 2]?.quotation != null && edge - 2 >= from)
    return { range: [from, edge - 1], marked: true, verb: true };
  const words = items.slice(from, edge - 1);
  return words.length > 0
    ? { range: [from, edge - 1], marked: false, verb: words.length > 1 && words.some(isVerb) }
    : null;
}

/** Further words in marks after "…,” said X, “…": null where there are none. */
function laterMarks(items: readonly Item[], from: number, to: number): Range | null {
  for (let at = from; at < to; at++) {
    if (items[at]!.quotation === null) continue;
    const lead = items[at - 1];
    if (isComma(lead) || lead?.lower === ":" || isDash(lead) || /^[.!?…]$/.test(lead?.lower ?? "")) return [at, to];
    return lead?.pos === "CCONJ" && isComma(items[at - 2]) ? [at, to] : null;
  }
  return null;
}

/** Nothing but the sentence's end, or a comma, or how and where it was said. */
function endsHere(items: readonly Item[], at: number, to: number): boolean {
  const item = items[at];
  if (item === undefined || at >= to || isStop(item) || isComma(item) || isDash(item) || item.lower === ";")
    return true;
  return (item.pos === "ADP" && item.lower !== "to") || item.pos === "SCONJ" || item.pos === "ADV";
}

/** "The plan, he said, is bad": what follows the comma goes on with what stood before the cue. */
function continues(items: readonly Item[], from: number, to: number): boolean {
  const first = items[from];
  if (first === undefined || from >= to || first.quotation !== null) return false;
  if (["who", "which", "whose", "where", "a", "an"].includes(first.lower) || /ing$/.test(first.lower)) return false;
  return items.slice(from, to).some((item) => isVerb(item) || item.quotation !== null) || first.pos === "CCONJ";
}

/** A clause of its own begins at `from`: something, then a verb that is finite. */
function hasClause(items: readonly Item[], from: number, to: number, freely: boolean): boolean {
  const first = items[from]!;
  if (isComma(first) || isStop(first) || first.lower === ";" || isDash(first)) return false;
  if (freely && first.pos !== "NUM" && first.pos !== "SYM") {
    if (/^(?:of|about|to)$/.test(first.lower)) return false;
    for (let at = from; at < to; at++)
      if (isFiniteVerb(items, at) && (at > from || items[at]!.pos === "AUX" || at > from)) return true;
    if (isFiniteVerb(items, from) && to - from > 2) return true;
    if (items.slice(from, Math.min(to, from + NEAR_MARKS)).some((item) => item.quotation !== null)) return true;
    // The tagger may have missed the verb: so many words after "said" are a clause.
    return beginsPhrase(first) && !EMPTY_OBJECTS.has(first.lower) && to - from > LONGEST_OBJECT;
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
  for (let step = 0; at < to && step < 10; step++, at++) {
    const item = items[at]!;
    if (item.lower === "to" && items[at + 1]?.pos !== "NUM")
      return items[at + 1]?.pos === "VERB" || items[at + 1]?.pos === "AUX" || items[at + 1]?.pos === "ADV"
        ? [from, to]
        : null;
    if (item.quotation !== null || (isVerb(item) && !/ing$/.test(item.lower))) return null;
  }
  return null;
}

/** "called the plan “a farce”": the first words in marks, if they come soon and in the same clause. */
function labelled(items: readonly Item[], cue: Cue, to: number): Range | null {
  const from = cue.last + 1;
  // "a song called “Hello”", "often referred to as “boys”": without what is named, marks hold a name.
  if (NAMING.has(cue.verb.base) && !nameable(items, cue)) return null;
  for (let at = from; at < to && at - from < LABEL_REACH; at++) {
    const item = items[at]!;
    if (item.quotation !== null) return [at, at + 1];
    if (item.lower === ";" || item.lower === ":") return null;
  }
  return null;
}

function nameable(items: readonly Item[], cue: Cue): boolean {
  const next = items[cue.last + 1];
  if (items.slice(Math.max(0, cue.first - 8), cue.first).some((item) => NAMED_IN_RELATIVE.has(item.lower))) return true;
  return next !== undefined && next.quotation === null && beginsPhrase(next);
}
