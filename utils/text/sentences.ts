// The sentences of a paragraph. A quotation within a sentence is part of it, whatever stops stand inside.
import type { Span } from "./span.ts";

/** What a language calls a short form; words in lower case, without their last full stop. */
export interface ShortForms {
  /** Never end a sentence ("Mr"). */
  beforeNames: ReadonlySet<string>;
  /** End one only where a starter follows ("p.m"). */
  shortForms: ReadonlySet<string>;
  starters: ReadonlySet<string>;
}

const STOP = /[.!?…。！？]/;
const AFTER_STOP = /[.!?…。！？)\]”"’'»]/;
const STARTS = /[\p{Lu}\p{Lt}\p{Lo}\p{N}“"‘'«„([–—\-@#$£€]/u;
const WORD_CHARACTER = /[\p{L}\p{N}.]/u;
const LONGEST_SHORT_FORM = 8;

/** Sentences of `block`, in order, without the space between them. `quotations`: those within it, in order, marks included. */
export function splitSentences(text: string, block: Span, quotations: readonly Span[], forms: ShortForms): Span[] {
  const sentences: Span[] = [];
  let start = block.start;
  let next = 0;
  let at = block.start;
  while (at < block.end) {
    const quotation = quotations[next];
    let end = -1;
    if (quotation !== undefined && at >= quotation.start) {
      next += 1;
      at = Math.max(at, quotation.end);
      if (endsWithStop(text, quotation)) end = at;
    } else if (STOP.test(text[at]!)) {
      end = at + 1;
      while (end < block.end && AFTER_STOP.test(text[end]!) && quotations[next]?.start !== end) end += 1;
      if (text[at] === "." && isShortForm(text, start, at, end, forms)) end = -1;
      at = end < 0 ? at + 1 : end;
    } else at += 1;
    if (end < 0) continue;
    const begin = skipSpace(text, end, block.end);
    if (begin === end && begin < block.end) continue;
    if (begin < block.end && !STARTS.test(text.slice(begin, begin + 2))) continue;
    sentences.push({ start, end });
    start = begin;
    at = Math.max(at, begin);
  }
  if (start < block.end) sentences.push({ start, end: block.end });
  return sentences;
}

function endsWithStop(text: string, quotation: Span): boolean {
  for (let at = quotation.end - 1; at >= Math.max(quotation.start, quotation.end - 4); at--) {
    if (STOP.test(text[at]!)) return true;
    if (!AFTER_STOP.test(text[at]!)) return false;
  }
  return false;
}

function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && /\s/.test(text[at]!)) at += 1;
  return at;
}

function isShortForm(text: string, sentenceStart: number, stop: number, after: number, forms: ShortForms): boolean {
  let from = stop;
  while (from > sentenceStart && stop - from < LONGEST_SHORT_FORM && WORD_CHARACTER.test(text[from - 1]!)) from -= 1;
  const word = text.slice(from, stop).toLowerCase();
  if (word === "" || from === stop) return false;
  if (forms.beforeNames.has(word))
    return !(word === "no" || word === "v") || /^\s?\d/.test(text.slice(after, after + 2));
  // "wrote on X. The firm": the network, no initial.
  if (word === "x" && /\b(?:on|to|via) $/.test(text.slice(Math.max(sentenceStart, from - 5), from))) return false;
  if (/^\p{L}$/u.test(word)) return word !== "i" || /^\s\p{Lu}/u.test(text.slice(after, after + 2));
  if (!forms.shortForms.has(word) && !/^(?:\p{L}\.)+\p{L}$/u.test(word)) return false;
  const following = /^\s*([\p{L}’']+)/u.exec(text.slice(after, after + 24));
  return (
    following !== null &&
    !(following[1]![0] !== following[1]![0]!.toLowerCase() && forms.starters.has(following[1]!.toLowerCase()))
  );
}
