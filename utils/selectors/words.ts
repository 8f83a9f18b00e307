// The words of a folded text, with where they stand: what is counted, looked up and aligned.

/** A word, a run of digits, or one ideograph. */
export interface Word {
  text: string;
  /** UTF-16 code units into the folded text. */
  start: number;
  end: number;
}

// Digits apart from letters, so that "50th" and "90th" share a word; signs of scripts without spaces one by one.
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`;
const WORD = new RegExp(
  String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*|${UNSPACED}|(?:(?!${UNSPACED})[\p{L}\p{M}\p{Nl}\p{No}])+`,
  "gu",
);

/** The words of `text` in order. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(WORD)) {
    words.push({ text: found[0], start: found.index, end: found.index + found[0].length });
  }
  return words;
}
