// The tagged text as words: hyphenated ones whole, an abbreviation with its dot, a possessive's ending apart.
import type { PartOfSpeech, TaggedText, Token } from "@/utils/analysis/tagged-text.ts";
import type { Span } from "@/utils/text/span.ts";

export interface Word extends Span {
  /** Lower case, curly apostrophes made straight, no dot at the end. */
  lower: string;
  pos: PartOfSpeech;
  /** Begins with a capital letter. */
  capital: boolean;
  /** All letters are capitals, and there are two or more: "WHO" is no pronoun. */
  acronym: boolean;
  /** Begins its sentence, quotation marks and dashes aside. */
  opens: boolean;
  /** Index into `TaggedText.sentences` and `TaggedText.blocks`. */
  sentence: number;
  block: number;
}

const wordLike = /[\p{L}\p{N}]/u;
const capitalStart = /^\p{Lu}/u;
const allCapitals = /^\p{Lu}[\p{Lu}\d.&-]*\p{Lu}\.?$/u;
const initialOrAbbreviation = /^(?:\p{L}\.?)$|^\p{Lu}[\p{Ll}]{0,5}$/u;

/** Words and punctuation in text order; offsets are UTF-16 code units. */
export function readWords({ text, tokens, sentences, blocks }: TaggedText): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let block = 0;
  let opened = -1;
  for (let i = 0; i < tokens.length; ) {
    const first = tokens[i]!;
    if (first.pos === "SPACE" || first.lower.trim() === "") {
      i += 1;
      continue;
    }
    const after = endOfHyphenated(tokens, i);
    const end = tokens[after - 1]!.end;
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= first.start) sentence += 1;
    while (block + 1 < blocks.length && blocks[block + 1]!.start <= first.start) block += 1;
    const written = after === i + 1 ? first.word : text.slice(first.start, end);
    const isWord = holdsWord(written);
    const capital = beginsWithCapital(written);
    words.push({
      start: first.start,
      end,
      lower: plainLower(written.toLowerCase()),
      pos: posOf(tokens, i, after),
      capital,
      acronym: capital && allCapitals.test(written),
      opens: isWord && opened !== sentence,
      sentence,
      block,
    });
    if (isWord) opened = sentence;
    i = after;
    const sentenceEnd = sentences[sentence]?.end ?? 0;
    // "Const." is two tokens to the tagger, one word to a reader
    const dot = tokens[i];
    if (
      dot?.word === "." &&
      dot.start === end &&
      dot.end < sentenceEnd &&
      capital &&
      initialOrAbbreviation.test(written)
    ) {
      words[words.length - 1]!.end = dot.end;
      i += 1;
    }
  }
  return words;
}

// Most words are plain ASCII: the patterns are for the rest.

function holdsWord(written: string): boolean {
  const code = written.charCodeAt(0) | 32;
  return (code >= 97 && code <= 122) || wordLike.test(written);
}

function beginsWithCapital(written: string): boolean {
  const code = written.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : capitalStart.test(written);
}

function plainLower(lower: string): string {
  const plain = lower.includes("’") ? lower.replaceAll("’", "'") : lower;
  return plain.length > 1 && plain.endsWith(".") ? plain.replace(/(?<=\p{L})\.$/u, "") : plain;
}

function endOfHyphenated(tokens: readonly Token[], first: number): number {
  let after = first + 1;
  if (!holdsWord(tokens[first]!.word)) return after;
  while (
    after + 1 < tokens.length &&
    /^[-‐‑]$/.test(tokens[after]!.word) &&
    tokens[after]!.start === tokens[after - 1]!.end &&
    tokens[after + 1]!.start === tokens[after]!.end &&
    holdsWord(tokens[after + 1]!.word)
  ) {
    after += 2;
  }
  return after;
}

function posOf(tokens: readonly Token[], first: number, after: number): PartOfSpeech {
  if (after === first + 1) return tokens[first]!.pos;
  const parts = tokens.slice(first, after).map((token) => token.pos);
  if (parts.includes("PROPN")) return "PROPN";
  return parts[parts.length - 1]!;
}
