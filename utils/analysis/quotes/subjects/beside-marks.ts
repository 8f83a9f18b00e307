// “…,” Ann Frost of Hull, who runs the port, said: who is named between words in marks and the verb that reports them.
import { SUBJECT_PRONOUNS } from "@/utils/analysis/lexicon/en/saying-words.ts";
import { type Item, isComma, isDash, isVerb } from "../phrases/item.ts";
import { endOfPhrase } from "../phrases/phrase-end.ts";
import { startOfPhrase } from "../phrases/phrase-start.ts";
import { endOfTime } from "../phrases/time.ts";
import { isName, isRole, nameWithin, type Subject } from "./subject.ts";

/** How far behind the marks the verb may stand, in items. */
const REACH = 60;
/** A comma, question or exclamation mark, dash or dots at the end of the words: the sentence goes on behind them. */
const OPEN_END = /[,?!…—–-]/;
const RELATIVES = new Set(["who", "whose", "which"]);

/** Index of the first item behind the nearest words in marks left of `verb`, whose sentence goes on; -1 where none do. */
export function behindMarks(items: readonly Item[], verb: number): number {
  for (let at = verb - 1; at >= 0 && verb - at < REACH; at--) {
    const item = items[at]!;
    if (item.quotation === null) continue;
    if (isComma(items[at + 1])) return at + 2;
    return OPEN_END.test(item.ending) ? at + 1 : -1;
  }
  return -1;
}

/** The phrase at once behind the marks, where nothing but an aside, a time or an adverb parts it from `verb`. */
export function subjectBesideMarks(items: readonly Item[], verb: number): Subject | null {
  const from = behindMarks(items, verb);
  return from < 0 || from >= verb ? null : subjectFrom(items, from, verb);
}

/** The phrase that begins at `from` as the subject of `verb`; null where something else stands between the two. */
export function subjectFrom(items: readonly Item[], from: number, verb: number): Subject | null {
  if (RELATIVES.has(items[from]!.lower)) return null;
  const end = endOfPhrase(items, from, true);
  if (end > from && end <= verb && leadsOn(items, end, verb)) {
    // "her neighbour in Hull and York, Joe Roe, said"
    const named =
      isComma(items[end]) && isComma(items[verb - 1]) && isRole(items, from, end) && isName(items, end + 1, verb - 1);
    return named && verb - end > 3 ? subject(items, from, end + 1, verb - 2) : subject(items, from, from, end - 1);
  }
  if (end > from && items[end]?.pos === "PROPN") {
    const nameEnd = endOfPhrase(items, end, true);
    if (nameEnd <= verb && leadsOn(items, nameEnd, verb)) return subject(items, from, end, nameEnd - 1);
  }
  if (items.slice(from, verb).some(breaksPhrase)) {
    return verb - from === 1 && /^\p{Lu}/u.test(items[from]!.word) ? subject(items, from, from, from) : null;
  }
  // A phrase that can't be read to its end: what stands at the verb is its head.
  let last = verb - 1;
  while (last > from && items[last]!.pos === "ADV") last -= 1;
  const first = Math.max(from, startOfPhrase(items, last));
  if (first <= last) return subject(items, from, first, last);
  return /^\p{Lu}/u.test(items[last]!.word) ? subject(items, from, from, last) : null;
}

/** What no single phrase holds: a verb, a comma or dash, a relative or a pronoun ("“Run!” is a film that he wrote"). */
function breaksPhrase(item: Item): boolean {
  return (
    isVerb(item) ||
    isComma(item) ||
    (isDash(item) && item.lower !== "-") ||
    RELATIVES.has(item.lower) ||
    item.lower === "that" ||
    SUBJECT_PRONOUNS.has(item.lower)
  );
}

function subject(items: readonly Item[], edge: number, first: number, last: number): Subject {
  return { ...nameWithin(items, first, last), side: "left", edge };
}

/** From the phrase's end to the verb: adverbs and times, or an aside between commas, dashes or brackets. */
function leadsOn(items: readonly Item[], end: number, verb: number): boolean {
  let at = end;
  while (at < verb) {
    const time = endOfTime(items, at);
    const item = items[at]!;
    if (time > at && time <= verb) at = time;
    else if (item.pos === "ADV" || item.pos === "AUX") at += 1;
    else break;
  }
  if (at >= verb) return true;
  const opener = items[at]!;
  if (opener.lower === "who") return !items.slice(at, verb).some((item) => item.lower === "and");
  if (!isComma(opener) && !isDash(opener) && opener.lower !== "(") return false;
  let close = verb - 1;
  while (close > at && (items[close]!.pos === "ADV" || items[close]!.pos === "AUX")) close -= 1;
  const closer = items[close]!;
  // "Ann Frost, a member of the board said": the second comma is missing
  if (
    isComma(opener) &&
    items[at + 1]?.pos === "DET" &&
    !items.slice(at + 1, verb).some((item) => isVerb(item) || isComma(item))
  )
    return true;
  if (!isComma(closer) && !isDash(closer) && closer.lower !== ")") return false;
  const next = items[at + 1];
  if (next === undefined || at + 1 >= close) return false;
  return RELATIVES.has(next.lower) || !startsClause(items, at + 1, close);
}

/** A conjunction or subject pronoun and then a verb: another clause, not an aside. */
function startsClause(items: readonly Item[], from: number, to: number): boolean {
  const first = items[from]!;
  if (first.pos === "CCONJ" || first.pos === "SCONJ") return items.slice(from, to).some(isVerb);
  return first.pos === "PRON" && isVerb(items[from + 1]);
}
