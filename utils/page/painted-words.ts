// What is asked of the marks that are painted: where an annotation's words stand in the window, and which comes next.
import type { Box } from "./card-place.ts";
import { type Mark, type PaintedTexts, textOf } from "./mark.ts";
import type { MarkStyle } from "./mark-style.ts";
import { documentOf, isText } from "./node-access.ts";
import { offsetAt, rangesOf } from "./range-of.ts";

export interface PaintedMarks extends PaintedTexts {
  marks: readonly Mark[];
}

export interface PaintedWords {
  style: MarkStyle;
  /** Line by line in the order of the text: what is said, the figure, the highlight. */
  lines: Box[];
  /** Those that name who speaks. */
  speaker: Box[];
}

/** Where the annotation's words stand, in CSS pixels of the article's window; null where none of them is laid out. */
export function paintedWords(painted: PaintedMarks, id: string): PaintedWords | null {
  const own = painted.marks.filter((mark) => mark.id === id);
  const main = own.filter(({ style }) => !isSpeaker(style));
  const style = (main[0] ?? own[0])?.style;
  if (style === undefined) return null;
  const lines = main.flatMap((mark) => boxesOf(painted, mark));
  const speaker = own.filter((mark) => isSpeaker(mark.style)).flatMap((mark) => boxesOf(painted, mark));
  return lines.length > 0 ? { style, lines, speaker } : null;
}

/** Ids in the order of their words in the text, those of the article before those beside it. */
export function idsInOrder(marks: readonly Mark[]): string[] {
  return [...inOrder(marks.filter(({ beside }) => !beside)), ...inOrder(marks.filter(({ beside }) => beside))];
}

function inOrder(marks: readonly Mark[]): string[] {
  const firsts = new Map<string, number>();
  for (const { id, style, spans } of marks) {
    const start = spans[0]?.start;
    if (start !== undefined && !isSpeaker(style) && !firsts.has(id)) firsts.set(id, start);
  }
  return [...firsts].sort(([, one], [, other]) => one - other).map(([id]) => id);
}

/**
 * The annotation whose words come next in the text, or before where `by` is -1. From none, the first at or below the
 * window's upper edge, or the last above its lower edge; past the end, the first of all. Null where there are no marks.
 */
export function stepFrom(painted: PaintedMarks, from: string | null, by: 1 | -1, height: number): string | null {
  const ids = idsInOrder(painted.marks);
  const at = from === null ? -1 : ids.indexOf(from);
  if (at >= 0) return ids.at((at + by) % ids.length) ?? null;
  // marks come in the text's order, so their places come from top to bottom, near enough
  const within = inOrder(painted.marks.filter(({ beside }) => !beside)).length;
  let [low, high] = [0, within];
  while (low < high) {
    const middle = (low + high) >> 1;
    const [first] = paintedWords(painted, ids[middle]!)?.lines ?? [];
    if (first && (by === 1 ? first.bottom <= 0 : first.top < height)) low = middle + 1;
    else high = middle;
  }
  return (by === 1 ? (low < within ? ids[low] : ids[0]) : (ids[low - 1] ?? ids[within - 1] ?? ids.at(-1))) ?? null;
}

function isSpeaker(style: MarkStyle): boolean {
  return style.startsWith("speaker");
}

function boxesOf(painted: PaintedTexts, mark: Mark): Box[] {
  const text = textOf(painted, mark);
  if (!text) return [];
  return mark.spans.flatMap((span) => {
    return rangesOf(text, span).flatMap(({ startContainer, startOffset, endOffset }) => {
      return boxesBetween(startContainer as Text, startOffset, endOffset);
    });
  });
}

/** In both browsers, its options not yet in the DOM library's types. https://drafts.csswg.org/cssom-view/#dom-document-caretpositionfrompoint */
type CaretFromPoint = (x: number, y: number, options: { shadowRoots: ShadowRoot[] }) => CaretPosition | null;

/**
 * Ids of the marks on the character at a point of the article's window. Takes a step for each piece and each mark:
 * asking the browser for the highlights there takes Chromium a tenth of a second where there are ten thousand.
 */
export function idsUnder(painted: PaintedMarks, x: number, y: number): string[] {
  const { article, whole, marks } = painted;
  const caretAt = Document.prototype.caretPositionFromPoint as CaretFromPoint | undefined;
  const caret = caretAt?.call(article.document, x, y, { shadowRoots: article.shadows });
  if (!caret || !isText(caret.offsetNode)) return [];
  const node = caret.offsetNode;
  // the caret stands before the character or behind it, or at the nearest one where there is none
  const offset = [caret.offset - 1, caret.offset].find((from) => holds(boxesBetween(node, from, from + 1), x, y));
  if (offset === undefined) return [];
  const within = offsetAt(article, { node, offset });
  const onPage = whole && offsetAt(whole, { node, offset });
  const hit = marks.filter(({ spans, beside }) => {
    const at = beside ? onPage : within;
    return at !== null && spans.some(({ start, end }) => start <= at && at < end);
  });
  return hit.map(({ id }) => id);
}

function holds(boxes: readonly Box[], x: number, y: number): boolean {
  return boxes.some(({ left, top, right, bottom }) => left <= x && x < right && top <= y && y < bottom);
}

function boxesBetween(node: Text, start: number, end: number): Box[] {
  if (start < 0 || end > node.length) return [];
  const range = Document.prototype.createRange.call(documentOf(node)!);
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}
