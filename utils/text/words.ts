// Words as a reader counts them.

/** Number of stretches without white space that hold a letter or a digit. */
export function countWords(text: string): number {
  let words = 0;
  for (const stretch of text.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(stretch[0])) words++;
  return words;
}
