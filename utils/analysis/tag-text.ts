// A text → its paragraphs, quotations, sentences and tagged tokens: what every later step walks through.
import { splitBlocks } from "@/utils/text/blocks.ts";
import { splitSentences } from "@/utils/text/sentences.ts";
import type { Span } from "@/utils/text/span.ts";
import { BEFORE_NAMES, SENTENCE_STARTERS, SHORT_FORMS } from "./lexicon/en/abbreviations.ts";
import { findQuotations } from "./quotes/marks/marks.ts";
import { repairTags } from "./repair-tags.ts";
import { tagWords } from "./tag-words.ts";
import type { TaggedText, Token } from "./tagged-text.ts";

const SHORT = { beforeNames: BEFORE_NAMES, shortForms: SHORT_FORMS, starters: SENTENCE_STARTERS };

/** Tags `text` (paragraphs parted by blank lines). All spans are UTF-16 code units into it. */
export function tagText(text: string): TaggedText {
  const blocks = splitBlocks(text);
  const quotations = findQuotations(text, blocks);
  const sentences: Span[] = [];
  const tokens: Token[] = [];
  let next = 0;
  for (const [index, block] of blocks.entries()) {
    const within: Span[] = [];
    for (; quotations[next]?.block === index; next++) within.push(quotations[next]!.outer);
    sentences.push(...splitSentences(text, block, within, SHORT));
    const first = tokens.length;
    tagWords(text, block, tokens);
    repairTags(tokens, first);
  }
  return { text, blocks, sentences, tokens, quotations };
}
