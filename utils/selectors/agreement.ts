// What an alignment says: which stretch of the page stands for the words, and how far words and context agree.

import type { Span } from "@/utils/text/span.ts";
import type { Alignment } from "./align.ts";
import { findEnd, findGap, findStart } from "./boundaries.ts";
import { isInOneBlock, type PageIndex, wordAt } from "./page-index.ts";
import { exactOf, type Pattern } from "./pattern.ts";
import type { Word } from "./words.ts";

export interface Agreement {
  /** Folded stretch of the page; empty where the context stands there and the words are gone. */
  span: Span;
  /** True where the folded words are the very same. */
  sameWords: boolean;
  /** Share of the words, by letters, that the two have in common, 0 to 1. */
  content: number;
  /** How far what stands before agrees, 0 to 1, near words counting most; null where nothing stood before. */
  prefix: number | null;
  suffix: number | null;
  /** Folded code units that are the same without a break: the words, if they are unchanged, and what adjoins them. */
  run: number;
  /** True where the nearest word on each side, if there is one, is still there or is a number in place of a number. */
  adjoined: boolean;
  /** True where nothing stood on one side of the words, and nothing does now. */
  atEdge: boolean;
}

/** Each word away from the boundary counts so much of the one before it: the nearest seven carry two thirds. */
const NEARNESS = 0.85;
/** Letters beyond this many don't make a word of context count more. */
const LETTERS_COUNTED = 6;
/** A number in place of another in the context is what an update does, and speaks for the place half as much. */
const REPLACED_NUMBER = 0.5;
/** Context that new words have pushed this many code units away no longer speaks for the place. */
const PUSHED_AWAY = 30;

/** Null where the alignment names no stretch of the page, or one that runs into another block as the words did not. */
export function readAgreement(index: PageIndex, pattern: Pattern, alignment: Alignment): Agreement | null {
  const gap = findGap(index, pattern, alignment);
  const start = gap ?? findStart(index, pattern, alignment);
  const end = gap ?? findEnd(index, pattern, alignment);
  if (start === null || end === null || end < start) return null;
  const span = { start, end };
  const sameWords = index.folded.text.slice(start, end) === exactOf(pattern);
  if (!sameWords && pattern.oneBlock && !isInOneBlock(index, start, end)) return null;
  const prefix = agreementBefore(index, pattern, alignment, start);
  const suffix = agreementAfter(index, pattern, alignment, end);
  return {
    span,
    sameWords,
    content: sameWords ? 1 : shareOfWords(index, pattern, alignment.links, span),
    prefix,
    suffix,
    run: sameWords ? unbrokenRun(index, pattern, span) : 0,
    adjoined: isAdjoined(pattern, alignment),
    atEdge:
      (prefix === null && start <= PUSHED_AWAY) || (suffix === null && index.folded.text.length - end <= PUSHED_AWAY),
  };
}

function isAdjoined({ words, start, end }: Pattern, { links, numbers }: Alignment): boolean {
  const before = words.findLastIndex((word) => word.end <= start);
  const after = words.findIndex((word) => word.start >= end);
  return [before, after].every((at) => at < 0 || links[at]! >= 0 || numbers[at]! >= 0);
}

function unbrokenRun(index: PageIndex, pattern: Pattern, { start, end }: Span): number {
  const page = index.folded.text;
  let before = 0;
  while (
    before < Math.min(start, pattern.start) &&
    page[start - before - 1] === pattern.text[pattern.start - before - 1]
  ) {
    before++;
  }
  let after = 0;
  while (after < pattern.text.length - pattern.end && page[end + after] === pattern.text[pattern.end + after]) after++;
  return before + (end - start) + after;
}

function shareOfWords(index: PageIndex, pattern: Pattern, links: Int32Array, span: Span): number {
  let common = 0;
  let described = 0;
  for (let at = 0; at < pattern.words.length; at++) {
    const word = pattern.words[at]!;
    if (word.end <= pattern.start || word.start >= pattern.end) continue;
    described += word.text.length;
    if (links[at]! >= 0) common += word.text.length;
  }
  let found = 0;
  for (let at = wordAt(index, span.start); at < index.words.length && index.words[at]!.start < span.end; at++) {
    found += index.words[at]!.text.length;
  }
  const longer = Math.max(described, found);
  return longer === 0 ? 0 : Math.min(1, common / longer);
}

function agreementBefore(
  index: PageIndex,
  pattern: Pattern,
  { links, numbers }: Alignment,
  start: number,
): number | null {
  const sum = new WeightedShare();
  for (let at = pattern.words.length - 1; at >= 0; at--) {
    const word = pattern.words[at]!;
    if (word.end > pattern.start) continue;
    const pair = Math.max(links[at]!, numbers[at]!);
    const pushed = pair < 0 ? PUSHED_AWAY : start - index.words[pair]!.end - (pattern.start - word.end);
    sum.add(word, pushed, links[at]! < 0 ? REPLACED_NUMBER : 1);
  }
  return sum.share();
}

function agreementAfter(index: PageIndex, pattern: Pattern, { links, numbers }: Alignment, end: number): number | null {
  const sum = new WeightedShare();
  for (let at = 0; at < pattern.words.length; at++) {
    const word = pattern.words[at]!;
    if (word.start < pattern.end) continue;
    const pair = Math.max(links[at]!, numbers[at]!);
    const pushed = pair < 0 ? PUSHED_AWAY : index.words[pair]!.start - end - (word.start - pattern.end);
    sum.add(word, pushed, links[at]! < 0 ? REPLACED_NUMBER : 1);
  }
  return sum.share();
}

/** Adds up words from the boundary outwards. */
class WeightedShare {
  private nearness = 1;
  private agreeing = 0;
  private all = 0;

  add(word: Word, pushed: number, credit: number): void {
    const weight = this.nearness * (1 + Math.min(word.text.length, LETTERS_COUNTED));
    this.all += weight;
    this.agreeing += weight * credit * Math.min(1, Math.max(0, 1 - pushed / PUSHED_AWAY));
    this.nearness *= NEARNESS;
  }

  share(): number | null {
    return this.all === 0 ? null : this.agreeing / this.all;
  }
}
