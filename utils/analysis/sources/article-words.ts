// The article as the search for speakers sees it: its words, their names, and what stands within quotes.
import type { Span } from "@/utils/text/span.ts";
import type { PronounPlace } from "./antecedents.ts";
import type { NameMention } from "./find-names.ts";
import { Stretches } from "./quoted-places.ts";
import type { Word } from "./words.ts";

/** Words before a main noun. */
const LONGEST_PHRASE = 6;

export class ArticleWords {
  readonly text: string;
  readonly words: readonly Word[];
  readonly names: readonly NameMention[];
  /** For each word the index of the name it belongs to, or -1. */
  readonly nameOfWord: Int32Array;
  private readonly direct: Stretches;
  private readonly indirect: Stretches;
  private readonly sentenceCount: number[];

  /** `quotations`: what stands between quotation marks; `extents`: what the attributions say is said. */
  constructor(
    text: string,
    words: readonly Word[],
    names: readonly NameMention[],
    quotations: readonly Span[],
    extents: readonly Span[],
  ) {
    this.text = text;
    this.words = words;
    this.names = names;
    this.nameOfWord = new Int32Array(words.length).fill(-1);
    for (const [i, name] of names.entries()) this.nameOfWord.fill(i, name.from, name.to);
    this.direct = new Stretches(quotations);
    this.indirect = new Stretches(extents);
    this.sentenceCount = countSentences(words, this.direct);
  }

  /** From the first word of a stretch up to the one after its last. */
  range({ start, end }: Span): { from: number; to: number } {
    const from = this.wordAt(start);
    return { from, to: Math.min(this.words.length, Math.max(from, this.wordAt(end - 1) + 1)) };
  }

  /** Index of the first word that ends after the offset. */
  wordAt(offset: number): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Index of the first word of the noun phrase whose main noun stands at `head`. */
  startOfPhrase(head: number): number {
    const { words } = this;
    const { block } = words[head]!;
    let from = head;
    while (from > 0 && head - from < LONGEST_PHRASE && words[from - 1]!.block === block && modifies(words[from - 1]!))
      from -= 1;
    const before = words[from - 1];
    return before !== undefined && before.block === block && /^(?:DET|PRON)$/.test(before.pos) ? from - 1 : from;
  }

  /** Where a word stands as far as a pronoun is concerned. */
  place(at: number): Omit<PronounPlace, "extent"> {
    const word = this.words[at]!;
    const quoted = this.direct.around(word.start) ? "direct" : this.indirect.around(word.start) ? "indirect" : null;
    return { sentence: this.sentenceCount[at]!, block: word.block, quoted };
  }
}

function modifies({ pos }: Word): boolean {
  return pos === "ADJ" || pos === "NOUN" || pos === "PROPN" || pos === "NUM" || pos === "PART";
}

/** For each word how many sentences of the article's own have begun up to it. */
function countSentences(words: readonly Word[], direct: Stretches): number[] {
  let count = 0;
  let sentence = -1;
  return words.map((word) => {
    if (word.sentence !== sentence && direct.around(word.start) === null) {
      sentence = word.sentence;
      count += 1;
    }
    return count;
  });
}
