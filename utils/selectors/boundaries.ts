// Where the words begin and end on the page, from the words that an alignment links.
import type { PageIndex } from "./page-index.ts";
import type { Pattern } from "./pattern.ts";

/** A boundary as one side sees it; `sure` where every sign between the linked word and the boundary agrees. */
interface Boundary {
  at: number;
  sure: boolean;
}

/**
 * Folded offset at which the words begin; null where no word is linked. The words' own beginning decides where it is
 * unchanged, then the context before them, then the first word that is still there.
 */
export function findStart(index: PageIndex, pattern: Pattern, links: Int32Array): number | null {
  const inside = fromRight(index, pattern, links, pattern.start, pattern.end);
  if (inside?.sure) return inside.at;
  const before = fromLeft(index, pattern, links, 0, pattern.start);
  if (before?.sure) return before.at;
  return inside?.at ?? before?.at ?? null;
}

/** Folded offset at which the words end; null where no word is linked. */
export function findEnd(index: PageIndex, pattern: Pattern, links: Int32Array): number | null {
  const inside = fromLeft(index, pattern, links, pattern.start, pattern.end);
  if (inside?.sure) return inside.at;
  const after = fromRight(index, pattern, links, pattern.end, pattern.text.length);
  if (after?.sure) return after.at;
  return inside?.at ?? after?.at ?? null;
}

/** The boundary `low` as the first linked word that ends after it, and starts before `high`, sees it. */
function fromRight(index: PageIndex, pattern: Pattern, links: Int32Array, low: number, high: number): Boundary | null {
  for (let at = 0; at < links.length; at++) {
    const word = pattern.words[at]!;
    if (links[at]! < 0 || word.end <= low) continue;
    if (word.start >= high) return null;
    const page = index.words[links[at]!]!;
    if (word.start <= low) return { at: page.start + (low - word.start), sure: true };
    let back = 0;
    while (word.start - back > low && sameSign(index, page.start - back - 1, pattern, word.start - back - 1)) back++;
    return { at: page.start - back, sure: word.start - back === low };
  }
  return null;
}

/** The boundary `high` as the last linked word that starts before it, and ends after `low`, sees it. */
function fromLeft(index: PageIndex, pattern: Pattern, links: Int32Array, low: number, high: number): Boundary | null {
  for (let at = links.length - 1; at >= 0; at--) {
    const word = pattern.words[at]!;
    if (links[at]! < 0 || word.start >= high) continue;
    if (word.end <= low) return null;
    const page = index.words[links[at]!]!;
    if (word.end >= high) return { at: page.end - (word.end - high), sure: true };
    let on = 0;
    while (word.end + on < high && sameSign(index, page.end + on, pattern, word.end + on)) on++;
    return { at: page.end + on, sure: word.end + on === high };
  }
  return null;
}

function sameSign(index: PageIndex, pageOffset: number, pattern: Pattern, patternOffset: number): boolean {
  return index.folded.text.charCodeAt(pageOffset) === pattern.text.charCodeAt(patternOffset);
}
