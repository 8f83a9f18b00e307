// Whose words a participle reports: "adding that", "quoted as saying", "overheard saying".
import { BE } from "@/utils/analysis/lexicon/en/clause-words.ts";
import { CHANNELS, TIME_NOUNS } from "@/utils/analysis/lexicon/en/saying-words.ts";
import { PLACARDS } from "@/utils/analysis/lexicon/en/unspoken-words.ts";
import type { Cue } from "../cues/cue.ts";
import { isOverheard } from "../cues/settle-form.ts";
import { type Item, isComma, isVerb } from "../phrases/item.ts";
import { endOfPhrase } from "../phrases/phrase-end.ts";
import { isHead, isPossessive } from "../phrases/phrase-item.ts";
import { startOfPhrase } from "../phrases/phrase-start.ts";
import { shared } from "./shared-subject.ts";
import { left, type Subject } from "./subject.ts";
import { besideMarks, subjectBefore } from "./subject-before.ts";

export function subjectOfParticiple(items: readonly Item[], cue: Cue, earlier: Subject | null): Subject | null {
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

/** Items back to the "and" of the clause. */
const CLAUSE_REACH = 20;

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
