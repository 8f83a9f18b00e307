// Whose words: the subject of a cue, before it, after it, or earlier in the sentence.
import { CHANNELS, SUBJECT_PRONOUNS, TIME_NOUNS } from "@/utils/analysis/lexicon/en/saying-words.ts";
import type { Cue } from "./cue.ts";
import { type Item, isComma, isDash, isStop, isVerb } from "./item.ts";
import { beginsPhrase, endOfPhrase, isHead, startOfPhrase } from "./noun-phrase.ts";
import { endOfTime } from "./time.ts";

/** Items `first` to `last` name who speaks; `side`: where they stand seen from the cue. */
export interface Subject {
  first: number;
  last: number;
  side: "left" | "right" | "shared";
  /** First item that belongs to the subject and what hangs on it; content ends before. */
  edge: number;
}

const LONGEST_ASIDE = 60;
const ARTICLES = new Set(["the", "a", "an"]);
const RELATIVES = new Set(["who", "which", "that"]);
const SUBORDINATORS = new Set(
  "after when while if as because although though since before until unless once whereas that".split(" "),
);

export function findSubject(items: readonly Item[], cue: Cue, earlier: Subject | null): Subject | null {
  if (cue.kind === "source-phrase") return subjectAfter(items, cue.last + 1, true);
  if (cue.kind === "participle") return subjectOfParticiple(items, cue, earlier);
  const inverted = subjectInverted(items, cue);
  if (inverted === null) return subjectBefore(items, cue.first, earlier);
  const lead = items[cue.first - 1];
  const aside =
    (isComma(lead) && items[cue.first - 2]?.quotation == null) || isDash(lead)
      ? subjectBefore(items, cue.first, null)
      : null;
  if (aside === null || aside.side === "shared") return inverted;
  return closes(items, inverted.edge) && (isNamed(items, inverted) || !isNamed(items, aside)) ? inverted : aside;
}

function isNamed(items: readonly Item[], subject: Subject): boolean {
  return /^\p{Lu}/u.test(items[subject.last]!.word);
}

function closes(items: readonly Item[], at: number): boolean {
  return isStop(items[at]) || isComma(items[at]) || items[at]?.lower === "in" || endOfTime(items, at) > at;
}

function subjectAfter(items: readonly Item[], from: number, wide: boolean): Subject | null {
  const end = endOfPhrase(items, from, wide);
  if (end <= from) return null;
  const named = nameAfterRole(items, from, end);
  const [first, last] = named ?? [from, end - 1];
  return { ...nameWithin(items, first, last), side: "right", edge: end };
}

/** "the mayor, John Smith": the name rather than the role. */
function nameAfterRole(items: readonly Item[], from: number, end: number): [number, number] | null {
  if (!isComma(items[end]) || !isRole(items, from, end)) return null;
  const nameEnd = endOfPhrase(items, end + 1, false);
  if (!isName(items, end + 1, nameEnd)) return null;
  return isComma(items[nameEnd]) || isStop(items[nameEnd]) ? [end + 1, nameEnd - 1] : null;
}

/** A phrase with a common noun in it ("the mayor of Hull", "Wise’s dad"), as a bare name has none. */
function isRole(items: readonly Item[], from: number, end: number): boolean {
  return items.slice(from, end).some((item) => item.pos === "NOUN" && /^\p{Ll}/u.test(item.word));
}

function isName(items: readonly Item[], from: number, end: number): boolean {
  const words = items.slice(from, end);
  return (
    words.length > 0 &&
    words.every(
      (item) =>
        item.pos === "PROPN" ||
        item.quotation !== null ||
        item.lower === "-" ||
        (item.pos === "NOUN" && /^\p{Lu}/u.test(item.word)),
    )
  );
}

/** “…,” said X. */
function subjectInverted(items: readonly Item[], cue: Cue): Subject | null {
  const before = items[cue.first - 1];
  const opens =
    before === undefined ||
    isComma(before) ||
    isDash(before) ||
    before.quotation !== null ||
    before.lower === ";" ||
    before.lower === ".";
  const next = items[cue.last + 1];
  if (!opens || cue.form === "base" || next === undefined) return null;
  // "said lead author Jane Smith": after words in marks, a verb before a noun is part of the phrase.
  const odd = next.pos === "VERB" && before?.quotation != null && isHead(items[cue.last + 2]);
  if ((!beginsPhrase(next) && !odd) || next.lower === "this") return null;
  if (
    next.pos === "PRON" &&
    !SUBJECT_PRONOUNS.has(next.lower) &&
    /^(?:him|them|me|us|himself|herself|themselves|it)$/.test(next.lower)
  )
    return null;
  const subject = subjectAfter(items, cue.last + 1, true);
  if (subject === null) return null;
  if (!cue.verb.takes.has("aside") && !cue.verb.takes.has("quote")) return null;
  if (cue.verb.base === "tell" || cue.verb.base === "find" || cue.verb.base === "show") return null;
  const after = items[subject.edge];
  if (
    isComma(before) &&
    items[cue.first - 2]?.quotation == null &&
    (after?.quotation != null || after?.lower === "that")
  )
    return null;
  const released = after?.pos === "VERB" && /ed$/.test(after.lower) && items[subject.edge + 1]?.pos === "ADP";
  if ((isVerb(after) && !released) || (after?.pos === "ADV" && isVerb(items[subject.edge + 1]))) return null;
  if (after !== undefined && after.pos === "PRON" && SUBJECT_PRONOUNS.has(after.lower) && after.lower !== "who")
    return null;
  if (before === undefined && after?.lower !== ":" && after?.quotation == null && !isComma(after)) return null;
  if (isComma(before) && cue.verb.takes.has("hearer") && !cue.verb.takes.has("clause")) return null;
  if (endOfTime(items, cue.last + 1) > cue.last + 1) return null;
  return subject;
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
    const end = isComma(items[at - 1]) ? at - 2 : at - 1;
    const first = startOfPhrase(items, end);
    return first <= end ? left(items, first, end) : null;
  }
  if (item.pos === "CCONJ" || item.lower === "then") return shared(items, at, earlier);
  if (isComma(item)) return behindAside(items, at) ?? shared(items, at, earlier);
  if (isDash(item)) return behindDash(items, at);
  // "people arrested last week said"
  if (item.pos === "VERB" && /(?:ed|en)$/.test(item.lower) && items[at - 1]?.pos === "NOUN" && at + 1 < verb) at -= 1;
  const first = startOfPhrase(items, at);
  if (first > at || isBareQuality(items, first, at)) return null;
  return left(items, first, at);
}

const COUNTING = new Set("many few some most others several all both half one two three none each".split(" "));

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
    if (before.pos === "ADP" || before.pos === "DET" || before.quotation !== null || isComma(before)) continue;
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

function left(items: readonly Item[], first: number, last: number): Subject {
  return { ...nameWithin(items, first, last), side: "left", edge: first };
}

/** "Mr X, who runs the place, said": the phrase before the aside that the comma at `close` ends. */
function behindAside(items: readonly Item[], close: number): Subject | null {
  let best: [number, number] | null = null;
  let bestNamed = false;
  for (let at = close - 1; at > 0 && close - at < LONGEST_ASIDE; at--) {
    const item = items[at]!;
    if (item.quotation !== null && item.end - item.start > 30) break;
    if (!isComma(item)) continue;
    const segment = items.slice(at + 1, close);
    if (clauseBreaks(items, at + 1, close)) break;
    const first = startOfPhrase(items, at - 1);
    if (first > at - 1 || segment.length === 0) continue;
    const before = items[first - 1];
    const free =
      before === undefined ||
      isComma(before) ||
      before.quotation !== null ||
      before.pos === "CCONJ" ||
      before.pos === "SCONJ" ||
      SUBORDINATORS.has(before.lower) ||
      isDash(before) ||
      before.lower === "that" ||
      before.lower === ";" ||
      before.lower === ":" ||
      before.pos === "ADV" ||
      endOfTime(items, Math.max(0, first - 2)) === first ||
      before.pos === "ADP" ||
      before.pos === "NOUN";
    if (!free || (before?.pos === "ADP" && !SUBORDINATORS.has(before.lower))) continue;
    const named = items[at - 1]!.pos === "PROPN" || items[at - 1]!.pos === "PRON" || items[at - 1]!.lower === ")";
    if (best === null || named || !bestNamed) {
      best = [first, at - 1];
      bestNamed = named;
    }
  }
  if (best === null) return null;
  const name = nameInAside(items, best[0], best[1] + 1, close);
  return name === null ? left(items, best[0], best[1]) : { ...left(items, name[0], name[1]), edge: best[0] };
}

/** "the director of operations, Jeff Fraser, says": the aside is the name. */
function nameInAside(items: readonly Item[], from: number, end: number, close: number): [number, number] | null {
  return isRole(items, from, end) &&
    items[end - 1]!.pos !== "PRON" &&
    isName(items, end + 1, close) &&
    close - end <= 6 &&
    !isName(items, end - 1, end)
    ? [end + 1, close - 1]
    : isRole(items, from, end) &&
        isName(items, end + 1, close) &&
        close - end <= 6 &&
        /^(?:the|a|an|his|her|their|its|our|one|another)$/.test(items[from]!.lower)
      ? [end + 1, close - 1]
      : null;
}

/** A verb of its own between `from` and `to`, outside a relative clause or participle: no aside, but another clause. */
function clauseBreaks(items: readonly Item[], from: number, to: number): boolean {
  const opener = items[from];
  if (opener === undefined) return true;
  if (["who", "whose", "which", "whom", "where"].includes(opener.lower)) return false;
  if (opener.pos === "VERB" || opener.pos === "ADP" || opener.pos === "SCONJ" || opener.pos === "ADV") return false;
  for (let at = from; at < to; at++) {
    const item = items[at]!;
    if (["who", "whose", "which", "that", "where", "when"].includes(item.lower)) return false;
    if (item.pos === "SCONJ" || (item.pos === "VERB" && /(?:ing|ed|en)$/.test(item.lower))) return false;
    if (
      (item.pos === "AUX" || (item.pos === "VERB" && !/(?:ing|ed)$/.test(item.lower))) &&
      items[at - 1]?.lower !== "to"
    )
      return true;
  }
  return false;
}

function behindRelative(items: readonly Item[], close: number): Subject | null {
  for (let at = close - 1; at > 0 && close - at < LONGEST_ASIDE; at--) {
    if (items[at]!.lower !== "who" || !isComma(items[at - 1])) continue;
    const first = startOfPhrase(items, at - 2);
    return first <= at - 2 ? left(items, first, at - 2) : null;
  }
  return null;
}

function behindDash(items: readonly Item[], close: number): Subject | null {
  for (let at = close - 2; at > 0 && close - at < LONGEST_ASIDE; at--) {
    if (!isDash(items[at]) || items[at]!.lower === "-") continue;
    const first = startOfPhrase(items, at - 1);
    return first <= at - 1 ? left(items, first, at - 1) : null;
  }
  return null;
}

function subjectOfParticiple(items: readonly Item[], cue: Cue, earlier: Subject | null): Subject | null {
  const before = items[cue.first - 1];
  if (before !== undefined && isHead(before)) {
    const first = startOfPhrase(items, cue.first - 1);
    if (items[first - 1]?.lower === "with") return left(items, first, cue.first - 1);
    const isMessage =
      CHANNELS.has(before.lower) ||
      (TIME_NOUNS.has(before.lower) &&
        items.slice(Math.max(0, cue.first - 6), cue.first).some((item) => CHANNELS.has(item.lower)));
    return isMessage ? shared(items, cue.first, earlier) : null;
  }
  return shared(items, cue.first, earlier);
}

/** The subject of an earlier cue of the sentence, else of the sentence's first verb in a main clause. */
function shared(items: readonly Item[], before: number, earlier: Subject | null): Subject | null {
  if (earlier !== null) return { ...earlier, side: "shared", edge: before };
  const subject = mainSubject(items, before);
  return subject === null ? null : { ...subject, side: "shared", edge: before };
}

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

/** "Pentagon spokesman John Kirby" → John Kirby: the name where a role in small letters stands before it. */
function nameWithin(items: readonly Item[], first: number, last: number): { first: number; last: number } {
  let at = last;
  while (
    at > first &&
    (items[at - 1]!.pos === "PROPN" || (items[at - 1]!.quotation !== null && items[at]!.pos === "PROPN"))
  )
    at -= 1;
  if (at === first || items[last]!.pos !== "PROPN") return { first, last };
  const before = items[at - 1]!;
  const isRole = before.pos === "NOUN" && before.lower === before.word;
  return isRole && items[at]!.pos === "PROPN" ? { first: at, last } : { first, last };
}
