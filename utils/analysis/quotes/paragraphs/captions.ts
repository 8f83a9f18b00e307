// Captions: most of them say again what the article says, and then nobody is quoted in them a second time.
import type { Span } from "@/utils/text/span.ts";
import type { Draft } from "../draft.ts";

/** So many words in a row that stand elsewhere too are the same words. */
const RUN = 3;
/** Of its longer words, the share from which on it sums the article up ("Frost says the bridge is safe"). */
const SUMMED_UP = 0.9;
/** Letters from which on a word tells what a sentence is about. */
const LONG_WORD = 4;
/** Of the runs of a caption's quote, the share from which on it repeats the article. */
const REPEATED = 0.4;

/** The drafts of captions that say what the rest of the text does not; `captions` are paragraphs of `text`, as are `blocks`. */
export function withoutRepeats(
  text: string,
  blocks: readonly Span[],
  captions: ReadonlySet<number>,
  drafts: readonly Draft[],
): Draft[] {
  if (drafts.length === 0) return [];
  const said = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    if (captions.has(index)) continue;
    const words = wordsOf(text.slice(block.start, block.end));
    for (const part of [...longOf(words), ...runsOf(words)]) said.add(part);
  }
  const shareSaid = (parts: readonly string[]) => parts.filter((part) => said.has(part)).length / parts.length;
  return drafts.filter(({ content }) => {
    const words = content.flatMap(({ start, end }) => wordsOf(text.slice(start, end)));
    return shareSaid(runsOf(words)) < REPEATED && shareSaid(longOf(words)) < SUMMED_UP;
  });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function longOf(words: readonly string[]): string[] {
  return words.filter((word) => word.length >= LONG_WORD);
}

function runsOf(words: readonly string[]): string[] {
  const runs: string[] = [];
  for (let at = 0; at + RUN <= words.length; at++) runs.push(words.slice(at, at + RUN).join(" "));
  return runs;
}
