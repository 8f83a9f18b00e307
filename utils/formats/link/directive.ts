// A text directive, and the first place that a browser finds for it.
// https://wicg.github.io/scroll-to-text-fragment/#find-a-range-from-a-text-directive
import { type FoldedText, foldForSearch } from "./fold-for-search.ts";

/** Words of the page; with `end`, everything from the first to the last of the two. */
export interface Directive {
  prefix: string | null;
  start: string;
  end: string | null;
  suffix: string | null;
}

/**
 * Places looked at for one directive. No word stands that often in an article; a text made of one word would take time
 * that grows with its square.
 */
const MOST_TRIES = 10_000;

/** A stretch of the folded text. */
interface Stretch {
  start: number;
  end: number;
}

export class DirectiveFinder {
  readonly #folded: FoldedText;
  readonly #isBoundary: (at: number) => boolean;
  #tries = 0;

  /** @param isBoundary for offsets of the text that was folded */
  constructor(folded: FoldedText, isBoundary: (at: number) => boolean) {
    this.#folded = folded;
    this.#isBoundary = isBoundary;
  }

  /** The first stretch that fits; null where none does, or none that is found before long. */
  find(directive: Directive): Stretch | null {
    this.#tries = 0;
    const [prefix, start, end, suffix] = [directive.prefix, directive.start, directive.end, directive.suffix].map(
      (part) => (part === null ? null : foldForSearch(part).text),
    ) as [string | null, string, string | null, string | null];
    const isEndBounded = end !== null || suffix === null;
    for (let from = 0; ; ) {
      const found =
        prefix === null ? this.#next(start, from, true, isEndBounded) : this.#next(prefix, from, true, false);
      if (!found) return null;
      from = found.start + 1;
      const first = prefix === null ? found : this.#behind(found.end, start, isEndBounded);
      if (!first) continue;
      if (end !== null) return this.#upTo(first, end, suffix);
      if (suffix === null || this.#behind(first.end, suffix, true)) return first;
    }
  }

  #upTo(first: Stretch, end: string, suffix: string | null): Stretch | null {
    for (let from = first.end; ; ) {
      const last = this.#next(end, from, true, suffix === null);
      if (!last) return null;
      if (suffix === null || this.#behind(last.end, suffix, true)) return { start: first.start, end: last.end };
      from = last.start + 1;
    }
  }

  #next(words: string, from: number, isStartBounded: boolean, isEndBounded: boolean): Stretch | null {
    const { text } = this.#folded;
    for (let start = text.indexOf(words, from); start >= 0; start = text.indexOf(words, start + 1)) {
      this.#tries += 1;
      if (this.#tries > MOST_TRIES) return null;
      const end = start + words.length;
      if ((!isStartBounded || this.#isBounded(start)) && (!isEndBounded || this.#isBounded(end))) return { start, end };
    }
    return null;
  }

  /** The words right behind, with no more than space between. */
  #behind(at: number, words: string, isEndBounded: boolean): Stretch | null {
    const { text } = this.#folded;
    let start = at;
    while (text[start] === " " || text[start] === "\n") start += 1;
    const end = start + words.length;
    return text.startsWith(words, start) && (!isEndBounded || this.#isBounded(end)) ? { start, end } : null;
  }

  #isBounded(at: number): boolean {
    return this.#isBoundary(this.#folded.from[at] ?? Number.POSITIVE_INFINITY);
  }
}
