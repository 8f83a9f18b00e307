// Span → selectors: the words, as much of what stands around them as finds them again, and their place.
import type { TextPositionSelector, TextQuoteSelector } from "@/utils/annotation/selector.ts";
import type { Span } from "@/utils/text/span.ts";

/**
 * Code units of context on each side of words that stand once in the text. Enough to know the place again after one
 * word beside it has changed.
 */
export const CONTEXT = 64;
/**
 * Words that stand more than once get at least double the context, and more until they are told apart. So a context
 * longer than CONTEXT says that these words alone did not name the place (see `wasRepeated`).
 */
const CONTEXTS_OF_REPEATED = [2 * CONTEXT, 4 * CONTEXT];

/**
 * The same words farther off than this, in code units, don't make them repeated: their place tells them apart, and
 * looking through the whole of a long text for each of its annotations takes time that grows with its square.
 */
const NEARBY = 50_000;

/**
 * Describes `span` of `text`. `prefix` and `suffix` hold up to 64 code units each, up to 256 where the words stand more
 * than once; they end at the text's ends and never cut a surrogate pair.
 * @throws SpanError where the span is not within the text.
 */
export function describe(text: string, span: Span): [TextQuoteSelector, TextPositionSelector] {
  const { start, end } = span;
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length)) {
    throw new SpanError(span, text.length);
  }
  const exact = text.slice(start, end);
  let quote = quoteWith(text, span, CONTEXT);
  if (standsAgain(text, exact, start)) {
    for (const context of CONTEXTS_OF_REPEATED) {
      quote = quoteWith(text, span, context);
      if (!standsAgain(text, quote.prefix + exact + quote.suffix, start - quote.prefix.length)) break;
    }
  }
  return [quote, { type: "TextPositionSelector", start, end }];
}

/** True where the words stood more than once in the text they were described in. */
export function wasRepeated(quote: TextQuoteSelector): boolean {
  return quote.prefix.length > CONTEXT || quote.suffix.length > CONTEXT;
}

/** A span that does not lie within its text. */
export class SpanError extends RangeError {
  constructor(span: Span, length: number) {
    super(`The span from ${span.start} to ${span.end} does not lie within a text of ${length} code units.`);
    this.name = "SpanError";
  }
}

function quoteWith(text: string, span: Span, context: number): TextQuoteSelector {
  let start = Math.max(0, span.start - context);
  let end = Math.min(text.length, span.end + context);
  if (start < span.start && cutsPair(text, start)) start++;
  if (end > span.end && cutsPair(text, end)) end--;
  return {
    type: "TextQuoteSelector",
    exact: text.slice(span.start, span.end),
    prefix: text.slice(start, span.start),
    suffix: text.slice(span.end, end),
  };
}

function standsAgain(text: string, words: string, at: number): boolean {
  const from = Math.max(0, at - NEARBY);
  const near = text.slice(from, at + words.length + NEARBY);
  const first = near.indexOf(words);
  return first !== at - from || near.indexOf(words, first + 1) >= 0;
}

/** True where the offset stands between the two halves of one sign. */
function cutsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
