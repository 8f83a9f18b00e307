// Links that lead to the words themselves: https://…#:~:text=prefix-,start,end,-suffix
// https://wicg.github.io/scroll-to-text-fragment/
import { type Directive, DirectiveFinder } from "./directive.ts";
import { type FoldedText, foldedOffset, foldForSearch } from "./fold-for-search.ts";
import { wordBoundaries } from "./word-boundary.ts";

/** UTF-16 code units into the article's text. */
interface Span {
  start: number;
  end: number;
}

/** Longer words, and those of several lines, are named by how they begin and end. The same as in Chromium's own links. */
const LONGEST_WHOLE = 300;
/** Words named at each end of a long stretch. */
const WORDS_AT_ENDS = [4, 8, 16];
/** Words of context on each side, where the words alone stand elsewhere before. */
const CONTEXTS = [0, 3, 5, 8, 13, 21, 34];
/** Code units that context or an end may take: scripts without spaces have no words to count. */
const LONGEST_PART = 200;

/**
 * Makes fragments for stretches of one text: "#:~:text=…", or null where none leads there: no word in the stretch, or
 * the same words with the same ones around them stand before.
 */
export function textFragments(text: string): (span: Span) => string | null {
  const folded = foldForSearch(text);
  const isBoundary = wordBoundaries(text);
  const finder = new DirectiveFinder(folded, isBoundary);
  return (span) => {
    const whole = wholeWords(text, span, isBoundary);
    if (!whole) return null;
    const isWanted = (directive: Directive) => leadsTo(finder.find(directive), whole, folded);
    for (const acrossLines of [false, true]) {
      for (const ends of isLong(text, whole) ? WORDS_AT_ENDS : [0]) {
        for (const context of CONTEXTS) {
          const directive = describe(text, whole, { ends, context, acrossLines }, isBoundary);
          if (directive && isWanted(directive)) return `#:~:text=${encode(directive)}`;
        }
      }
    }
    return null;
  };
}

/** The page's address with the fragment; where there is none, the address alone. */
export function textLink(url: string, fragment: string | null): string {
  if (fragment === null) return url;
  return url.includes("#") ? url + fragment.slice(1) : url + fragment;
}

/** The stretch without the space around it, grown to whole words; null where there is no word in it. */
function wholeWords(text: string, span: Span, isBoundary: (at: number) => boolean): Span | null {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) return null;
  const grown = { start, end };
  while (!isBoundary(grown.start) && start - grown.start <= LONGEST_PART) grown.start -= 1;
  while (!isBoundary(grown.end) && grown.end - end <= LONGEST_PART) grown.end += 1;
  return start - grown.start <= LONGEST_PART && grown.end - end <= LONGEST_PART ? grown : null;
}

function isLong(text: string, { start, end }: Span): boolean {
  return end - start > LONGEST_WHOLE || text.slice(start, end).includes("\n");
}

interface Extent {
  /** Words at each end; 0 for all. */
  ends: number;
  context: number;
  /** Whether context may come from the line before and after; on the page, other things may stand between. */
  acrossLines: boolean;
}

function describe(text: string, span: Span, extent: Extent, isBoundary: (at: number) => boolean): Directive | null {
  const { ends, context, acrossLines } = extent;
  const before = wordsBefore(text, span.start, context, acrossLines, isBoundary);
  const after = wordsAfter(text, span.end, context, acrossLines, isBoundary);
  const around = { prefix: before || null, suffix: after || null };
  if (ends === 0) return { ...around, start: inOneLine(text.slice(span.start, span.end)), end: null };
  const start = wordsAfter(text, span.start, ends, false, isBoundary, span.end);
  const end = wordsBefore(text, span.end, ends, false, isBoundary, span.start);
  return start && end ? { ...around, start, end } : null;
}

function wordsAfter(
  text: string,
  from: number,
  count: number,
  acrossLines: boolean,
  isBoundary: (at: number) => boolean,
  limit = text.length,
): string {
  let at = from;
  while (at < limit && isSpace(text, at) && (acrossLines || text[at] !== "\n")) at += 1;
  const start = at;
  for (let words = 0; words < count && at < limit && text[at] !== "\n"; words += 1) {
    const begun = at;
    while (at < limit && isSpace(text, at) && text[at] !== "\n") at += 1;
    while (at < limit && !isSpace(text, at) && at - start < LONGEST_PART) at += 1;
    if (at === begun) break;
  }
  while (at > start && !isBoundary(at)) at -= 1;
  return inOneLine(text.slice(start, at));
}

function wordsBefore(
  text: string,
  to: number,
  count: number,
  acrossLines: boolean,
  isBoundary: (at: number) => boolean,
  limit = 0,
): string {
  let at = to;
  while (at > limit && isSpace(text, at - 1) && (acrossLines || text[at - 1] !== "\n")) at -= 1;
  const end = at;
  for (let words = 0; words < count && at > limit && text[at - 1] !== "\n"; words += 1) {
    const begun = at;
    while (at > limit && isSpace(text, at - 1) && text[at - 1] !== "\n") at -= 1;
    while (at > limit && !isSpace(text, at - 1) && end - at < LONGEST_PART) at -= 1;
    if (at === begun) break;
  }
  while (at < end && !isBoundary(at)) at += 1;
  return inOneLine(text.slice(at, end));
}

function leadsTo(found: Span | null, { start, end }: Span, folded: FoldedText): boolean {
  return found !== null && found.start === foldedOffset(folded, start) && found.end === foldedOffset(folded, end);
}

function encode({ prefix, start, end, suffix }: Directive): string {
  const parts = [
    prefix && `${encodePart(prefix)}-`,
    encodePart(start),
    end && encodePart(end),
    suffix && `-${encodePart(suffix)}`,
  ];
  return parts.filter((part) => part !== null && part !== "").join(",");
}

/** "-", "," and "&" have a meaning of their own in a directive. */
function encodePart(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll("-", "%2D");
}

function inOneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text[at]!);
}
