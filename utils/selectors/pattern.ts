// A quote selector made ready for searching: prefix, words and suffix as one folded text.
import type { TextQuoteSelector } from "@/utils/annotation/selector.ts";
import type { Span } from "@/utils/text/span.ts";
import { fold, foldOffset } from "./fold.ts";
import { splitWords, type Word } from "./words.ts";

export interface Pattern {
  /** Prefix, exact and suffix, folded as one. */
  text: string;
  /** Where the exact words begin and end in `text`. */
  start: number;
  end: number;
  words: Word[];
  /** True where the exact words stood in one block of the text; changed words that don't are other words. */
  oneBlock: boolean;
}

/** Context beyond this many code units a side is not read: imported selectors may carry whole pages. */
const MAX_CONTEXT = 256;

export function makePattern(quote: TextQuoteSelector): Pattern {
  const prefix = quote.prefix.slice(-MAX_CONTEXT);
  const suffix = quote.suffix.slice(0, MAX_CONTEXT);
  const folded = fold(prefix + quote.exact + suffix);
  const start = foldOffset(folded, prefix.length);
  const end = Math.max(start, foldOffset(folded, prefix.length + quote.exact.length));
  const oneBlock = !quote.exact.trim().includes("\n");
  return { text: folded.text, start, end, words: splitWords(folded.text), oneBlock };
}

/** The folded words to be found, without their context. */
export function exactOf(pattern: Pattern): string {
  return pattern.text.slice(pattern.start, pattern.end);
}

/** The part of a pattern within `all`, in which the words to be found are `exact`; both are offsets into its text. */
export function subPattern(pattern: Pattern, all: Span, exact: Span): Pattern {
  const text = pattern.text.slice(all.start, all.end);
  return { text, start: exact.start - all.start, end: exact.end - all.start, words: splitWords(text), oneBlock: false };
}
