// How alike two titles are.
import { wordsIn } from "./letters.ts";

/** From so many words on, a title found whole within the other counts nearly as much as the same title. */
const WORDS_TO_CONTAIN = 4;
const CONTAINED = 0.85;

/**
 * Twice the words in common over all words (Dice), case folded: 0 for nothing in common, 1 for the same words. A title
 * with a kicker before it or a site's name after it is still that title.
 */
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
  if (!all) return 0;
  const shorter = Math.min(left.length, right.length);
  const contained = shorter >= WORDS_TO_CONTAIN ? (CONTAINED * common) / shorter : 0;
  return Math.max((2 * common) / all, contained);
}

/** The words in lower case with a space around each: one title is in another where this is in that. */
export function foldOf(text: string): string {
  return ` ${wordsOf(text).join(" ")} `;
}

function wordsOf(text: string): string[] {
  return wordsIn(text.normalize("NFKC").toLowerCase());
}
