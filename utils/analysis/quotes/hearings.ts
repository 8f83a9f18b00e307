// Words that are reported without a word on who spoke them: "the jury heard that", "…, a court was told", "it is claimed that".
import { CLAIMED, HEARERS } from "@/utils/analysis/lexicon/en/hearing-words.ts";
import { QUESTION_WORDS } from "@/utils/analysis/lexicon/en/saying-words.ts";
import { type Draft, plainDraft } from "./draft.ts";
import { type Range, readAdjuncts } from "./phrases/adjuncts.ts";
import { endOfWish, hasClause } from "./phrases/clause.ts";
import { type Item, isComma, isStop, isVerb } from "./phrases/item.ts";
import { startOfPhrase } from "./phrases/phrase-start.ts";
import { readContent } from "./words-said/content.ts";

const CONFIDENCE = 0.8;

interface Hearing {
  /** First and last item of the verb. */
  first: number;
  last: number;
  /** First item of what stands before the verb and belongs to it. */
  edge: number;
}

/** The quotes without a speaker in a sentence; those that overlap `drafts`, which have one, are left out. */
export function readHearings(items: readonly Item[], index: number, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (let at = 1; at < items.length; at++) {
    const hearing = heardAt(items, at) ?? claimedAt(items, at);
    if (hearing === null) continue;
    const parts = wordsOf(items, hearing).flatMap((range) => readContent(items, range, "after") ?? []);
    if (parts.length === 0) continue;
    const content = { form: parts.at(-1)!.form, spans: parts.flatMap(({ spans }) => spans) };
    const cue = { start: items[hearing.first]!.start, end: items[hearing.last]!.end };
    const [start, end] = [content.spans[0]!.start, content.spans.at(-1)!.end];
    const taken = drafts.some((draft) => draft.content.some((span) => span.start < end && span.end > start));
    if (taken) continue;
    const { form, spans } = content;
    found.push(plainDraft({ form, content: spans, cue, confidence: CONFIDENCE, sentence: index }));
    return found;
  }
  return found;
}

/** "the jury heard", "Leeds Crown Court was told" */
function heardAt(items: readonly Item[], at: number): Hearing | null {
  const { lower } = items[at]!;
  if (lower !== "heard" && lower !== "told") return null;
  if (lower === "told" && items[at + 1]?.lower === "by") return null;
  let before = at - 1;
  let passive = false;
  while (before > 0 && (items[before]!.pos === "AUX" || items[before]!.pos === "ADV" || isBe(items[before]!))) {
    passive ||= isBe(items[before]!);
    before -= 1;
  }
  if (passive !== (lower === "told") || !HEARERS.has(items[before]!.lower)) return null;
  const edge = startOfPhrase(items, before);
  return edge > before ? null : { first: at, last: at, edge };
}

/** "it is claimed" */
function claimedAt(items: readonly Item[], at: number): Hearing | null {
  if (!CLAIMED.has(items[at]!.lower)) return null;
  let before = at - 1;
  while (before > 0 && (isBe(items[before]!) || /^(?:has|had|also)$/.test(items[before]!.lower))) before -= 1;
  if (before === at - 1 || items[before]!.lower !== "it") return null;
  return items[at + 1]?.lower === "by" ? null : { first: at, last: at, edge: before };
}

function isBe({ lower }: Item): boolean {
  return /^(?:is|was|are|were|been|being)$/.test(lower);
}

/** What is reported: behind the verb, before it where the sentence ends with it, or on both sides of "it is claimed". */
function wordsOf(items: readonly Item[], { last, edge }: Hearing): Range[] {
  const at = readAdjuncts(items, last + 1, false).next;
  const first = items[at];
  if (isComma(items[edge - 1]) && (isStop(first) || isComma(first))) {
    if (items.slice(0, edge - 1).some(isVerb)) return [[0, edge - 1]];
    if (isVerb(items[at + 1]))
      return [
        [0, edge - 1],
        [at + 1, items.length],
      ];
  }
  if (first === undefined || items.slice(0, edge).some(isVerb)) return [];
  if (first.lower === "that") return [[at + 1, endOfWish(items, at)]];
  const clause = QUESTION_WORDS.has(first.lower) || hasClause(items, at, items.length, false);
  return clause ? [[at, endOfWish(items, at)]] : [];
}
