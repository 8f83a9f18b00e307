// A long passage is found by its two ends: what lies between may have changed, and aligning all of it would cost the
// square of its length.
import type { Span } from "@/utils/text/span.ts";
import { findAlike } from "./find-alike.ts";
import type { PageIndex } from "./page-index.ts";
import { type Pattern, subPattern } from "./pattern.ts";

/** Passages of more folded code units than this are long: some ten sentences. */
const LONG = 1_200;
/** So much of each end is searched, with as much of its inner side as context. */
const END = 240;
const INNER_CONTEXT = 64;
/** The passage may have shrunk to, or grown from, this share. */
const SHRUNK = 0.5;

export function isLong(pattern: Pattern): boolean {
  return pattern.end - pattern.start > LONG;
}

/** The folded stretch between the two ends of a long passage; null where either is not found, or they don't fit. */
export function findLong(index: PageIndex, pattern: Pattern, near: number, repeated: boolean): Span | null {
  const { text, start, end } = pattern;
  const first = subPattern(pattern, { start: 0, end: start + END + INNER_CONTEXT }, { start, end: start + END });
  const last = subPattern(pattern, { start: end - END - INNER_CONTEXT, end: text.length }, { start: end - END, end });
  const head = findAlike(index, first, near, repeated);
  if (head === null) return null;
  const tail = findAlike(index, last, head.start + (end - start) - END, repeated);
  if (tail === null || tail.end <= head.start) return null;
  const now = tail.end - head.start;
  const then = end - start;
  return now >= SHRUNK * then && then >= SHRUNK * now ? { start: head.start, end: tail.end } : null;
}
