// From places in the article's text to places in the page, and back.
import type { Span } from "@/utils/text/span.ts";
import { isInPage } from "./node-access.ts";
import type { ReadText, TextPiece } from "./read-article.ts";

/** A place in the page: `offset` in UTF-16 code units into `node.data`. */
export interface PagePoint {
  node: Text;
  offset: number;
}

/**
 * The page's ranges that hold the span's characters, one for each text node, in order. What the page has replaced since
 * it was read is left out, so the list is empty where none of it stands any more.
 */
export function rangesOf({ pieces, text }: ReadText, span: Span): StaticRange[] {
  const runs: { node: Text; from: number; to: number }[] = [];
  for (let at = firstPieceAfter(pieces, span.start); at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (piece.start >= span.end) break;
    if (!stillStands(piece, text)) continue;
    const { node } = piece;
    const from = piece.offset + Math.max(0, span.start - piece.start);
    const to = piece.offset + Math.min(piece.end, span.end) - piece.start;
    const last = runs.at(-1);
    // white space that collapsed between two pieces of one node is painted along
    if (last?.node === node) last.to = to;
    else runs.push({ node, from, to });
  }
  return runs.map(({ node, from, to }) => {
    return new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to });
  });
}

/** True where the piece's node still hangs in the page and holds the same characters. */
export function stillStands({ node, offset, start, end }: TextPiece, text: string): boolean {
  return isInPage(node) && node.data.slice(offset, offset + end - start) === text.slice(start, end);
}

/** The offset into the article's text of a place in the page; null where that place is not part of the text. */
export function offsetAt({ pieces }: ReadText, { node, offset }: PagePoint): number | null {
  for (const piece of pieces) {
    const into = offset - piece.offset;
    if (piece.node === node && into >= 0 && into <= piece.end - piece.start) return piece.start + into;
  }
  return null;
}

/** Where the character at `offset` of the text stands in the page; null between blocks and past the end. */
export function pointAt({ pieces }: ReadText, offset: number): PagePoint | null {
  const piece = pieces[firstPieceAfter(pieces, offset)];
  if (!piece || piece.start > offset) return null;
  return { node: piece.node, offset: piece.offset + offset - piece.start };
}

/** Index of the first piece that ends after `offset`. */
function firstPieceAfter(pieces: readonly TextPiece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
