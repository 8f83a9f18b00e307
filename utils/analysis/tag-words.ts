// A stretch of text → tokens with their part of speech, by wink-nlp and its lite English model.
import model from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction } from "wink-nlp";
import type { Span } from "@/utils/text/span.ts";
import { plainLetters } from "./plain-letters.ts";
import type { PartOfSpeech, Token } from "./tagged-text.ts";

/** The library keeps every unknown word it meets; a fresh one after so many characters keeps a long-lived process flat. */
const CHARACTERS_PER_TAGGER = 8_000_000;
/** The library's time grows with the square of a word's length; no word of a language is longer than this. */
const LONGEST_WORD = 60;
/** White space of every kind, and marks that always stand for themselves, whatever they touch. */
const APART = /[\s\u200b\ufeff]+|''|``|’’|‘‘|‘’|--+|\.{3,}|[“”„‟«»"‘‚‛‹›()[\]{}—…:;!?*|<>]/gu;

type Tagger = ReturnType<typeof winkNLP>;
let tagger: Tagger | null = null;
let tagged = 0;

function freshTagger(length: number): Tagger {
  if (tagger === null || tagged > CHARACTERS_PER_TAGGER) {
    tagger = winkNLP(model, ["pos"]);
    tagged = 0;
  }
  tagged += length;
  return tagger;
}

/** Adds the tokens within `stretch` of `text` to `into`, in order. Offsets are UTF-16 code units into `text`. */
export function tagWords(text: string, stretch: Span, into: Token[]): void {
  const pieces = splitPieces(text, stretch);
  if (pieces.length === 0) return;
  const nlp = freshTagger(stretch.end - stretch.start);
  const plain = plainLetters(text.slice(stretch.start, stretch.end));
  const words = pieces.map((piece) => plain.slice(piece.start - stretch.start, piece.end - stretch.start));
  const tokens = nlp.readDoc(words.join(" ")).tokens();
  const values = tokens.out() as string[];
  const tags = tokens.out(nlp.its.pos as ItsFunction<PartOfSpeech>) as PartOfSpeech[];
  align(text, plain, stretch.start, pieces, values, tags, into);
}

/** What white space and stand-alone marks part; the tagger sees each with one space before it. */
function splitPieces(text: string, stretch: Span): Span[] {
  const pieces: Span[] = [];
  const cut = (start: number, end: number) => {
    for (let at = start; at < end; at += LONGEST_WORD) {
      pieces.push({ start: at, end: Math.min(end, at + LONGEST_WORD) });
    }
  };
  const words = text.slice(stretch.start, stretch.end);
  let from = 0;
  for (const match of words.matchAll(APART)) {
    cut(stretch.start + from, stretch.start + match.index);
    from = match.index + match[0].length;
    if (match[0].trim() !== "" && match[0] !== "\u200b") cut(stretch.start + match.index, stretch.start + from);
  }
  cut(stretch.start + from, stretch.end);
  return pieces;
}

/** Puts the tagger's words back to their places: the words of a piece, one after the other, make the piece. */
function align(
  text: string,
  plain: string,
  offset: number,
  pieces: Span[],
  values: string[],
  tags: PartOfSpeech[],
  into: Token[],
): void {
  let piece = 0;
  let at = pieces[0]?.start ?? 0;
  for (const [index, value] of values.entries()) {
    const here = pieces[piece];
    if (here === undefined) return;
    const fits = plain.startsWith(value, at - offset) && at + value.length <= here.end;
    // A word the tagger writes otherwise than the text does takes the rest of its piece.
    const end = fits ? at + value.length : here.end;
    const word = text.slice(at, end);
    if (end > at) into.push({ start: at, end, word, lower: word.toLowerCase(), pos: tags[index] ?? "X" });
    at = end;
    if (at >= here.end) {
      piece += 1;
      at = pieces[piece]?.start ?? here.end;
    }
  }
}
