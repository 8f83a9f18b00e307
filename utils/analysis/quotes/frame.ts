// Which stretches of a sentence a cue reports: after it, before it, or on both sides.
import { BE, FREELY, NO_QUESTIONS, SHOWING } from "@/utils/analysis/lexicon/en/clause-words.ts";
import { THOUGHTS } from "@/utils/analysis/lexicon/en/reporting-verbs.ts";
import { DOCUMENTS, QUESTION_WORDS } from "@/utils/analysis/lexicon/en/saying-words.ts";
import { type Range, readAdjuncts, readTail } from "./adjuncts.ts";
import { closesSentence, continues, endOfWish, endsHere, hasClause } from "./clause.ts";
import type { Cue } from "./cue.ts";
import type { Binding, Frame } from "./frame-parts.ts";
import { type Item, isComma, isDash, isStop, isVerb } from "./item.ts";
import { readLabel } from "./label.ts";
import { endOfMarks, laterMarks, marksAfter, opensSmall, wordsBefore } from "./marked.ts";
import { isLabelOnly, readObject, readRequest } from "./object.ts";
import { frameOfPassive } from "./passive.ts";
import type { Subject } from "./subject.ts";

/** "did not complain when it helped": behind such verbs these say when, and are no question. */
const WHEN = new Set(["when", "where", "if"]);

/** Behind a whole sentence and who says it, these tell what else happened: "it is over, she said, despite the protests". */
const TRAILING = new Set(["despite", "amid", "following", "hours", "days", "weeks", "minutes"]);

/** Words before "…, he said" in which the tagger may have missed the verb. */
const FEWEST_WORDS = 4;

/** `from` and `to` bound the items the cue may claim. Null where it reports nothing. */
export function readFrame(items: readonly Item[], cue: Cue, subject: Subject, from: number, to: number): Frame | null {
  if (cue.kind === "source-phrase") return frameOfSourcePhrase(items, cue, subject, from, to);
  if (cue.kind === "agent") return frameOfPassive(items, cue, subject, to);
  const after = subject.side === "right" ? subject.edge : cue.last + 1;
  const takes = cue.verb.takes;
  const within = items.slice(0, to);
  const adjuncts = readAdjuncts(within, after, subject.side !== "right" && takes.has("hearer"));
  const before = wordsBefore(items, cue, subject, from);
  const marked = before?.marked && !isFronted(items, cue, from, after, to) ? before.range : null;
  const make = (binding: Binding, range: Range | null, first: Range | null = null): Frame => {
    if (first !== null) readTail(within, adjuncts, after);
    return { before: first, after: range, binding, adjuncts };
  };
  const at = adjuncts.next;
  const first = within[at];
  const claims = takes.has("that") || takes.has("clause");
  const thought = THOUGHTS.has(cue.verb.base);

  if (first?.lower === "that" && claims && !thought && marked === null && isThatClause(items, at, to))
    return make("that", [isVerb(items[at + 1]) ? at : at + 1, to]);
  const direct = marksAfter(within, at);
  const speech = direct < 0 && subject.side === "right" && before === null ? marksAfterColon(within, at) : direct;
  // "Sooner or later, he said, “it pays off”": small letters go on with what stood before.
  const goesOn =
    speech > at && isComma(first) && before !== null && marked === null && opensSmall(items[speech]!)
      ? before.range
      : marked;
  if (speech >= 0 && !isLabelOnly(cue))
    return make("marks", [speech, endOfMarks(within, speech, takes.has("clause"))], goesOn);
  const goesOnActing = first?.lower === "to" && isVerb(items[at + 1]) && !takes.has("infinitive");
  if (
    marked !== null &&
    !goesOnActing &&
    (takes.has("aside") || ((takes.has("quote") || claims) && (isStop(first) || isComma(first))))
  )
    return make("marks", laterMarks(items, at, to), marked);
  if (first !== undefined && !thought && documentsOnly(items, cue, subject)) {
    const asks = QUESTION_WORDS.has(first.lower) && !(WHEN.has(first.lower) && NO_QUESTIONS.has(cue.verb.base));
    if (asks && claims && at + 1 < to) return make("that", [at, to]);
    if (takes.has("clause") && hasClause(items, at, to, FREELY.has(cue.verb.base))) return make("clause", [at, to]);
    if (takes.has("infinitive") && first.lower === "to" && isAct(items, at + 1))
      return make("clause", [at, endOfWish(within, at)]);
  }
  if (
    items[subject.edge - 1]?.lower === "as" &&
    takes.has("aside") &&
    isComma(first) &&
    subject.side === "left" &&
    before === null &&
    within.slice(at).some(isVerb)
  )
    return make("aside", [at + 1, to]);
  if (takes.has("gerund") && first?.pos === "VERB" && /ing$/.test(first.lower) && within[at + 1] !== undefined)
    return make("clause", [at, endOfWish(within, at)]);
  const request = takes.has("request") ? readRequest(items, cue, to) : null;
  if (request !== null) return make("clause", [request[0], endOfWish(within, request[0])]);
  if (takes.has("aside") && before !== null && endsHere(items, at, to)) {
    const hangs = subject.side === "right" && (!before.verb || hangsOn(items, before.range));
    const resumed = isComma(first) ? afterInsert(items, at + 1, to, hangs) : at;
    const trails = before.verb && !hangs && TRAILING.has(items[resumed]?.lower ?? "");
    const rest: Range | null =
      isComma(first) &&
      !trails &&
      goesOnAt(items, at + 1, resumed, to) &&
      (subject.side === "left" || !before.verb || hangs)
        ? [resumed, to]
        : null;
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
    !/^(?:about|of|to)$/.test(items[after]!.lower) &&
    hasClause(items, at + 1, to, false)
  )
    return make("clause", [at + 1, to]);
  const label = takes.has("label") ? readLabel(items, cue, cue.last + 1, to) : null;
  if (label !== null) return make("label", label);
  const object = takes.has("object") && !cue.negated && closesSentence(items) ? readObject(within, cue) : null;
  return object === null ? null : make("object", object);
}

/** The words go on at `resumed`; behind an insert also in marks ("The sale, wrote Frost, in a letter, “would be lawful”"). */
function goesOnAt(items: readonly Item[], from: number, resumed: number, to: number): boolean {
  return continues(items, resumed, to) || (resumed > from && resumed < to && items[resumed]!.quotation !== null);
}

/** "What Russia does, said X, will be …": words that are only part of a sentence. */
function hangsOn(items: readonly Item[], [from, to]: Range): boolean {
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
function afterInsert(items: readonly Item[], from: number, to: number, aside: boolean): number {
  const goesOn = (at: number) => isVerb(items[at]) || (items[at] !== undefined && opensSmall(items[at]!));
  if (!aside && (items[from]?.pos !== "VERB" || !/ing$/.test(items[from]!.lower))) return from;
  if (aside && goesOn(from)) return from;
  for (let at = from + 1; at < to; at++) if (isComma(items[at]) && goesOn(at + 1)) return at + 1;
  return from;
}

/** "Said Ann Frost, who saw it: “…”": words in marks at the end, after a colon; -1 for none. */
function marksAfterColon(items: readonly Item[], from: number): number {
  const colon = items.findIndex((item, at) => at >= from && item.quotation === null && item.lower === ":");
  return colon >= 0 && items[colon + 1]?.quotation != null ? colon + 1 : -1;
}

/** "In a talk with “Good Day,” the mayor said the bridge was safe": marks in a phrase before the subject are none of the words. */
function isFronted(items: readonly Item[], cue: Cue, from: number, after: number, to: number): boolean {
  const first = items[from]!;
  const leads =
    first.pos === "ADP" || first.pos === "SCONJ" || (first.pos === "VERB" && /(?:ing|ed)$/.test(first.lower));
  return leads && first.quotation === null && after < to && hasClause(items, after, to, FREELY.has(cue.verb.base));
}

/** Not "asked me that question". */
function isThatClause(items: readonly Item[], that: number, to: number): boolean {
  return items.slice(that + 1, to).some((item) => isVerb(item) || item.quotation !== null) || to - that > FEWEST_WORDS;
}

/** What follows "to": a verb, also "be", or one behind an adverb or in marks. */
function isAct(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  return isVerb(item) || item.quotation !== null || (item.pos === "ADV" && isVerb(items[at + 1]));
}

/** Footage shows and a search finds: only what is written reports by showing. */
function documentsOnly(items: readonly Item[], cue: Cue, subject: Subject): boolean {
  if (!SHOWING.has(cue.verb.base)) return true;
  return items.slice(subject.first, subject.last + 1).some((item) => DOCUMENTS.has(item.lower));
}

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
