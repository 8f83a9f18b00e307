// Quotations that no cue of their sentence reports: which go on with somebody's words, and whose.
import { MODALS } from "@/utils/analysis/lexicon/en/saying-words.ts";
import type { Span } from "@/utils/text/span.ts";
import type { Draft } from "../draft.ts";
import type { Quotation } from "../marks/quotation.ts";
import { type Item, isComma, isDash, isStop, type Sentence } from "../phrases/item.ts";
import { endOfPhrase } from "../phrases/phrase-end.ts";
import { isPersonal, speakerBeforeColon } from "../subjects/colon-lead.ts";
import { mainSubject } from "../subjects/shared-subject.ts";

/** How sure by where the speaker was found; set by hand. */
const SAME_PARAGRAPH = 0.85;
const NEXT_SENTENCE = 0.8;
const PARAGRAPH_BEFORE = 0.75;
const NAMED_JUST_BEFORE = 0.6;
const FAR_BEFORE = 0.4;
/** A speaker further off is no longer taken to be speaking, in paragraphs. */
const REACH = 3;
const FEWEST_WORDS = 3;
const FEWEST_SIGNED = 2;

/** Drafts for the unreported quotations; `drafts`: those found by cues, in text order. */
export function readContinuing(text: string, sentences: readonly Sentence[], drafts: readonly Draft[]): Draft[] {
  const covered = coverage(drafts);
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const list = bySentence.get(draft.sentence);
    if (list === undefined) bySentence.set(draft.sentence, [draft]);
    else list.push(draft);
  }
  const found: Draft[] = [];
  let last: Draft | null = null;
  for (const [index, sentence] of sentences.entries()) {
    const own = bySentence.get(index) ?? [];
    if (own.length === 0) {
      const spans = unreported(text, sentence, covered);
      if (spans.length > 0) {
        const draft = attribute(sentences, index, bySentence, last, spans);
        if (draft !== null) {
          found.push(draft);
          bySentence.set(index, [draft]);
          last = draft;
        }
      }
    }
    last = own.at(-1) ?? last;
  }
  return found;
}

function coverage(drafts: readonly Draft[]): Set<number> {
  const ends = new Set<number>();
  for (const draft of drafts) for (const span of draft.content) ends.add(span.end);
  return ends;
}

/** Quotations that are speech by their looks: all of the sentence, or after a colon. */
function unreported(text: string, sentence: Sentence, covered: ReadonlySet<number>): Span[] {
  const marked = sentence.items.filter((item) => item.quotation !== null);
  if (marked.length === 0) return [];
  const loose = sentence.items.filter(
    (item) => item.quotation === null && !isStop(item) && /[\p{L}\p{N}]/u.test(item.word),
  );
  const free = marked.filter((item) => !covered.has(item.quotation!.inner.end));
  const signed = signedBy(sentence.items) !== null;
  const alone = loose.length === 0 || signed;
  return free
    .filter((item) =>
      alone
        ? isSpeech(text, item.quotation!, signed)
        : followsColon(sentence.items, item) && isSpeech(text, item.quotation!, false),
    )
    .map((item) => ({ ...item.quotation!.inner }));
}

/** “…” — Jane Smith, Leeds: the name after a dash that follows the words. */
function signedBy(items: readonly Item[]): Span | null {
  const at = items.findIndex((item) => item.quotation !== null);
  const first = items[at + 2];
  if (at < 0 || !isDash(items[at + 1]) || first === undefined || !/^\p{Lu}/u.test(first.word)) return null;
  const end = endOfPhrase(items, at + 2, false);
  const after = items[end];
  return end > at + 2 && (isStop(after) || isComma(after)) ? { start: first.start, end: items[end - 1]!.end } : null;
}

/** `signed`: a name stands behind a dash, and no stop need end the words. */
function isSpeech(text: string, quotation: Quotation, signed: boolean): boolean {
  const words = text.slice(quotation.inner.start, quotation.inner.end);
  if (quotation.resumes || !quotation.closed) return true;
  const count = words.slice(0, 200).split(/\s+/).length;
  if (signed && count >= FEWEST_SIGNED) return true;
  return (
    (count >= FEWEST_WORDS || /[.?!]$/.test(words)) &&
    (/[.?!…,—–-]['’"”\s]{0,3}$/.test(words.slice(-5)) ||
      /^[.?!]/.test(text.slice(quotation.outer.end, quotation.outer.end + 1)))
  );
}

function followsColon(items: readonly Item[], item: Item): boolean {
  const at = items.indexOf(item);
  return items[at - 1]?.lower === ":";
}

function attribute(
  sentences: readonly Sentence[],
  index: number,
  bySentence: ReadonlyMap<number, Draft[]>,
  last: Draft | null,
  content: Span[],
): Draft | null {
  const here = sentences[index]!;
  const base = {
    form: "direct" as const,
    content,
    cue: null,
    addressee: null,
    when: null,
    channel: null,
    via: null,
    sentence: index,
  };
  const signed = signedBy(here.items);
  if (signed !== null) return { ...base, speaker: signed, confidence: SAME_PARAGRAPH };
  const colon = here.items.some((item) => item.quotation === null && item.lower === ":");
  if (colon) {
    const own = speakerBeforeColon(here.items);
    return {
      ...base,
      speaker: own ?? last?.speaker ?? null,
      confidence: own === null ? FAR_BEFORE : NAMED_JUST_BEFORE,
    };
  }
  const before = sentences[index - 1];
  const after = bySentence.get(index + 1)?.[0];
  const sameBefore = before !== undefined && before.block === here.block;
  const next = sentences[index + 1];
  if (!sameBefore && next?.block === here.block && next.items[0]?.quotation != null && after !== undefined)
    return { ...base, speaker: after.speaker, confidence: NEXT_SENTENCE };
  if (sameBefore && bySentence.get(index - 1) === undefined && isHypothetical(before)) return null;
  if (before === undefined) return { ...base, speaker: nextSpeaker(bySentence, index), confidence: FAR_BEFORE };
  const told = bySentence.get(index - 1)?.at(-1);
  if (told !== undefined)
    return { ...base, speaker: told.speaker, confidence: sameBefore ? SAME_PARAGRAPH : PARAGRAPH_BEFORE };
  const named = personBefore(before, before.items.length);
  if (named !== null) return { ...base, speaker: named, confidence: NAMED_JUST_BEFORE };
  if (last !== null && here.block - sentences[last.sentence]!.block <= REACH)
    return { ...base, speaker: last.speaker, confidence: FAR_BEFORE };
  return { ...base, speaker: nextSpeaker(bySentence, index), confidence: FAR_BEFORE };
}

/** "“Out of touch!” people would yell.": words in marks that nobody has said. */
function isHypothetical({ items }: Sentence): boolean {
  return items.some(
    (item, at) =>
      item.quotation !== null && items.slice(at + 1, at + MODAL_REACH).some(({ lower }) => MODALS.has(lower)),
  );
}

/** Items from words in marks to the modal of who would say them. */
const MODAL_REACH = 4;

/** Who is named as the speaker of the words that follow soon. */
function nextSpeaker(bySentence: ReadonlyMap<number, Draft[]>, index: number): Span | null {
  for (let at = index + 1; at <= index + REACH; at++) {
    const next = bySentence.get(at)?.[0];
    if (next !== undefined) return next.speaker;
  }
  return null;
}

/** The subject of a sentence that reports nothing, where it can be a person who goes on to speak. */
function personBefore(sentence: Sentence, limit: number): Span | null {
  const subject = mainSubject(sentence.items, limit);
  if (subject === null) return null;
  const last = sentence.items[subject.last]!;
  if (!isPersonal(last)) return null;
  return { start: sentence.items[subject.first]!.start, end: last.end };
}
