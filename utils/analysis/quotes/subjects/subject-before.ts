// The subject that stands left of a verb: at once, behind an aside, or shared with another verb.
import { ARTICLES, COUNTING, RELATIVES } from "@/utils/analysis/lexicon/en/clause-words.ts";
import { type Item, isComma, isDash, isVerb } from "../phrases/item.ts";
import { isHead } from "../phrases/phrase-item.ts";
import { startOfPhrase } from "../phrases/phrase-start.ts";
import { endOfTime } from "../phrases/time.ts";
import { behindAside, behindDash, behindRelative, behindRestriction } from "./aside.ts";
import { behindMarks, subjectBesideMarks } from "./beside-marks.ts";
import { shared, skippable } from "./shared-subject.ts";
import { left, type Subject } from "./subject.ts";

/** The subject left of the item at `verb`; `earlier`: one that it may share. Null where there is none. */
export function subjectBefore(items: readonly Item[], verb: number, earlier: Subject | null): Subject | null {
  let at = verb - 1;
  while (at >= 0 && skippable(items[at]!)) at -= 1;
  at = startOfTimeBefore(items, at + 1) - 1;
  if (isComma(items[at]) && at + 1 < verb && items[at + 1]!.pos !== "ADV" && startOfPhrase(items, at - 1) < at) at -= 1;
  const item = items[at];
  // Jones, who calls it “a sham,” said: the comma stands inside the marks.
  if (item?.quotation != null && item.ending === ",") return behindRelative(items, at);
  if (item === undefined || item.quotation !== null || ARTICLES.has(item.lower)) return null;
  if (RELATIVES.has(item.lower) && item.pos !== "DET") {
    // "relatives of the dead, many of whom said"
    if (item.lower === "whom" && items[at - 1]?.lower === "of") {
      while (at > 0 && verb - at < MOST_OF_WHOM && !isComma(items[at])) at -= 1;
      if (!isComma(items[at])) return null;
    }
    const end = isComma(items[at - 1]) ? at - 2 : at - 1;
    const first = startOfPhrase(items, end);
    return first <= end ? left(items, first, end) : null;
  }
  if (item.pos === "CCONJ" || item.lower === "then") return shared(items, at, earlier);
  if (isComma(item))
    return (
      behindAside(items, at) ??
      behindRestriction(items, at) ??
      beforeStrayComma(items, at) ??
      shared(items, at, earlier)
    );
  if (isDash(item)) return behindDash(items, at);
  if (/^(?:all|both|each)$/.test(item.lower)) {
    const before = items[at - 1]?.pos === "AUX" ? at - 2 : at - 1;
    if (isHead(items[before])) at = before;
  }
  // "people arrested last week said"
  if (item.pos === "VERB" && /(?:ed|en|ing)$/.test(item.lower) && items[at - 1]?.pos === "NOUN" && at + 1 < verb)
    at -= 1;
  const first = behindList(items, startOfPhrase(items, at), at, verb);
  if (first > at || isBareQuality(items, first, at)) return null;
  const lead = items[first - 1];
  const hangs = lead !== undefined && (lead.pos === "ADP" || lead.pos === "VERB" || lead.pos === "AUX");
  return (hangs ? behindRestriction(items, first) : null) ?? left(items, first, at);
}

/** Items from "many of whom" to the verb. */
const MOST_OF_WHOM = 8;

/** "The appeal of Ann Frost, members and leaders say, is clear": the words go on behind the verb, so the comma opens an insert. */
function behindList(items: readonly Item[], first: number, last: number, verb: number): number {
  if (!isComma(items[verb + 1]) || !isVerb(items[verb + 2])) return first;
  for (let at = last; at > first; at--) if (isComma(items[at])) return at + 1;
  return first;
}

/** "A spokesman for the bank, says": a comma too many after the sentence's first words. */
function beforeStrayComma(items: readonly Item[], comma: number): Subject | null {
  const first = startOfPhrase(items, comma - 1);
  const opens = first === 0 || (first === 1 && items[0]!.pos === "CCONJ");
  return opens && first < comma ? left(items, first, comma - 1) : null;
}

/** "easier said than done": a quality without a noun is nobody, unless it counts ("many said"). */
function isBareQuality(items: readonly Item[], first: number, last: number): boolean {
  return (
    items.slice(first, last + 1).every((item) => item.pos === "ADJ" || item.pos === "DET") &&
    !COUNTING.has(items[last]!.lower) &&
    items[first]!.pos === "ADJ"
  );
}

const LONGEST_TIME = 5;

/** "Smith on Friday said": index where the time that ends before `end` begins; `end` where none does. */
function startOfTimeBefore(items: readonly Item[], end: number): number {
  for (let from = Math.max(1, end - LONGEST_TIME); from < end; from++) {
    const before = items[from - 1]!;
    if (before.pos === "ADP" || before.pos === "DET" || before.quotation !== null) continue;
    if (isHead(items[from]) && /^\p{Ll}/u.test(items[from]!.word)) continue;
    if (endOfTime(items, from) === end) return from;
  }
  return end;
}

/** Where words in marks stand before the verb, its subject begins at once behind them, or is no subject of theirs. */
export function besideMarks(items: readonly Item[], verb: number, found: Subject | null): Subject | null {
  const edge = behindMarks(items, verb);
  if (edge < 0 || edge === verb || (found?.side === "left" && found.edge <= edge)) return found;
  return subjectBesideMarks(items, verb) ?? found;
}
