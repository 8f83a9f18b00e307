// What somebody calls something: "called the plan “a farce”", "called her vote a mistake", "what they call reform".
import { NAMED_IN_RELATIVE, NAMES_OUTRIGHT, NAMING, RELATIVES } from "@/utils/analysis/lexicon/en/clause-words.ts";
import { TIME_NOUNS } from "@/utils/analysis/lexicon/en/saying-words.ts";
import type { Cue } from "../cues/cue.ts";
import type { Range } from "../phrases/adjuncts.ts";
import { type Item, isComma, isDash, isStop, isVerb } from "../phrases/item.ts";
import { endOfPhrase } from "../phrases/phrase-end.ts";
import { beginsPhrase, isHead } from "../phrases/phrase-item.ts";
import { endOfTime } from "../phrases/time.ts";

/** Items from the verb to the words in marks. */
const LABEL_REACH = 24;

/** What is named is shown with its name as far as it is no longer than this, in items. */
const LONGEST_NAMED = 14;

/** Items before the verb in which "what" makes the words behind it the name. */
const RELATIVE_REACH = 24;

/** The name given, with what is named where that stands before it and is short; null where nothing is named. */
export function readLabel(items: readonly Item[], cue: Cue, from: number, to: number): Range | null {
  const marks = marksOf(items, cue, from, to);
  if (marks >= 0) return [startOfNamed(items, from, marks), endOfLabel(items, marks, to)];
  return NAMES_OUTRIGHT.has(cue.verb.base) && cue.verb.particle === "" ? readOutright(items, cue, from, to) : null;
}

/** The first words in marks, if they come soon and in the same clause; -1 where none do. */
function marksOf(items: readonly Item[], cue: Cue, from: number, to: number): number {
  // "a song called “Hello”", "often referred to as “boys”": without what is named, marks hold a name.
  if (NAMING.has(cue.verb.base) && !nameable(items, cue)) return -1;
  for (let at = from; at < to && at - from < LABEL_REACH; at++) {
    const item = items[at]!;
    if (item.quotation !== null) return NAMES_OUTRIGHT.has(cue.verb.base) && item.byname ? -1 : at;
    if (item.lower === ";" || item.lower === ":") return -1;
  }
  return -1;
}

function nameable(items: readonly Item[], cue: Cue): boolean {
  const next = items[cue.last + 1];
  if (cue.kind === "agent" || namedBefore(items, cue)) return true;
  // "a device called a “bomb”": nothing stands between that could be what is called so
  const bare = next?.pos === "DET" && items[cue.last + 2]?.quotation != null;
  return next !== undefined && next.quotation === null && beginsPhrase(next) && !bare;
}

/** "what she called …": what is named stands before the verb. */
function namedBefore(items: readonly Item[], cue: Cue): boolean {
  return items
    .slice(Math.max(0, cue.first - RELATIVE_REACH), cue.first)
    .some((item) => NAMED_IN_RELATIVE.has(item.lower));
}

/** What is named belongs to the words, where it is a phrase and no more than that. */
function startOfNamed(items: readonly Item[], from: number, marks: number): number {
  if (marks - from > LONGEST_NAMED || !beginsPhrase(items[from])) return marks;
  if (items[from]!.pos === "PRON" && marks - from <= 2 && !isHead(items[from + 1])) return marks;
  const plain = items.slice(from, marks).every((item) => !isVerb(item) && !isComma(item) && !RELATIVES.has(item.lower));
  return plain ? from : marks;
}

/** "“a new low” and a “bizarre attempt”": index after the words in marks and what hangs on them. */
function endOfLabel(items: readonly Item[], marks: number, to: number): number {
  let end = marks + 1;
  for (let round = 0; round < LONGEST_NAMED && end < to; round++) {
    const next = items[end]!;
    if (next.pos === "CCONJ" || isComma(next)) {
      const more = isComma(next) && items[end + 1]?.pos === "CCONJ" ? end + 2 : end + 1;
      const article = items[more]?.pos === "DET" ? more + 1 : more;
      if (article >= to || items[article]?.quotation == null) break;
      end = article + 1;
    } else if (/^(?:of|for|to)$/.test(next.lower) && endOfTime(items, end) === end) {
      const phrase = endOfPhrase(items, end + 1, true);
      if (phrase <= end + 1 && items[end + 1]?.quotation == null) break;
      end = Math.min(to, Math.max(phrase, end + 2));
    } else if (next.quotation !== null) end += 1;
    else break;
  }
  return end;
}

/** "called her vote a mistake": two phrases side by side; "what officials called a hate crime": one. */
function readOutright(items: readonly Item[], cue: Cue, from: number, to: number): Range | null {
  const first = items[from];
  if (!beginsPhrase(first) || endOfTime(items, from) > from) return null;
  if (namedBefore(items, cue)) {
    const end = endOfPhrase(items, from, true);
    return end > from && first!.pos !== "PRON" ? [from, Math.min(end, to)] : null;
  }
  for (let at = from + 1; at < to && at - from <= LONGEST_NAMED; at++) {
    if (isComma(items[at]) || isVerb(items[at]) || items[at]!.quotation !== null) return null;
    if (opensName(items, from, at)) return [from, endOfClause(items, at, to)];
  }
  return null;
}

/** A phrase that begins where another has just ended, with nothing between. */
function opensName(items: readonly Item[], from: number, at: number): boolean {
  const item = items[at]!;
  const before = items[at - 1]!;
  const named = isHead(before) || (at - 1 === from && before.pos === "PRON");
  if (!named || endOfTime(items, at) > at) return false;
  if (item.pos === "DET")
    return (
      /^(?:an?|the|one|no)$/.test(item.lower) && !items.slice(at + 1, at + 5).some((other) => isTimeNoun(other.lower))
    );
  // "termed the charge baseless": no quality stands behind its noun, but "called the office late"
  if (item.pos !== "ADJ" || /^(?:late|early|last|next|first|sick|ill)$/.test(item.lower)) return false;
  const after = items[at + 1];
  return isStop(after) || isComma(after) || after!.pos === "CCONJ" || after!.pos === "ADP" || after!.pos === "SCONJ";
}

function isTimeNoun(word: string): boolean {
  return TIME_NOUNS.has(word) || /^(?:times?|moments?|minutes?|hours?|days?|weeks?|months?|years?|halt)$/.test(word);
}

function endOfClause(items: readonly Item[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    const item = items[at]!;
    if (isComma(item) || isDash(item) || item.lower === ";" || item.lower === "but") break;
    if (item.pos === "CCONJ" && isVerb(items[at + 1])) break;
    if (at > from && endOfTime(items, at) > at) break;
    at += 1;
  }
  return at;
}
