// The reference article against its hand-made reading.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { analyse } from "@/utils/analysis/analyse.ts";
import type { Span } from "@/utils/text/span.ts";

interface GoldQuote {
  id: string;
  content: Span[];
  speaker: Span & { exact: string };
  source: string;
  via?: { exact: string };
  channel?: { exact: string };
  when?: { exact: string };
  addressee?: { exact: string };
}

const text = readFileSync("seeds/article.txt", "utf8");
const gold: { quotes: GoldQuote[]; sources: { id: string; name: string }[] } = JSON.parse(
  readFileSync("seeds/gold.json", "utf8"),
);
const { quotes, sources } = analyse(text);

function shared(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const one of a)
    for (const other of b) sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return sum;
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0);
}

function overlap(a: readonly Span[], b: readonly Span[]): number {
  return (2 * shared(a, b)) / (length(a) + length(b));
}

const words = (span: Span | null) => (span === null ? null : text.slice(span.start, span.end));

test.each(gold.quotes)("quote $id of the reference article is found with its speaker and source", (expected) => {
  const found = quotes.find((quote) => overlap(quote.content, expected.content) >= 0.8);
  expect(found).toBeDefined();
  expect(words(found!.speaker)).toBe(expected.speaker.exact);
  const source = sources[found!.source ?? -1];
  expect(source?.name).toBe(gold.sources.find(({ id }) => id === expected.source)!.name);
  if (expected.via) expect(words(found!.via)).toBe(expected.via.exact);
  if (expected.channel) expect(words(found!.channel)).toBe(expected.channel.exact);
  if (expected.when) expect(words(found!.when)).toBe(expected.when.exact);
  if (expected.addressee) expect(words(found!.addressee)).toBe(expected.addressee.exact);
});

test("nothing else of the reference article is taken for a quote", () => {
  const extra = quotes.filter(
    (quote) => !gold.quotes.some((expected) => overlap(quote.content, expected.content) >= 0.5),
  );
  expect(extra.map((quote) => quote.content.map(words))).toEqual([]);
});
