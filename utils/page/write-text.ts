// Writes the chosen blocks as one string, white space as rendered, and notes for each character where it stands.
// https://drafts.csswg.org/css-text/#white-space-rules
import type { Span } from "@/utils/text/span.ts";
import type { Block } from "./cut-blocks.ts";
import { isTimeUp, type Sliced } from "./in-slices.ts";
import type { TextPiece } from "./read-article.ts";

/** UTF-16 code units read at most: some seventy long articles, and what the panel can still show at once. */
export const MAX_TEXT = 500_000;

/** Between two blocks. */
const BLANK_LINE = "\n\n";

export interface WrittenText {
  text: string;
  pieces: TextPiece[];
  /** Each block's place in `text`, in the order given; a block past the limit has none. */
  places: Span[];
  cut: boolean;
}

/** Collapses white space inside a block, drops it at its edges; a single line break stays one. */
export function* writeText(blocks: readonly Block[], limit = MAX_TEXT): Sliced<WrittenText> {
  const written: WrittenText = { text: "", pieces: [], places: [], cut: false };
  for (const block of blocks) {
    if (written.text.length + BLANK_LINE.length >= limit) written.cut = true;
    if (written.cut) break;
    if (written.text) written.text += BLANK_LINE;
    const start = written.text.length;
    writeBlock(block, written, start, limit);
    written.places.push({ start, end: written.text.length });
    if (isTimeUp()) yield;
  }
  return written;
}

/** White space that is not written as it stands: all but a single blank between two words. */
const SPACE = /[\t\n\f\r ]{2,}|[\t\n\f\r]|^ | $/g;

function writeBlock({ box, items }: Block, written: WrittenText, start: number, limit: number): void {
  const { pieces } = written;
  // what white space since the last word comes to: it is written only where another word follows
  let gap = "";
  let gapNode: Text | null = null;
  let gapOffset = 0;
  const write = (all: string, node: Text | null, offset: number) => {
    const at = written.text.length;
    const data = all.slice(0, limit - at);
    if (data.length < all.length) written.cut = true;
    if (!data) return;
    written.text += data;
    if (!node) return;
    const last = pieces.at(-1);
    if (last && last.node === node && last.end === at && last.offset + (last.end - last.start) === offset) {
      last.end += data.length;
    } else pieces.push({ start: at, end: at + data.length, node, offset });
  };
  const word = (data: string, node: Text, offset: number) => {
    if (written.text.length > start && gap) write(gap, gap === " " ? gapNode : null, gapOffset);
    gap = "";
    gapNode = null;
    write(data, node, offset);
  };
  for (const item of items) {
    if (!item) {
      gap = "\n";
      continue;
    }
    const { data, node } = item;
    let at = 0;
    SPACE.lastIndex = 0;
    for (let space = SPACE.exec(data); space; space = SPACE.exec(data)) {
      if (space.index > at) word(data.slice(at, space.index), node, at);
      at = space.index + space[0].length;
      if (box.tag === "pre" && space[0].includes("\n")) gap = "\n";
      gap ||= " ";
      const plain = space[0].indexOf(" ");
      if (!gapNode && plain >= 0) {
        gapNode = node;
        gapOffset = space.index + plain;
      }
    }
    if (at < data.length) word(data.slice(at), node, at);
  }
}
