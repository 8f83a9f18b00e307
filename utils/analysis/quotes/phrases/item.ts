// A sentence as the search for cues walks through it: its tokens, with every quotation as one single item.
import type { TaggedText, Token } from "@/utils/analysis/tagged-text.ts";
import type { Span } from "@/utils/text/span.ts";
import type { Quotation } from "../marks/quotation.ts";

export interface Item extends Token {
  /** Not null where the item is a whole quotation; `lower` is then empty. */
  quotation: Quotation | null;
  /** Of a quotation: the last character of its words, marks inside left out; of a token nothing. */
  ending: string;
  /** Of a quotation: its first character; of a token nothing. */
  opening: string;
  /** Of a quotation: a few words all with capitals, as a nickname or title has them (“the Accountant”, “Iron Mike”). */
  byname: boolean;
}

export interface Sentence extends Span {
  items: Item[];
  /** Index of the paragraph. */
  block: number;
}

/** No sentence of prose is longer; what is, is cut, so that time grows no faster than the text. In items. */
const LONGEST_SENTENCE = 240;

/** The sentences of the text as items, in order. */
export function itemise(tagged: TaggedText): Sentence[] {
  const result: Sentence[] = [];
  let token = 0;
  let quotation = 0;
  let block = 0;
  for (const sentence of tagged.sentences) {
    while (block + 1 < tagged.blocks.length && tagged.blocks[block]!.end <= sentence.start) block += 1;
    let items: Item[] = [];
    let start = sentence.start;
    while (token < tagged.tokens.length && tagged.tokens[token]!.start < sentence.end) {
      while (
        quotation < tagged.quotations.length &&
        tagged.quotations[quotation]!.outer.end <= tagged.tokens[token]!.start
      )
        quotation += 1;
      const here = tagged.quotations[quotation];
      if (here !== undefined && here.outer.start <= tagged.tokens[token]!.start) {
        items.push({
          ...here.outer,
          word: "",
          lower: "",
          pos: "X",
          quotation: here,
          ending: endingOf(tagged.text, here),
          opening: tagged.text.charAt(here.inner.start),
          byname: isByname(
            tagged.text.slice(here.inner.start, Math.min(here.inner.end, here.inner.start + LONGEST_BYNAME + 1)),
          ),
        });
        while (token < tagged.tokens.length && tagged.tokens[token]!.start < here.outer.end) token += 1;
      } else {
        items.push(plain(tagged.tokens[token]!));
        token += 1;
      }
      if (items.length >= LONGEST_SENTENCE) {
        const end = items.at(-1)!.end;
        result.push({ start, end, items, block });
        items = [];
        start = end;
      }
    }
    if (items.length > 0) result.push({ start, end: sentence.end, items, block });
  }
  return result;
}

/** Written out: a spread here costs a tenth of the whole search. */
function plain({ start, end, word, lower, pos }: Token): Item {
  return { start, end, word, lower, pos, quotation: null, ending: "", opening: "", byname: false };
}

/** In UTF-16 code units. */
const LONGEST_BYNAME = 30;
const BYNAME = /^(?:[Tt]he )?\p{Lu}[\p{L}'’.-]+(?: (?:(?:of|the|and) )*\p{Lu}[\p{L}'’.-]+)*[,.]?$/u;

function isByname(words: string): boolean {
  return words.length <= LONGEST_BYNAME && /^[Tt]he |\S \S/.test(words) && BYNAME.test(words);
}

/** The last character of the quotation's words that is no mark of a quotation within. */
function endingOf(text: string, quotation: Quotation): string {
  const tail = text.slice(Math.max(quotation.inner.start, quotation.inner.end - 4), quotation.inner.end);
  return tail.replace(/[\s'’"”]+$/, "").slice(-1);
}

export function isComma(item: Item | undefined): boolean {
  return item !== undefined && item.lower === ",";
}

const DASHES = new Set(["—", "–", "--", "-"]);

export function isDash(item: Item | undefined): boolean {
  return item !== undefined && DASHES.has(item.lower);
}

export function isVerb(item: Item | undefined): boolean {
  return item !== undefined && (item.pos === "VERB" || item.pos === "AUX");
}

/** A full stop, question or exclamation mark, or a closing bracket at a sentence's end. */
export function isStop(item: Item | undefined): boolean {
  return item === undefined || /^[.!?…)\]”"’']+$/.test(item.lower);
}
