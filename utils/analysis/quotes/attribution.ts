// One sentence → the quotes its cues report, with their speakers.
import { HINTING, REMINDING } from "@/utils/analysis/lexicon/en/clause-words.ts";
import { THOUGHTS } from "@/utils/analysis/lexicon/en/reporting-verbs.ts";
import type { Span } from "@/utils/text/span.ts";
import type { Cue } from "./cues/cue.ts";
import { findCues } from "./cues/find-cues.ts";
import { endOfSubordinate, siblingStart } from "./cues/siblings.ts";
import { isUnspoken, isWriting } from "./cues/unspoken.ts";
import type { Draft } from "./draft.ts";
import { bodyStart } from "./paragraphs/opening.ts";
import type { Range } from "./phrases/adjuncts.ts";
import { type Item, isComma, isVerb } from "./phrases/item.ts";
import { behindMarks, subjectBesideMarks } from "./subjects/beside-marks.ts";
import { canSpeak } from "./subjects/can-speak.ts";
import { findSubject } from "./subjects/speaker.ts";
import type { Subject } from "./subjects/subject.ts";
import { type Content, readContent } from "./words-said/content.ts";
import type { Binding, Frame } from "./words-said/frame.ts";
import { readFrame } from "./words-said/read-frame.ts";

/** How sure an attribution is by what binds the words to the cue; set by hand, surest first. */
const CONFIDENCE: Record<Binding, number> = {
  marks: 0.95,
  that: 0.92,
  aside: 0.88,
  clause: 0.85,
  label: 0.8,
  object: 0.6,
};

/** Cues looked at for where the words of one end. */
const MOST_SIBLINGS = 5;

/**
 * The quotes of a sentence. `index`: which sentence it is; `opens`: it is the first of its paragraph; `placardBefore`:
 * the sentence before speaks of signs or the like.
 */
export function readSentence(items: readonly Item[], index: number, opens: boolean, placardBefore: boolean): Draft[] {
  const cues = findCues(items);
  if (cues.length === 0) return [];
  const drafts: Draft[] = [];
  let floor = opens ? bodyStart(items) : 0;
  let earlier: Subject | null = null;
  let cueAt = 0;
  while (cueAt < cues.length) {
    const cue = cues[cueAt]!;
    cueAt += 1;
    if (cue.first < floor || standsInAside(items, cues, cueAt, cue)) continue;
    const subject = findSubject(items, cue, earlier);
    if (subject === null || isUnspoken(items, cue, subject)) continue;
    const sibling = nextSibling(items, cues, cueAt, cue, subject);
    const limit = Math.min(sibling?.start ?? items.length, endOfSubordinate(items, cue, subject));
    const frame = readFrame(items, cue, subject, floor, limit);
    if (cue.kind === "verb") earlier = subject;
    if (frame === null || leavesToNext(items, cues, cueAt, cue, frame)) continue;
    if (isLoose(items, cue, frame) && !canSpeak(items, subject)) continue;
    const draft = makeDraft(items, cue, subject, frame, index);
    if (draft === null || (draft.form !== "indirect" && isWriting(items, cue, subject, placardBefore))) continue;
    drafts.push(draft);
    const start = floor;
    floor = Math.max(cue.last + 1, frame.after?.[1] ?? 0, subject.side === "right" ? subject.edge : 0);
    const recounted = frame.binding === "object" || frame.binding === "label" || cue.verb.takes.has("request");
    if (sibling?.relays && (REMINDING.has(cue.verb.base) || (recounted && sibling.cue.verb.base === "say"))) {
      // "The case shows that …, Smith said", "They told him to go, Smith said": all of it is Smith's.
      drafts.pop();
      floor = start;
    } else if (sibling?.relays && frame.after !== null && sibling.start === limit) {
      draft.via = spanOf(items, [sibling.subject!.first, sibling.subject!.last + 1]);
      floor = Math.max(floor, sibling.cue.last + 1);
    }
  }
  return drafts;
}

/** Words that a thing can take as well as a speaker: "promises to work", "demanded precision", "add hair". */
function isLoose(items: readonly Item[], cue: Cue, { binding, after }: Frame): boolean {
  if (binding === "object" || (HINTING.has(cue.verb.base) && binding !== "marks")) return true;
  const first = after === null ? undefined : items[after[0]];
  return binding === "clause" && (first?.lower === "to" || cue.verb.base === "add" || cue.verb.base === "answer");
}

/** "Those who think “it is over,” she said": the words are hers who is named behind them. */
function leavesToNext(items: readonly Item[], cues: readonly Cue[], from: number, cue: Cue, frame: Frame): boolean {
  const next = cues[from];
  const marks = frame.after?.[0];
  if (next === undefined || marks === undefined || frame.binding !== "marks" || items[marks]!.ending !== ",")
    return false;
  if (!THOUGHTS.has(cue.verb.base) && items[cue.first - 1]?.lower !== "who") return false;
  const subject = subjectBesideMarks(items, next.first);
  return next.verb.takes.has("aside") && subject !== null && subject.edge === marks + 1;
}

/** “…,” Ann Frost, who told police it was dark, said: the cue within the aside leaves the words to the one behind it. */
function standsInAside(items: readonly Item[], cues: readonly Cue[], from: number, cue: Cue): boolean {
  const edge = behindMarks(items, cue.first);
  if (edge < 0) return false;
  for (let at = from; at < Math.min(cues.length, from + MOST_SIBLINGS); at++) {
    const other = cues[at]!;
    if (behindMarks(items, other.first) !== edge) return false;
    if (other.kind !== "verb" || !(other.verb.takes.has("quote") || other.verb.takes.has("aside"))) continue;
    const subject = subjectBesideMarks(items, other.first);
    if (subject !== null && subject.last < cue.first) return true;
  }
  return false;
}

interface Sibling {
  cue: Cue;
  /** Where the words of the cue before it end. */
  start: number;
  subject: Subject | null;
  /** It only says who passed the words on: "…, reported Military Times". */
  relays: boolean;
}

function nextSibling(
  items: readonly Item[],
  cues: readonly Cue[],
  from: number,
  cue: Cue,
  subject: Subject,
): Sibling | null {
  for (let at = from; at < Math.min(cues.length, from + MOST_SIBLINGS); at++) {
    const other = cues[at]!;
    const otherSubject = findSubject(items, other, subject);
    const start = siblingStart(items, cue, other, otherSubject);
    if (start === null || start <= cue.last) continue;
    const relays =
      otherSubject !== null &&
      otherSubject.side !== "shared" &&
      (other.kind === "source-phrase" || endsSoon(items, other, otherSubject));
    return { cue: other, start, subject: otherSubject, relays };
  }
  return null;
}

function endsSoon(items: readonly Item[], cue: Cue, subject: Subject): boolean {
  const end = subject.side === "right" ? subject.edge : cue.last + 1;
  return (
    items.slice(end).every((item) => item.quotation === null) &&
    !isConjunct(items, cue, subject) &&
    !items.slice(end).some(isVerb) &&
    items[subject.edge - 1]?.quotation == null
  );
}

function isConjunct(items: readonly Item[], cue: Cue, subject: Subject): boolean {
  const lead = items[(subject.side === "left" ? subject.edge : cue.first) - 1];
  return lead === undefined || lead.pos === "CCONJ" || lead.pos === "SCONJ";
}

function makeDraft(items: readonly Item[], cue: Cue, subject: Subject, frame: Frame, sentence: number): Draft | null {
  const before = frame.before === null ? null : readContent(items, frame.before, "before");
  const after = frame.after === null ? null : readContent(items, frame.after, "after");
  const parts = [before, after].filter((part) => part !== null);
  const content = join(parts);
  if (content === null) return null;
  const { adjuncts } = frame;
  return {
    form: content.form,
    content: content.spans,
    cue: { start: items[cue.first]!.start, end: items[cue.last]!.end },
    speaker: spanOf(items, [subject.first, subject.last + 1]),
    addressee: spanOf(items, adjuncts.hearer),
    when: spanOf(items, adjuncts.when),
    channel: spanOf(items, adjuncts.channel),
    via: subject.via === undefined ? null : spanOf(items, [subject.via[0], subject.via[1] + 1]),
    confidence: CONFIDENCE[frame.binding],
    sentence,
  };
}

function join(parts: readonly Content[]): Content | null {
  const [first, second] = parts;
  if (first === undefined) return null;
  if (second === undefined) return first;
  return { form: first.form === second.form ? first.form : "mixed", spans: [...first.spans, ...second.spans] };
}

function spanOf(items: readonly Item[], range: Range | null): Span | null {
  if (range === null || range[1] <= range[0]) return null;
  let [from, to] = range;
  while (to - 1 > from && isComma(items[to - 1])) to -= 1;
  return { start: items[from]!.start, end: items[to - 1]!.end };
}
