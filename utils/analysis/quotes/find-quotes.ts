// A tagged text → who says what in it.
import type { TaggedText } from "@/utils/analysis/tagged-text.ts";
import { readSentence } from "./attribution.ts";
import { readContinuing } from "./continuing.ts";
import type { Draft } from "./draft.ts";
import { readInterview } from "./interview.ts";
import { itemise } from "./item.ts";
import { withoutPullQuotes } from "./pull-quotes.ts";
import { isStandingText } from "./standing-text.ts";
import { joinTails } from "./tail.ts";

/** The quotes in text order. Spans are UTF-16 code units into the text. */
export function findQuotes(tagged: TaggedText): Draft[] {
  const sentences = joinTails(itemise(tagged));
  const interview = readInterview(tagged);
  const skipped = tagged.blocks.map(
    (block, index) => interview.blocks.has(index) || isStandingText(tagged.text, block),
  );
  const drafts: Draft[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const opens = sentences[index - 1]?.block !== sentence.block;
    if (skipped[sentence.block]) continue;
    drafts.push(...readSentence(sentence.items, index, opens));
  }
  const open = sentences.filter((sentence) => !interview.blocks.has(sentence.block));
  const all = [
    ...drafts,
    ...interview.drafts,
    ...(open.length === sentences.length ? readContinuing(tagged.text, sentences, drafts) : []),
  ];
  return withoutPullQuotes(tagged.text, tagged.blocks, all).sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}
