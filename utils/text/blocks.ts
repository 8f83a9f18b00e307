// The paragraphs of a text.
import type { Span } from "./span.ts";

const BLANK = /\S/;

/** Paragraphs of `text`, parted by blank lines, without the white space around them; in order, in UTF-16 code units. */
export function splitBlocks(text: string): Span[] {
  const blocks: Span[] = [];
  let start = -1;
  let end = -1;
  let lineStart = 0;
  while (lineStart <= text.length) {
    const newline = text.indexOf("\n", lineStart);
    const lineEnd = newline < 0 ? text.length : newline;
    const line = text.slice(lineStart, lineEnd);
    if (BLANK.test(line)) {
      if (start < 0) start = lineStart + line.length - line.trimStart().length;
      end = lineStart + line.trimEnd().length;
    } else if (start >= 0) {
      blocks.push({ start, end });
      start = -1;
    }
    lineStart = lineEnd + 1;
  }
  if (start >= 0) blocks.push({ start, end });
  return blocks;
}
