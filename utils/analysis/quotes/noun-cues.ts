// Nouns that report: "his claim that …", "a promise by the county that …", "rejected the claim that …".
import { CLAIMS, HANDLES_CLAIMS } from "@/utils/analysis/lexicon/en/reporting-nouns.ts";
import type { Span } from "@/utils/text/span.ts";
import { type Draft, plainDraft } from "./draft.ts";
import { endOfWish } from "./phrases/clause.ts";
import { type Item, isComma, isVerb } from "./phrases/item.ts";
import { endOfPhrase } from "./phrases/phrase-end.ts";
import { isHead, isPossessive } from "./phrases/phrase-item.ts";
import { startOfPhrase } from "./phrases/phrase-start.ts";
import { subjectBefore } from "./subjects/subject-before.ts";
import { readContent } from "./words-said/content.ts";

const CONFIDENCE = 0.7;
/** Items between the verb and the noun: "dismissed the latest". */
const VERB_REACH = 4;
const OWNERS = new Set(["his", "her", "their", "its"]);

interface NounCue {
  speaker: Span;
  cue: Span;
  /** First item behind "that". */
  from: number;
  /** The noun is the subject of a verb that follows its clause. */
  asSubject: boolean;
}

/** The quotes that nouns report in a sentence; those that overlap `drafts` are left out. */
export function readNounCues(items: readonly Item[], index: number, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (let at = 1; at < items.length - 2; at++) {
    if (!CLAIMS.has(items[at]!.lower) || items[at]!.pos === "VERB") continue;
    const noun = claimedBy(items, at) ?? handledBy(items, at);
    if (noun === null) continue;
    const end = noun.asSubject ? endOfClause(items, noun.from) : endOfWish(items, noun.from);
    const content = readContent(items, [noun.from, end], "after");
    if (content === null) continue;
    const last = content.spans.at(-1)!.end;
    const start = content.spans[0]!.start;
    if (drafts.some((draft) => draft.content.some((span) => span.start < last && span.end > start))) continue;
    const { form, spans } = content;
    const { cue, speaker } = noun;
    found.push(plainDraft({ form, content: spans, cue, speaker, confidence: CONFIDENCE, sentence: index }));
    at = end;
  }
  return found;
}

/** "His claim that", "the engineer's assertion that", "a promise by the county that" */
function claimedBy(items: readonly Item[], at: number): NounCue | null {
  const cue = { start: items[at]!.start, end: items[at]!.end };
  const asSubject = !items.slice(0, at).some(isVerb);
  if (items[at + 1]!.lower === "by") {
    const end = endOfPhrase(items, at + 2, false);
    const speaker = spanOf(items, at + 2, end);
    return end > at + 2 && items[end]?.lower === "that" ? { speaker, cue, from: end + 1, asSubject } : null;
  }
  if (items[at + 1]!.lower !== "that") return null;
  const from = at + 2;
  let owner = at - 1;
  while (owner > 0 && items[owner]!.pos === "ADJ") owner -= 1;
  if (OWNERS.has(items[owner]!.lower)) return { speaker: spanOf(items, owner, owner + 1), cue, from, asSubject };
  if (!isPossessive(items[owner]) || !isHead(items[owner - 1])) return null;
  const first = startOfPhrase(items, owner - 1);
  return { speaker: spanOf(items, first, owner), cue, from, asSubject };
}

/** "The ministry rejected the claim that": whoever rejects speaks. */
function handledBy(items: readonly Item[], at: number): NounCue | null {
  if (items[at + 1]!.lower !== "that") return null;
  for (let verb = at - 1; verb > 0 && at - verb <= VERB_REACH; verb--) {
    const item = items[verb]!;
    if (item.quotation !== null || isComma(item)) return null;
    if (!HANDLES_CLAIMS.has(item.lower)) continue;
    const subject = subjectBefore(items, verb, null);
    if (subject === null) return null;
    const speaker = spanOf(items, subject.first, subject.last + 1);
    return { speaker, cue: { start: item.start, end: items[at]!.end }, from: at + 2, asSubject: false };
  }
  return null;
}

/** "that the bridge could be built was met with silence": index of the second verb, which is the sentence's own. */
function endOfClause(items: readonly Item[], from: number): number {
  let seen = false;
  for (let at = from; at < items.length; at++) {
    const item = items[at]!;
    if (!isVerb(item) || item.quotation !== null || /ing$/.test(item.lower)) continue;
    const before = items[at - 1]!;
    if (seen && isHead(before) && /^(?:AUX|VERB)$/.test(item.pos) && !/^(?:to|who|which|that)$/.test(before.lower))
      return at;
    if (seen && before.quotation !== null) return at;
    if (
      seen &&
      (before.pos === "ADV" ||
        before.pos === "ADJ" ||
        (before.pos === "ADP" && before.lower !== "to") ||
        /ing$/.test(before.lower))
    )
      return at;
    while (at + 1 < items.length && (isVerb(items[at + 1]) || items[at + 1]!.pos === "ADV")) at += 1;
    seen = true;
  }
  return items.length;
}

function spanOf(items: readonly Item[], first: number, end: number): Span {
  return { start: items[first]!.start, end: items[Math.max(first, end - 1)]!.end };
}
