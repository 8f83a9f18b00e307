// Which places of the text lie within somebody's words.
import type { Span } from "@/utils/text/span.ts";

/** Answers in logarithmic time whether an offset lies in one of many stretches. */
export class Stretches {
  private readonly merged: Span[] = [];

  constructor(spans: readonly Span[]) {
    for (const span of [...spans].sort((a, b) => a.start - b.start)) {
      const last = this.merged[this.merged.length - 1];
      if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
      else this.merged.push({ start: span.start, end: span.end });
    }
  }

  /** The stretch around the offset; null where it lies in none. */
  around(offset: number): Span | null {
    let low = 0;
    let high = this.merged.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.merged[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    const found = this.merged[low];
    return found !== undefined && found.start <= offset ? found : null;
  }
}
