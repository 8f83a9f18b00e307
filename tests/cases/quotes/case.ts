// What a case of quotes is: a passage and all that is said in it.

/** What is said (without outer marks and closing punctuation), and the words that name who says it; null: not said. */
export type Said = readonly [content: string, speaker: string | null];

export interface QuoteCase {
  /** A sentence that names the case. */
  name: string;
  text: string;
  /** All quotes, in text order; a quote in pieces has one entry a piece. */
  said: readonly Said[];
  /** Known to fail today; the test fails when it no longer does, so that the list stays true. */
  fails?: true;
}
