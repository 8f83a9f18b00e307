// The stretch of the page that is most like a pattern: words changed, cut or added, context partly gone.
import type { Span } from "@/utils/text/span.ts";
import { readAgreement } from "./agreement.ts";
import { alignWords } from "./align.ts";
import { contextOf, weigh } from "./decide.ts";
import { findWindows } from "./find-windows.ts";
import { type PageIndex, wordAt } from "./page-index.ts";
import type { Pattern } from "./pattern.ts";

/** What the far end of the page costs a stretch against one at the old place: of two that are all but equal, the nearer. */
const FAR = 0.02;

/**
 * The best of the folded stretches that look alike, if it is good enough. Null too where the old place is still there
 * without the words, and its context agrees better than that of any stretch that has them.
 * @param near the folded offset at which the words are expected
 * @param repeated whether the words stood more than once when they were described
 */
export function findAlike(index: PageIndex, pattern: Pattern, near: number, repeated: boolean): Span | null {
  let best: Span | null = null;
  let bestWeight = 0;
  let bestContext = 0;
  let gone = 0;
  for (const window of findWindows(index, pattern, near)) {
    const words = alignWords(pattern.words, index, wordAt(index, window.start), wordAt(index, window.end));
    const agreement = readAgreement(index, pattern, words);
    if (agreement === null) continue;
    const { start, end } = agreement.span;
    const context = contextOf(agreement);
    if (start === end) {
      gone = Math.max(gone, context);
      continue;
    }
    const quality = weigh(agreement, pattern, index.folded.text.slice(start, end), repeated);
    if (quality === null) continue;
    const weight = quality - (FAR * Math.abs(start - near)) / index.folded.text.length;
    if (weight > bestWeight) {
      best = agreement.span;
      bestWeight = weight;
      bestContext = context;
    }
  }
  return bestContext >= gone ? best : null;
}
