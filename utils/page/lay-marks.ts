// Sorts marks by how they are painted. The reader's tint stands in place of a source's, never over it: there the quote
// keeps its line alone.
import type { Span } from "@/utils/text/span.ts";
import type { MarkStyle } from "./mark-style.ts";

interface StyledSpans {
  id: string;
  style: MarkStyle;
  spans: readonly Span[];
}

export interface LaidMark {
  id: string;
  span: Span;
}

/** What each style paints, in the order given. */
export function layMarks(marks: readonly StyledSpans[]): Map<MarkStyle, LaidMark[]> {
  const own = marks.filter(({ style }) => style === "own").flatMap(({ spans }) => spans);
  own.sort((one, other) => one.start - other.start);
  const laid = new Map<MarkStyle, LaidMark[]>();
  const lay = (style: MarkStyle, id: string, span: Span) => {
    if (span.start >= span.end) return;
    const marksSoFar = laid.get(style) ?? [];
    marksSoFar.push({ id, span });
    laid.set(style, marksSoFar);
  };
  for (const { id, style, spans } of marks) {
    const lineAlone = style.replace("said", "speaker") as MarkStyle;
    for (const span of spans) {
      let at = span.start;
      for (const { start, end } of style.startsWith("said") ? own : []) {
        if (end <= at || start >= span.end) continue;
        lay(style, id, { start: at, end: Math.max(at, start) });
        lay(lineAlone, id, { start: Math.max(at, start), end: Math.min(end, span.end) });
        at = Math.min(end, span.end);
      }
      lay(style, id, { start: at, end: span.end });
    }
  }
  return laid;
}
