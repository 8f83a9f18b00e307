// Lays a pattern's words beside the words of a stretch of the page, as well as their order allows
// (Smith and Waterman, "Identification of common molecular subsequences", 1981, over words).
import { idOf, type PageIndex } from "./page-index.ts";
import type { Word } from "./words.ts";

/** A common word of one letter counts 1.4, one of eight or more 4.2: long words are rarer and say more. */
const MATCH_BASE = 1;
const MATCH_PER_LETTER = 0.4;
const LETTERS_COUNTED = 8;
/** What a word left out on either side costs: a dozen of them cost two long words in common. */
const SKIP = 0.6;
/** What a word in place of another costs: less than two words left out. */
const REPLACE = 0.8;
/** A number in place of a number is what an update does, so it is the likelier reading. */
const REPLACE_NUMBER = 0.5;
/** Cells of the table; beyond it nothing is aligned. Patterns and windows are bounded well below. */
const MAX_CELLS = 4_000_000;

/** What a word in common right after another gains: whole phrases are likelier than strewn words. */
const PHRASE = 0.4;

const MOVE = { stop: 0, same: 1, replaced: 2, pattern: 3, page: 4 } as const;

/** For each of the pattern's words, an index into the page's words, or -1. */
export interface Alignment {
  /** The same word on the page. */
  links: Int32Array;
  /** The number on the page that stands in place of this number. */
  numbers: Int32Array;
}

/** Aligns `words` with the page's words from `first` to before `last`. */
export function alignWords(words: Word[], index: PageIndex, first: number, last: number): Alignment {
  const links = new Int32Array(words.length).fill(-1);
  const numbers = new Int32Array(words.length).fill(-1);
  const width = last - first + 1;
  if (width <= 1 || words.length === 0 || width * (words.length + 1) > MAX_CELLS) return { links, numbers };
  const moves = new Uint8Array(width * (words.length + 1));
  let above = new Float64Array(width);
  let row = new Float64Array(width);
  let best = 0;
  let bestCell = 0;
  for (let p = 1; p <= words.length; p++) {
    const word = words[p - 1]!;
    const id = idOf(index, word.text);
    const number = isNumber(word.text);
    const gain = MATCH_BASE + MATCH_PER_LETTER * Math.min(word.text.length, LETTERS_COUNTED);
    row[0] = 0;
    for (let c = 1; c < width; c++) {
      const matched = index.ids[first + c - 1] === id;
      const loss = number && isNumber(index.words[first + c - 1]!.text) ? REPLACE_NUMBER : REPLACE;
      const phrase = matched && moves[(p - 1) * width + c - 1] === MOVE.same ? PHRASE : 0;
      let score = above[c - 1]! + (matched ? gain + phrase : -loss);
      let move: number = matched ? MOVE.same : MOVE.replaced;
      if (above[c]! - SKIP > score) {
        score = above[c]! - SKIP;
        move = MOVE.pattern;
      }
      if (row[c - 1]! - SKIP > score) {
        score = row[c - 1]! - SKIP;
        move = MOVE.page;
      }
      if (score <= 0) {
        score = 0;
        move = MOVE.stop;
      }
      row[c] = score;
      moves[p * width + c] = move;
      if (score > best) {
        best = score;
        bestCell = p * width + c;
      }
    }
    [above, row] = [row, above];
  }
  traceBack(moves, width, bestCell, (p, c) => {
    const word = words[p - 1]!;
    const place = first + c - 1;
    if (index.ids[place] === idOf(index, word.text)) links[p - 1] = place;
    else if (isNumber(word.text) && isNumber(index.words[place]!.text)) numbers[p - 1] = place;
  });
  return { links, numbers };
}

function isNumber(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
}

function traceBack(moves: Uint8Array, width: number, from: number, pair: (p: number, c: number) => void): void {
  let cell = from;
  while (cell > 0 && moves[cell] !== MOVE.stop) {
    const move = moves[cell];
    if (move === MOVE.same || move === MOVE.replaced) {
      pair(Math.floor(cell / width), cell % width);
      cell -= width + 1;
    } else if (move === MOVE.pattern) cell -= width;
    else cell -= 1;
  }
}
