// Where the words begin and end on the page, from the words that an alignment pairs.
import type { Alignment } from "./align.ts";
import { isInOneBlock, type PageIndex } from "./page-index.ts";
import type { Pattern } from "./pattern.ts";

/** A boundary as one paired word sees it; `sure` where every sign between that word and the boundary agrees. */
interface Boundary {
  /** Folded offset on the page. */
  at: number;
  sure: boolean;
  /** Signs of the pattern between the boundary and what agrees; 0 where sure. */
  left: number;
}

/** New words at an edge may be double the old ones and this much more; beyond it they are not the passage's own. */
const EDGE_GROWTH = 24;

/**
 * Folded offset at which the words begin; null where no word is paired. The words' own beginning decides where it is
 * unchanged, then a number in place of a number, then the context before, then the first word that is still there.
 */
export function findStart(index: PageIndex, pattern: Pattern, { links, numbers }: Alignment): number | null {
  const { start, end } = pattern;
  const inside = fromRight(index, pattern, links, start, end);
  if (inside?.sure) return inside.at;
  const number = fromRight(index, pattern, numbers, start, end);
  if (number?.sure) return number.at;
  const before =
    (pattern.words[0]?.start ?? start) >= start
      ? fromTextStart(index, pattern)
      : fromLeft(index, pattern, links, 0, start);
  if (before?.sure && (!inside || isOneEdge(index, before.at, inside.at, inside.left))) return before.at;
  return inside?.at ?? before?.at ?? null;
}

/** Folded offset at which the words end; null where no word is paired. */
export function findEnd(index: PageIndex, pattern: Pattern, { links, numbers }: Alignment): number | null {
  const { start, end } = pattern;
  const inside = fromLeft(index, pattern, links, start, end);
  if (inside?.sure) return inside.at;
  const number = fromLeft(index, pattern, numbers, start, end);
  if (number?.sure) return number.at;
  const after =
    (pattern.words.at(-1)?.end ?? end) <= end
      ? fromTextEnd(index, pattern)
      : fromRight(index, pattern, links, end, pattern.text.length);
  if (after?.sure && (!inside || isOneEdge(index, inside.at, after.at, inside.left))) return after.at;
  return inside?.at ?? after?.at ?? null;
}

/** Folded offset at which both contexts, whole up to the boundary, meet with at most a space between; null where they don't. */
export function findGap(index: PageIndex, pattern: Pattern, { links }: Alignment): number | null {
  const before = fromLeft(index, pattern, links, 0, pattern.start);
  const after = fromRight(index, pattern, links, pattern.end, pattern.text.length);
  if (!before?.sure || !after?.sure) return null;
  const between = index.folded.text.slice(before.at, Math.max(before.at, after.at));
  return between.trim() === "" ? before.at : null;
}

/** Where no word stood before, the page's own beginning and the signs after it are the boundary. */
function fromTextStart(index: PageIndex, { text, start }: Pattern): Boundary | null {
  return index.folded.text.startsWith(text.slice(0, start)) ? { at: start, sure: true, left: 0 } : null;
}

function fromTextEnd(index: PageIndex, { text, end }: Pattern): Boundary | null {
  const page = index.folded.text;
  return page.endsWith(text.slice(end)) ? { at: page.length - (text.length - end), sure: true, left: 0 } : null;
}

/** True where the stretch may be what `left` code units at the passage's edge have become: not too long, in one block. */
function isOneEdge(index: PageIndex, start: number, end: number, left: number): boolean {
  return end - start <= 2 * left + EDGE_GROWTH && isInOneBlock(index, start, end);
}

/** The boundary `low` as the first paired word that ends after it and starts before `high` sees it. */
function fromRight(index: PageIndex, pattern: Pattern, pairs: Int32Array, low: number, high: number): Boundary | null {
  for (let at = 0; at < pairs.length; at++) {
    const word = pattern.words[at]!;
    if (pairs[at]! < 0 || word.end <= low) continue;
    if (word.start >= high) return null;
    const page = index.words[pairs[at]!]!;
    if (word.start <= low) return { at: Math.min(page.end, page.start + (low - word.start)), sure: true, left: 0 };
    let back = 0;
    while (word.start - back > low && sameSign(index, page.start - back - 1, pattern, word.start - back - 1)) back++;
    const left = word.start - back - low;
    return left === 0 ? { at: page.start - back, sure: true, left } : { at: page.start, sure: false, left };
  }
  return null;
}

/** The boundary `high` as the last paired word that starts before it and ends after `low` sees it. */
function fromLeft(index: PageIndex, pattern: Pattern, pairs: Int32Array, low: number, high: number): Boundary | null {
  for (let at = pairs.length - 1; at >= 0; at--) {
    const word = pattern.words[at]!;
    if (pairs[at]! < 0 || word.start >= high) continue;
    if (word.end <= low) return null;
    const page = index.words[pairs[at]!]!;
    if (word.end >= high) return { at: Math.max(page.start, page.end - (word.end - high)), sure: true, left: 0 };
    let on = 0;
    while (word.end + on < high && sameSign(index, page.end + on, pattern, word.end + on)) on++;
    const left = high - word.end - on;
    return left === 0 ? { at: page.end + on, sure: true, left } : { at: page.end, sure: false, left };
  }
  return null;
}

function sameSign(index: PageIndex, pageOffset: number, pattern: Pattern, patternOffset: number): boolean {
  return index.folded.text.charCodeAt(pageOffset) === pattern.text.charCodeAt(patternOffset);
}
