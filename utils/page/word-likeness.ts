// How alike two titles are.

const WORD = /[\p{L}\p{N}]+/gu;

/** Twice the words in common over all words (Dice), case folded: 0 for nothing in common, 1 for the same words. */
export function likeness(one: string, other: string): number {
  const left = wordsOf(one);
  const right = wordsOf(other);
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) {
      common++;
      counts.set(word, count - 1);
    }
  }
  const all = left.length + right.length;
  return all ? (2 * common) / all : 0;
}

function wordsOf(text: string): string[] {
  return text.normalize("NFKC").toLowerCase().match(WORD) ?? [];
}
