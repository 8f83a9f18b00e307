// The quote engine on cases of our own: everything said in a passage, by whom, and nothing else.
import { describe, expect, test } from "vitest";
import { analyse } from "@/utils/analysis/analyse.ts";
import type { Span } from "@/utils/text/span.ts";
import { ASIDES } from "../../cases/quotes/asides.ts";
import type { QuoteCase } from "../../cases/quotes/case.ts";
import { CONTINUING } from "../../cases/quotes/continuing.ts";
import { DIRECT } from "../../cases/quotes/direct.ts";
import { INDIRECT } from "../../cases/quotes/indirect.ts";
import { LABELS } from "../../cases/quotes/labels.ts";
import { MIXED_BAG } from "../../cases/quotes/mixed-bag.ts";
import { NO_QUOTE } from "../../cases/quotes/no-quote.ts";
import { NOUN_CUES } from "../../cases/quotes/noun-cues.ts";
import { PASSIVES } from "../../cases/quotes/passives.ts";

/** Without marks and punctuation at the edges, which say nothing of what was found. */
function bare(words: string): string {
  return words.replace(/^[\s"'“”‘’«»„.,;:]+|[\s"'“”‘’«»„.,;:?!]+$/gu, "");
}

function saidIn(text: string): (string | null)[][] {
  const words = (span: Span) => text.slice(span.start, span.end);
  return analyse(text).quotes.flatMap((quote) =>
    quote.content.map((span) => [bare(words(span)), quote.speaker === null ? null : words(quote.speaker)]),
  );
}

function check(cases: readonly QuoteCase[]): void {
  for (const { name, text, said, fails } of cases) {
    const run = () => expect(saidIn(text)).toEqual(said.map(([content, speaker]) => [bare(content), speaker]));
    if (fails) test.fails(name, run);
    else test(name, run);
  }
}

describe("words in marks", () => check(DIRECT));
describe("words without marks, or with some", () => check(INDIRECT));
describe("words that go on", () => check(CONTINUING));
describe("passages with several forms", () => check(MIXED_BAG));
describe("what nobody said", () => check(NO_QUOTE));
describe("what somebody calls something", () => check(LABELS));
describe("passives", () => check(PASSIVES));
describe("nouns that report", () => check(NOUN_CUES));
describe("who speaks, past an aside", () => check(ASIDES));
