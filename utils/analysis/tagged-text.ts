// An article's text as the analysis walks through it: blocks, sentences, and tokens with their part of speech.
import type { Span } from "@/utils/text/span.ts";
import type { Quotation } from "./quotes/marks/quotation.ts";

/** Universal part-of-speech tags (https://universaldependencies.org/u/pos/), as the language library gives them. */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X"
  | "SPACE";

export interface Token extends Span {
  /** The token as written: `text.slice(start, end)`. */
  word: string;
  /** Lower case, for looking up in lexicons. */
  lower: string;
  pos: PartOfSpeech;
}

/** Blocks are the paragraphs (parted by blank lines), sentences lie within blocks; everything is in text order. */
export interface TaggedText {
  text: string;
  blocks: Span[];
  sentences: Span[];
  tokens: Token[];
  /** What stands between quotation marks, in text order; no sentence breaks within one. */
  quotations: Quotation[];
}
