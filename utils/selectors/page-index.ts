// One index of a page's text, made once and asked by every annotation.
import { type Folded, fold } from "./fold.ts";
import { splitWords, type Word } from "./words.ts";

export interface PageIndex {
  /** The text as it stands on the page. */
  text: string;
  folded: Folded;
  /** The words of the folded text, in order. */
  words: Word[];
  /** For each word, the indices into `words` at which it stands, ascending. */
  places: Map<string, number[]>;
  /** For each of `words`, a number that equal words share: the index of the first of them. */
  ids: Int32Array;
}

/** The number that words equal to `word` share on this page; -1 where it doesn't stand there. */
export function idOf(index: PageIndex, word: string): number {
  return index.places.get(word)?.[0] ?? -1;
}

/** Indexes a page's text; time and room grow with its length. */
export function indexPage(text: string): PageIndex {
  const folded = fold(text);
  const words = splitWords(folded.text);
  const places = new Map<string, number[]>();
  const ids = new Int32Array(words.length);
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!.text;
    const known = places.get(word);
    if (known) known.push(at);
    else places.set(word, [at]);
    ids[at] = known ? known[0]! : at;
  }
  return { text, folded, words, places, ids };
}

/** Up to `limit` indices into `index.words` at which `word` stands, those nearest to the folded offset `near`. */
export function placesNear(index: PageIndex, word: string, near: number, limit: number): number[] {
  const places = index.places.get(word) ?? [];
  if (places.length <= limit) return places;
  const middle = firstWordFrom(index, near, places);
  const start = Math.max(0, Math.min(places.length - limit, middle - (limit >> 1)));
  return places.slice(start, start + limit);
}

/** True where the folded stretch, white space at its ends left out, lies in one block of the page. */
export function isInOneBlock(index: PageIndex, start: number, end: number): boolean {
  const words = index.folded.text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return to <= from || !index.text.slice(index.folded.from[from], index.folded.to[to - 1]).includes("\n");
}

/** Index into `index.words` of the first word that starts at or after the folded offset. */
export function wordAt(index: PageIndex, offset: number): number {
  let low = 0;
  let high = index.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (index.words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstWordFrom(index: PageIndex, offset: number, places: number[]): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (index.words[places[middle]!]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
