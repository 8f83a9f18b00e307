// Interviews: paragraphs that open with who speaks and a colon, "Herald: Why did you leave?".
import type { TaggedText } from "@/utils/analysis/tagged-text.ts";
import type { Span } from "@/utils/text/span.ts";
import { type Draft, plainDraft } from "../draft.ts";
import { isCaption, isSignpost } from "./standing-text.ts";

/** "Herald:", "Q:", "A.", "Lockhart (laughing):" */
const LABEL = /^(?:([QA])[.:]|(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3})(?: \([^()]{2,20}\))?:)\s+/u;
const LONGEST_LABEL = 60;
/** So many labelled paragraphs, and one label among them twice, make an interview. */
const FEWEST_TURNS = 3;
const CONFIDENCE = 0.9;

interface Turn {
  block: number;
  label: Span;
  words: Span;
}

/** The turns of an interview as quotes, with the paragraphs they take up; none where the text is no interview. */
export function readInterview(tagged: TaggedText): { drafts: Draft[]; blocks: Set<number> } {
  const turns = findTurns(tagged);
  const names = turns.map((turn) => tagged.text.slice(turn.label.start, turn.label.end));
  if (turns.length < FEWEST_TURNS || new Set(names).size === names.length) return { drafts: [], blocks: new Set() };
  const repeated = turns.filter((_, index) => names.indexOf(names[index]!) !== names.lastIndexOf(names[index]!));
  return { drafts: repeated.map(toDraft), blocks: new Set(repeated.map((turn) => turn.block)) };
}

function findTurns({ text, blocks }: TaggedText): Turn[] {
  const turns: Turn[] = [];
  for (const [block, { start, end }] of blocks.entries()) {
    const match = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
    if (
      match === null ||
      isSignpost(text, { start, end }) ||
      isCaption(text, { start, end }) ||
      start + match[0].length >= end
    )
      continue;
    const label = { start, end: start + (match[1] ?? match[2]!).length };
    turns.push({ block, label, words: { start: start + match[0].length, end } });
  }
  return turns;
}

function toDraft({ label, words }: Turn): Draft {
  return plainDraft({ form: "direct", content: [words], speaker: label, confidence: CONFIDENCE, sentence: -1 });
}
