// Which stretches of a sentence a cue reports: after it, before it, or on both sides.
import { FREELY, NO_QUESTIONS, NOT_TELLING, SHOWING, TELLING } from "@/utils/analysis/lexicon/en/clause-words.ts";
import { THOUGHTS } from "@/utils/analysis/lexicon/en/reporting-verbs.ts";
import { DOCUMENTS, QUESTION_WORDS } from "@/utils/analysis/lexicon/en/saying-words.ts";
import type { Cue } from "../cues/cue.ts";
import { type Range, readAdjuncts, readTail } from "../phrases/adjuncts.ts";
import { closesSentence, endOfWish, endsHere, hasClause } from "../phrases/clause.ts";
import { type Item, isComma, isVerb } from "../phrases/item.ts";
import type { Subject } from "../subjects/subject.ts";
import type { Binding, Frame } from "./frame.ts";
import { readLabel } from "./label.ts";
import { endOfMarks, laterMarks, marksAfter, opensSmall, wordsBefore } from "./marked.ts";
import { isLabelOnly, readObject, readRequest } from "./object.ts";
import { frameOfPassive } from "./passive.ts";
import { afterInsert, goesOnAt, hangsOn } from "./resumed.ts";
import { frameOfSourcePhrase } from "./source-phrase.ts";

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
    (takes.has("aside") || ((takes.has("quote") || claims) && endsHere(items, at, to)))
  )
    return make("marks", laterMarks(items, at, to), marked);
  if (first !== undefined && !thought && documentsOnly(items, cue, subject)) {
    const asks = QUESTION_WORDS.has(first.lower) && !(WHEN.has(first.lower) && NO_QUESTIONS.has(cue.verb.base));
    if (asks && claims && at + 1 < to) return make("that", [at, to]);
    if (takes.has("clause") && hasClause(items, at, to, FREELY.has(cue.verb.base))) return make("clause", [at, to]);
    const silent = NOT_TELLING.has(cue.verb.base) && !TELLING.has(firstVerb(items, at + 1));
    if (takes.has("infinitive") && first.lower === "to" && isAct(items, at + 1) && !silent)
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
  const doing = first?.lower === "ever" ? within[at + 1] : first;
  if (
    takes.has("gerund") &&
    doing !== undefined &&
    isVerb(doing) &&
    /ing$/.test(doing.lower) &&
    within[at + 1] !== undefined
  )
    return make("clause", [at, endOfWish(within, at)]);
  const request = takes.has("request") ? readRequest(items, cue, to) : null;
  if (request !== null) return make("clause", [request[0], endOfWish(within, request[0])]);
  // "By comparison, Frost, who ruled from afar, took …": a clause about the subject reports nothing before it
  const relative = subject.side === "left" && items[cue.first - 1]?.lower === "who";
  if (takes.has("aside") && before !== null && !relative && endsHere(items, at, to)) {
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

/** The first verb behind "to", past "be" and adverbs. */
function firstVerb(items: readonly Item[], from: number): string {
  return items.slice(from, from + 3).find((item) => item.pos === "VERB")?.lower ?? "";
}

/** Footage shows and a search finds: only what is written reports by showing. */
function documentsOnly(items: readonly Item[], cue: Cue, subject: Subject): boolean {
  if (!SHOWING.has(cue.verb.base)) return true;
  return items.slice(subject.first, subject.last + 1).some((item) => DOCUMENTS.has(item.lower));
}
