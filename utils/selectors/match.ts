// Selectors → span: where an annotation's words stand now. A ladder, cheapest first, every hit checked.
import type { TextPositionSelector, TextQuoteSelector } from "@/utils/annotation/selector.ts";
import type { Span } from "@/utils/text/span.ts";
import { type Agreement, readAgreement } from "./agreement.ts";
import { alignWords } from "./align.ts";
import { contextNeeded, contextOf, weigh } from "./decide.ts";
import { wasRepeated } from "./describe.ts";
import { findExact } from "./find-exact.ts";
import { findWindows } from "./find-windows.ts";
import { foldOffset } from "./fold.ts";
import { type PageIndex, wordAt } from "./page-index.ts";
import { exactOf, makePattern, type Pattern } from "./pattern.ts";
import { splitWords } from "./words.ts";

/**
 * `same`: the same words at the same offsets; `moved`: the same words elsewhere; `changed`: their place, but other words
 * (typography aside) stand there now; `orphan`: nowhere that is sure enough. The span is in UTF-16 code units of the
 * page's text; null for an orphan.
 */
export type Match = { status: "same" | "moved" | "changed"; span: Span } | { status: "orphan"; span: null };

const ORPHAN: Match = { status: "orphan", span: null };

/** Finds one annotation's words in an indexed page. Never throws, whatever the selector holds. */
export function match(index: PageIndex, selector: [TextQuoteSelector, TextPositionSelector]): Match {
  const [quote, position] = selector;
  if (standsUnmoved(index.text, quote, position)) {
    return { status: "same", span: { start: position.start, end: position.start + quote.exact.length } };
  }
  const pattern = makePattern(quote);
  const near = foldOffset(index.folded, position.start);
  const span = findWithContext(index, pattern, near) ?? findTelling(index, pattern, near, wasRepeated(quote));
  if (span !== null) return found(index, pattern, span, position);
  const best = findAlike(index, pattern, near, wasRepeated(quote));
  return best === null ? ORPHAN : found(index, pattern, best.span, position);
}

/** First rung: words and context are where they were, sign for sign. */
function standsUnmoved(text: string, quote: TextQuoteSelector, { start }: TextPositionSelector): boolean {
  return text.startsWith(quote.prefix + quote.exact + quote.suffix, start - quote.prefix.length);
}

/** Second rung: words and context stand together elsewhere, typography aside. */
function findWithContext(index: PageIndex, pattern: Pattern, near: number): Span | null {
  if (pattern.start === pattern.end) return null;
  const places = findExact(index, pattern.text, pattern.words, near - pattern.start);
  const at = nearest(places, near - pattern.start);
  return at === null ? null : { start: at + pattern.start, end: at + pattern.end };
}

/** Third rung: the words alone, where they are long enough to name their place and stand once. */
function findTelling(index: PageIndex, pattern: Pattern, near: number, repeated: boolean): Span | null {
  const exact = exactOf(pattern);
  if (contextNeeded(exact, repeated) > 0) return null;
  const places = findExact(index, exact, splitWords(exact), near);
  return places.length === 1 ? { start: places[0]!, end: places[0]! + exact.length } : null;
}

/**
 * Fourth rung: the best of the stretches that look alike, if it is good enough. Null too where the old place is still
 * there without the words, and its context agrees better than that of any stretch that has them.
 */
function findAlike(index: PageIndex, pattern: Pattern, near: number, repeated: boolean): Agreement | null {
  let best: Agreement | null = null;
  let bestWeight = 0;
  let gone = 0;
  for (const window of findWindows(index, pattern, near)) {
    const words = alignWords(pattern.words, index, wordAt(index, window.start), wordAt(index, window.end));
    const agreement = readAgreement(index, pattern, words);
    if (agreement === null) continue;
    const { start, end } = agreement.span;
    if (start === end) gone = Math.max(gone, contextOf(agreement));
    const weight = weigh(agreement, pattern, index.folded.text.slice(start, end), repeated);
    if (weight !== null && weight > bestWeight) {
      best = agreement;
      bestWeight = weight;
    }
  }
  return best !== null && contextOf(best) >= gone ? best : null;
}

function found(index: PageIndex, pattern: Pattern, folded: Span, position: TextPositionSelector): Match {
  const span = { start: index.folded.from[folded.start]!, end: index.folded.to[folded.end - 1]! };
  if (index.folded.text.slice(folded.start, folded.end) !== exactOf(pattern)) return { status: "changed", span };
  return { status: span.start === position.start && span.end === position.end ? "same" : "moved", span };
}

function nearest(places: number[], near: number): number | null {
  let best: number | null = null;
  for (const place of places) if (best === null || Math.abs(place - near) < Math.abs(best - near)) best = place;
  return best;
}
