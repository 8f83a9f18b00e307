// A tagged text → who says what in it.
import type { TaggedText } from "@/utils/analysis/tagged-text.ts";
import { readSentence } from "./attribution.ts";
import { asksToImagine, mentionsPlacard } from "./cues/unspoken.ts";
import type { Draft } from "./draft.ts";
import { readHearings } from "./hearings.ts";
import { readNounCues } from "./noun-cues.ts";
import { withoutRepeats } from "./paragraphs/captions.ts";
import { readContinuing } from "./paragraphs/continuing.ts";
import { readInterview } from "./paragraphs/interview.ts";
import { withoutPullQuotes } from "./paragraphs/pull-quotes.ts";
import { isCaption, isSignpost } from "./paragraphs/standing-text.ts";
import { joinTails } from "./paragraphs/tail.ts";
import { itemise } from "./phrases/item.ts";

/** The quotes in text order. Spans are UTF-16 code units into the text. */
export function findQuotes({ text, blocks, ...tagged }: TaggedText): Draft[] {
  const sentences = joinTails(itemise({ text, blocks, ...tagged }));
  const interview = readInterview({ text, blocks, ...tagged });
  const captions = new Set([...blocks.keys()].filter((index) => isCaption(text, blocks[index]!)));
  const skipped = blocks.map((block, index) => interview.blocks.has(index) || isSignpost(text, block));
  const drafts: Draft[] = [];
  const captioned: Draft[] = [];
  let imagined = -1;
  for (const [index, { block, items }] of sentences.entries()) {
    if (asksToImagine(items)) imagined = block;
    if (skipped[block] || imagined === block) continue;
    const before = sentences[index - 1];
    const opens = before?.block !== block;
    const placardBefore = !opens && mentionsPlacard(before.items);
    const own = readSentence(items, index, opens, placardBefore);
    own.push(...readHearings(items, index, own));
    own.push(...readNounCues(items, index, own));
    (captions.has(block) ? captioned : drafts).push(...own);
  }
  const open = sentences.filter((sentence) => !interview.blocks.has(sentence.block));
  const all = [
    ...drafts,
    ...withoutRepeats(text, blocks, captions, captioned),
    ...interview.drafts,
    ...(open.length === sentences.length ? readContinuing(text, sentences, drafts) : []),
  ];
  return withoutPullQuotes(text, blocks, all).sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}
