// Pull-quotes and captions: a paragraph that only repeats words which the article quotes elsewhere is no quote of its own.
import type { Span } from "@/utils/text/span.ts";
import type { Draft } from "../draft.ts";

/** What may stand beside the words in such a paragraph: marks, a name, a credit. UTF-16 code units. */
const LONGEST_REST = 80;
/** Shorter sentences ("Yes.") are said twice. Words. */
const FEWEST_WORDS = 3;

/** The drafts without those that repeat others; `blocks` are the paragraphs of `text`, both in text order. */
export function withoutPullQuotes(text: string, blocks: readonly Span[], drafts: readonly Draft[]): Draft[] {
  const ordered = [...drafts].sort((a, b) => a.content[0]!.start - b.content[0]!.start);
  const apart = new Set<Draft>();
  let block = 0;
  for (const draft of ordered) {
    const { start } = draft.content[0]!;
    while (block + 1 < blocks.length && blocks[block]!.end <= start) block += 1;
    if (draft.cue === null && standsApart(blocks[block]!, draft)) apart.add(draft);
  }
  if (apart.size === 0) return [...drafts];
  const said = new Set(drafts.filter((draft) => !apart.has(draft)).flatMap((draft) => sentencesOf(text, draft)));
  return drafts.filter((draft) => {
    if (!apart.has(draft)) return true;
    const own = sentencesOf(text, draft);
    return own.length === 0 || !own.every((sentence) => said.has(sentence));
  });
}

function standsApart(block: Span, { content }: Draft): boolean {
  const words = content.reduce((sum, { start, end }) => sum + end - start, 0);
  return block.end - block.start - words <= LONGEST_REST;
}

/** Sentences of what is said, in plain words; without the shortest. */
function sentencesOf(text: string, { content }: Draft): string[] {
  return content
    .flatMap(({ start, end }) => text.slice(start, end).split(/[.!?…]+/))
    .map((sentence) => sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((words) => words.length >= FEWEST_WORDS)
    .map((words) => words.join(" "));
}
