// Whose words: the subject of a cue, before it, after it, or earlier in the sentence.
import { ARTICLES, BE, COUNTING, LEANING, RELATIVES, SUBORDINATORS } from "@/utils/analysis/lexicon/en/clause-words.ts";
import { CHANNELS, TIME_NOUNS } from "@/utils/analysis/lexicon/en/saying-words.ts";
import { PLACARDS } from "@/utils/analysis/lexicon/en/unspoken-words.ts";
import { behindAside, behindDash, behindRelative, behindRestriction } from "./aside.ts";
import { behindMarks, subjectBesideMarks } from "./beside-marks.ts";
import { type Cue, isOverheard } from "./cue.ts";
import { closes, subjectAfter, subjectInverted } from "./inverted.ts";
import { type Item, isComma, isDash, isVerb } from "./item.ts";
import { endOfPhrase } from "./phrase-end.ts";
import { isHead, isPossessive } from "./phrase-item.ts";
import { startOfPhrase } from "./phrase-start.ts";
import { isNamed, left, type Subject } from "./subject.ts";
import { endOfTime } from "./time.ts";

export function findSubject(items: readonly Item[], cue: Cue, earlier: Subject | null): Subject | null {
  if (cue.kind === "source-phrase") return subjectAfter(items, cue.last + 1, true);
  if (cue.kind === "agent") return subjectAfter(items, cue.last + 2, true);
  if (cue.kind === "participle") return subjectOfParticiple(items, cue, earlier);
  const inverted = subjectInverted(items, cue);
  if (inverted === null) return besideMarks(items, cue.first, subjectBefore(items, cue.first, earlier));
  const lead = items[cue.first - 1];
  const aside =
    (isComma(lead) && items[cue.first - 2]?.quotation == null) || isDash(lead)
      ? subjectBefore(items, cue.first, null)
      : null;
  if (aside === null || aside.side === "shared") return inverted;
  return closes(items, inverted.edge) && (isNamed(items, inverted) || !isNamed(items, aside)) ? inverted : aside;
}

/** Where words in marks stand before the verb, its subject begins at once behind them, or is no subject of theirs. */
function besideMarks(items: readonly Item[], verb: number, found: Subject | null): Subject | null {
  const edge = behindMarks(items, verb);
  if (edge < 0 || edge === verb || (found?.side === "left" && found.edge <= edge)) return found;
  return subjectBesideMarks(items, verb) ?? found;
}

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

function skippable(item: Item): boolean {
  if (item.quotation !== null) return false;
  return (
    item.pos === "AUX" ||
    item.pos === "ADV" ||
    item.lower === "n't" ||
    item.lower === "not" ||
    item.lower === "n’t" ||
    item.lower === "to" ||
    item.lower === "went" ||
    item.lower === "on"
  );
}

function subjectOfParticiple(items: readonly Item[], cue: Cue, earlier: Subject | null): Subject | null {
  const before = items[cue.first - 1];
  // "quoted a commander as saying": who is quoted, not who quotes.
  if (before?.lower === "as") {
    const quoted = subjectQuoted(items, cue.first - 1);
    if (quoted !== null) return quoted;
  }
  if (isOverheard(items, cue.first - 1))
    return besideMarks(items, cue.first - 1, subjectBefore(items, cue.first - 1, null));
  if (before !== undefined && isHead(before)) {
    const first = startOfPhrase(items, cue.first - 1);
    if (items[first - 1]?.lower === "with") return left(items, first, cue.first - 1);
    if (saysInMarks(items, cue)) return PLACARDS.has(before.lower) ? null : left(items, first, cue.first - 1);
    const isMessage =
      CHANNELS.has(before.lower) ||
      (TIME_NOUNS.has(before.lower) &&
        items.slice(Math.max(0, cue.first - 6), cue.first).some((item) => CHANNELS.has(item.lower)));
    return isMessage ? shared(items, cue.first, earlier) : null;
  }
  return subjectSince(items, cue.first, earlier) ?? shared(items, cue.first, earlier);
}

/** "The council warned of it, and the head sent pupils home, saying": who acts in the clause that "and" has begun since. */
function subjectSince(items: readonly Item[], before: number, earlier: Subject | null): Subject | null {
  if (earlier === null) return null;
  for (let at = before - 1; at > earlier.last && before - at < CLAUSE_REACH; at--) {
    if (items[at]!.quotation !== null) return null;
    if (items[at]!.pos !== "CCONJ" || !isComma(items[at - 1])) continue;
    const phrase = endOfPhrase(items, at + 1, true);
    const end = isPossessive(items[phrase]) ? phrase + 1 : phrase;
    return end > at + 1 && end < before && isVerb(items[end]) ? left(items, at + 1, end - 1) : null;
  }
  return null;
}

/** "the site quoted Smith, its editor, as saying", "Smith was quoted as saying": who is quoted, from who quotes on. */
function subjectQuoted(items: readonly Item[], as: number): Subject | null {
  let verb = as - 1;
  while (verb >= 0 && as - verb < QUOTED_REACH && !QUOTES.test(items[verb]!.lower)) {
    if (items[verb]!.quotation !== null) return null;
    verb -= 1;
  }
  if (verb < 0 || as - verb >= QUOTED_REACH) return null;
  const quoting = besideMarks(items, verb, subjectBefore(items, verb, null));
  if (BE.has(items[verb - 1]?.lower ?? "") || verb === as - 1)
    return quoting === null || items[verb + 1]?.lower !== "by" ? quoting : { ...quoting, via: [verb + 2, as - 1] };
  const end = endOfPhrase(items, verb + 1, true);
  if (end <= verb + 1 || end > as) return null;
  const quoted = left(items, verb + 1, end - 1);
  return quoting?.side === "left" ? { ...quoted, edge: quoting.edge, via: [quoting.first, quoting.last] } : quoted;
}

const QUOTES = /^(?:quot|cit)(?:es?|ed|ing)$/;
const QUOTED_REACH = 20;

/** "voters saying “…”", "has Smith saying, “…”": the phrase at once before is who says it. */
function saysInMarks(items: readonly Item[], cue: Cue): boolean {
  const next = items[cue.last + 1];
  return next?.quotation != null || (isComma(next) && items[cue.last + 2]?.quotation != null);
}

/** The subject of an earlier cue of the sentence, else of the sentence's first verb in a main clause. */
function shared(items: readonly Item[], before: number, earlier: Subject | null): Subject | null {
  if (earlier !== null) return { ...earlier, side: "shared", edge: before };
  const subject = subjectOfClause(items, before) ?? mainSubject(items, before);
  return subject === null ? null : { ...subject, side: "shared", edge: before };
}

/** "It stopped as protesters blocked the line and demanded": the subject of the clause that "and" goes on with, where it leans on another. */
function subjectOfClause(items: readonly Item[], conjunction: number): Subject | null {
  if (items[conjunction]?.pos !== "CCONJ") return null;
  for (let at = conjunction - 1; at > 0 && conjunction - at < CLAUSE_REACH; at--) {
    if (!isVerb(items[at]) || /ing$/.test(items[at]!.lower) || items[at - 1]?.lower === "to" || isVerb(items[at - 1]))
      continue;
    const first = startOfPhrase(items, at - 1);
    if (first > at - 1) return null;
    return first > 1 && LEANING.has(items[first - 1]!.lower) ? left(items, first, at - 1) : null;
  }
  return null;
}

const CLAUSE_REACH = 20;

/** The subject of the first verb that stands in a main clause before item `limit`. */
export function mainSubject(items: readonly Item[], limit: number): Subject | null {
  for (let at = 1; at < limit; at++) {
    const item = items[at]!;
    if (!isVerb(item) || /ing$/.test(item.lower) || items[at - 1]?.lower === "to" || isVerb(items[at - 1])) continue;
    let end = at - 1;
    while (end >= 0 && skippable(items[end]!)) end -= 1;
    if (end < 0) continue;
    const here = items[end]!;
    if (RELATIVES.has(here.lower)) continue;
    let subject: Subject | null = null;
    if (isComma(here)) subject = behindAside(items, end);
    else {
      const first = startOfPhrase(items, end);
      if (first <= end) subject = left(items, first, end);
    }
    if (subject === null) continue;
    const lead = items[subject.edge - 1];
    if (lead !== undefined && (SUBORDINATORS.has(lead.lower) || RELATIVES.has(lead.lower))) continue;
    return subject;
  }
  return null;
}
