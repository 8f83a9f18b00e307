// Selectors → span: where an annotation's words stand now. A ladder, cheapest first, every hit checked.
import type { TextPositionSelector, TextQuoteSelector } from "@/utils/annotation/selector.ts";
import type { Span } from "@/utils/text/span.ts";
import { contextNeeded } from "./decide.ts";
import { wasRepeated } from "./describe.ts";
import { findAlike } from "./find-alike.ts";
import { findExact } from "./find-exact.ts";
import { findLong, isLong } from "./find-long.ts";
import { foldOffset } from "./fold.ts";
import type { PageIndex } from "./page-index.ts";
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
  if (pattern.start === pattern.end) return ORPHAN;
  const near = foldOffset(index.folded, position.start);
  const repeated = wasRepeated(quote);
  const span =
    findWithContext(index, pattern, near) ??
    findTelling(index, pattern, near, repeated) ??
    (isLong(pattern) ? findLong : findAlike)(index, pattern, near, repeated);
  return span === null ? ORPHAN : found(index, pattern, span, position);
}

/** First rung: words and context are where they were, sign for sign. */
function standsUnmoved(text: string, quote: TextQuoteSelector, { start }: TextPositionSelector): boolean {
  const from = start - quote.prefix.length;
  return from >= 0 && text.startsWith(quote.prefix + quote.exact + quote.suffix, from);
}

/**
 * Second rung: words and context stand together elsewhere, typography aside. Where both are but a few signs long, they
 * must stand there only once, and some context must be among them.
 */
function findWithContext(index: PageIndex, pattern: Pattern, near: number): Span | null {
  const places = findExact(index, pattern.text, pattern.words, near - pattern.start);
  if (contextNeeded(pattern.text.length, false) > 0) {
    if (places.length !== 1 || pattern.text.length === pattern.end - pattern.start) return null;
  }
  const at = nearest(places, near - pattern.start);
  return at === null ? null : { start: at + pattern.start, end: at + pattern.end };
}

/** Third rung: the words alone, where they are long enough to name their place and stand once. */
function findTelling(index: PageIndex, pattern: Pattern, near: number, repeated: boolean): Span | null {
  const exact = exactOf(pattern);
  if (contextNeeded(exact.length, repeated) > 0) return null;
  const places = findExact(index, exact, splitWords(exact), near);
  return places.length === 1 ? { start: places[0]!, end: places[0]! + exact.length } : null;
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
