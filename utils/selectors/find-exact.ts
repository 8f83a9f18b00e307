// Where a folded string stands on the page, by its rarest word: no scan of the page for each annotation.
import { type PageIndex, placesNear } from "./page-index.ts";
import type { Word } from "./words.ts";

/** So many places of the rarest word are looked at, the nearest first; a page of one word ten thousand times is hostile. */
const MAX_PLACES = 256;

/**
 * Folded offsets at which `text` stands on the page, ascending; at most 256 of them, nearest to `near`.
 * `words` are the words of `text`; where it has none, only the place `near` itself and the next one are tried.
 */
export function findExact(index: PageIndex, text: string, words: Word[], near: number): number[] {
  const page = index.folded.text;
  const rarest = rarestWord(index, text, words);
  if (rarest === null) {
    if (text === "") return [];
    const found = page.indexOf(text, Math.max(0, near - text.length));
    return found < 0 ? [] : [found];
  }
  const found: number[] = [];
  for (const place of placesNear(index, rarest.text, near, MAX_PLACES)) {
    const at = index.words[place]!.start - rarest.start;
    if (at >= 0 && page.startsWith(text, at)) found.push(at);
  }
  return found;
}

/** The word with fewest places; words cut by the text's ends don't count, for the page may have them longer. */
function rarestWord(index: PageIndex, text: string, words: Word[]): Word | null {
  let best: Word | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const word of words) {
    if (word.start === 0 || word.end === text.length) continue;
    const count = index.places.get(word.text)?.length ?? 0;
    if (count < fewest) {
      best = word;
      fewest = count;
    }
  }
  return best;
}
