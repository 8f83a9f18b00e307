// What of a text read from the page the reader has selected there.
import type { Span } from "@/utils/text/span.ts";
import { stillStands } from "./range-of.ts";
import type { ReadText } from "./read-article.ts";

/**
 * The stretch of the text that the range covers, from the first selected character to the last, white space at its ends
 * left out. Null where nothing of the text is selected.
 */
export function selectedSpan({ pieces, text }: ReadText, range: Range): Span | null {
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  for (const piece of pieces) {
    const { node, offset } = piece;
    if (!range.intersectsNode(node) || !stillStands(piece, text)) continue;
    const last = offset + piece.end - piece.start;
    const from = node === range.startContainer ? Math.max(offset, range.startOffset) : offset;
    const to = node === range.endContainer ? Math.min(last, range.endOffset) : last;
    if (from >= to) continue;
    start = Math.min(start, piece.start + from - offset);
    end = Math.max(end, piece.start + to - offset);
  }
  if (end < 0) return null;
  const words = text.slice(start, end);
  const span = {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  };
  return span.start < span.end ? span : null;
}
