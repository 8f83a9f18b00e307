// Time grows with the text and no faster, whatever the text.
import process from "node:process";
import { expect, test } from "vitest";
import { resolveSources } from "@/utils/analysis/sources/resolve-sources.ts";
import type { PartOfSpeech, TaggedText, Token } from "@/utils/analysis/tagged-text.ts";

/** Tags by shape alone, so that only the sources' own time is measured. */
function tagByShape(text: string): TaggedText {
  const tokens: Token[] = [];
  for (const { 0: word, index: start } of text.matchAll(/[\p{L}\p{N}'’-]+|\S/gu)) {
    const capital = /^\p{Lu}/u.test(word);
    const pos: PartOfSpeech = /^(?:said|told)$/.test(word)
      ? "VERB"
      : capital
        ? "PROPN"
        : /\p{L}/u.test(word)
          ? "NOUN"
          : "PUNCT";
    tokens.push({ start, end: start + word.length, word, lower: word.toLowerCase(), pos });
  }
  const whole = [{ start: 0, end: text.length }];
  return { text, blocks: whole, sentences: whole, tokens, quotations: [] };
}

const families: [name: string, piece: (i: number) => string][] = [
  ["other names", (i) => `Ann${letters(i)} Lee${letters(i * 7)} said so. `],
  ["one surname, other first names", (i) => `Ann${letters(i)} Lee said so. `],
  ["one name", () => "Ann Lee said so. "],
  ["surnames alone", (i) => `Lee${letters(i)} said so. `],
  ["pronouns", () => "Ann Lee left and he said so. "],
  ["ministers", (i) => `Minister Ann${letters(i)} Lee said so; the minister said no. `],
  ["capitals without an end", () => "Ann "],
  ["small words of names", () => "Van der "],
  ["hyphens", () => "a-"],
  ["commas", () => "Ann Lee, the, of, "],
  ["open brackets and marks", () => "Ann “ ( "],
  ["answers of an interview", (i) => `Ann${letters(i)} Lee came. A: yes. `],
  ["ages", (i) => `Ann${letters(i)} Lee, ${i}, came; the 97-year-old said so. `],
  ["kin", (i) => `Ann${letters(i)} Lee and his sister, Eve${letters(i)} Lee, came; her uncle said so. `],
  ["roles that are named late", (i) => `the ${letters(i)}baker said so. `],
];

function letters(i: number): string {
  let word = "";
  for (let rest = i; rest > 0; rest = Math.floor(rest / 26)) word += String.fromCharCode(97 + (rest % 26));
  return word;
}

function textOf(piece: (i: number) => string, length: number): string {
  let text = "";
  for (let i = 0; text.length < length; i++) text += piece(i);
  return text;
}

/** Of the processor, not of the clock: other programs take their share of that. */
function milliseconds(tagged: TaggedText): number {
  const isSpeaker = /^(?:Lee\w*|he|minister|A|uncle|\w*baker|97-year-old)$/;
  const attributions = tagged.tokens.flatMap(({ word, start, end }, at) => {
    if (!isSpeaker.test(word)) return [];
    const before = tagged.tokens[at - 1];
    const from = before !== undefined && /^(?:the|her)$/.test(before.word) ? before.start : start;
    return [{ speaker: { start: from, end }, extent: { start: end, end: end + 5 } }];
  });
  const begun = process.threadCpuUsage();
  const { sourceOf } = resolveSources(tagged, attributions);
  expect(sourceOf).toHaveLength(attributions.length);
  const { user, system } = process.threadCpuUsage(begun);
  return (user + system) / 1000;
}

test.each(families)(
  "ten times the text takes at most about ten times as long: %s",
  (_, piece) => {
    const short = tagByShape(textOf(piece, 60_000));
    const long = tagByShape(textOf(piece, 600_000));
    milliseconds(short);
    const base = Math.min(milliseconds(short), milliseconds(short));
    // 12 times, and what the collector of garbage may add
    expect(milliseconds(long)).toBeLessThan(12 * base + 300);
  },
  60_000,
);
