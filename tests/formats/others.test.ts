// ClaimReview, CSL-JSON, one quote as text, and what holds for every format.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import messages from "@/public/_locales/en/messages.json";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { wholeText } from "@/utils/formats/chunks.ts";
import { writeClaimReviews } from "@/utils/formats/claim-review.ts";
import { quoteForCopying } from "@/utils/formats/copy-quote.ts";
import { writeCsl } from "@/utils/formats/csl.ts";
import { exportSource } from "@/utils/formats/export-source.ts";
import { writerOf } from "@/utils/formats/formats.ts";
import { OFFERED } from "@/utils/formats/offered.ts";
import { aFigure, anArticle, aQuote, aSource } from "../fixtures/annotations.ts";
import { anyReadings } from "../fixtures/any-annotations.ts";

const TEXT = "“Rain,” said Ann. Ten people came.";
const judged = (judgement: "false" | "undecided", evidence: string | null): Annotation["verdict"] => ({
  judgement,
  evidence,
});
const article = { ...anArticle(), byline: "Bo Berg", published: "2026-01-02" };
const annotations: Annotation[] = [
  aSource("s1"),
  { ...aQuote("q1", "Rain,", 1, "s1"), verdict: judged("false", "https://records.example/"), note: "It did not." },
  { ...aFigure("f1"), verdict: judged("undecided", null) },
  aQuote("q2", "people", 22),
];
const reading = { article, text: TEXT, annotations };
const source = exportSource([reading]);

describe("ClaimReview", () => {
  test("has one for each verdict, with what schema.org and Google ask for", async () => {
    const reviews = JSON.parse(await wholeText(writeClaimReviews(source)));
    expect(reviews).toHaveLength(2);
    expect(reviews[0]).toEqual({
      "@context": "https://schema.org",
      "@type": "ClaimReview",
      "@id": "q1",
      url: "https://news.example/article#:~:text=Rain%2C",
      claimReviewed: "Rain,",
      datePublished: "2026-01-01T00:00:00.000Z",
      author: { "@type": "Person", name: "Reader" },
      reviewRating: { "@type": "Rating", alternateName: "False", ratingValue: 1, bestRating: 3, worstRating: 1 },
      itemReviewed: {
        "@type": "Claim",
        author: { "@type": "Person", name: "Ann" },
        datePublished: "2026-01-02",
        appearance: {
          "@type": "NewsArticle",
          url: "https://news.example/article",
          headline: "Rain",
          publisher: { "@type": "Organization", name: "news.example" },
        },
      },
      reviewBody: "It did not.",
      citation: "https://records.example/",
    });
    expect(reviews[1].reviewRating).toEqual({ "@type": "Rating", alternateName: "Can't tell" });
  });
});

describe("CSL-JSON", () => {
  const item = async (change: Partial<typeof article>) =>
    JSON.parse(await wholeText(writeCsl(exportSource([{ ...reading, article: { ...article, ...change } }]))))[0];

  test("has an item for the article", async () => {
    expect(await item({})).toEqual({
      id: "article",
      type: "article-newspaper",
      title: "Rain",
      "container-title": "news.example",
      URL: "https://news.example/article",
      author: [{ literal: "Bo Berg" }],
      issued: { "date-parts": [[2026, 1, 2]] },
      accessed: { "date-parts": [[2026, 1, 1]] },
      language: "en",
    });
  });

  test.each([
    ["2026-01-02T10:00:00+02:00", { "date-parts": [[2026, 1, 2]] }],
    ["2026-01", { "date-parts": [[2026, 1]] }],
    ["2026-13-01", { raw: "2026-13-01" }],
    ["last Friday", { raw: "last Friday" }],
  ])("gives the date %s as %j", async (published, issued) =>
    expect((await item({ published })).issued).toEqual(issued),
  );

  test("leaves out what is not known", async () => {
    expect(Object.keys(await item({ byline: null, published: null, lang: null } as never)).sort()).toEqual(
      ["URL", "accessed", "container-title", "id", "title", "type"].sort(),
    );
  });
});

describe("one quote as text", () => {
  test.each([
    ["a quote", "q1", "“Rain,”\n— Ann. Rain, news.example, 2026-01-02\nhttps://news.example/article#:~:text=Rain%2C\n"],
    ["a figure", "f1", "Ten\n— Rain, news.example, 2026-01-02\nhttps://news.example/article#:~:text=Ten\n"],
  ])("%s", (_, id, text) => expect(quoteForCopying(id, reading)).toBe(text));

  test.each(["s1", "nowhere"])("is null for %s", (id) => expect(quoteForCopying(id, reading)).toBeNull());
});

describe.each(OFFERED.map((format) => [format.id, format] as const))("%s", (_, format) => {
  const write = (readings: Parameters<typeof exportSource>[0]) => wholeText(writerOf(format)(exportSource(readings)));

  test("has a name among the messages", () => expect(messages).toHaveProperty(format.label));

  test("is the same bytes for the same data, in whatever order it came", async () => {
    await fc.assert(
      fc.asyncProperty(anyReadings, async (readings) => {
        const turned = readings.toReversed().map((each) => ({ ...each, annotations: each.annotations.toReversed() }));
        expect(await write(turned)).toBe(await write(structuredClone(readings)));
      }),
      { numRuns: 50 },
    );
  });

  test("is written for nothing at all", async () => expect(typeof (await write([]))).toBe("string"));

  test("if it is JSON, is JSON whatever the words", async () => {
    if (!format.type.includes("json")) return;
    await fc.assert(
      fc.asyncProperty(anyReadings, async (readings) => void JSON.parse(await write(readings))),
      { numRuns: 50 },
    );
  });

  test("comes in pieces", async () => {
    const many = Array.from({ length: 2_000 }, (_, at) => ({
      ...aQuote(`q${at}`, "Rain,", 1),
      verdict: judged("false", null),
    }));
    const articles = Array.from({ length: 300 }, (_, at) => ({ ...anArticle(`${at}`), title: "Rain ".repeat(100) }));
    let longest = 0;
    let pieces = 0;
    const readings = articles.map((each, at) => ({ article: each, text: TEXT, annotations: at === 0 ? many : [] }));
    for await (const piece of writerOf(format)(exportSource(readings))) {
      longest = Math.max(longest, piece.length);
      pieces += 1;
    }
    expect(pieces).toBeGreaterThan(1);
    expect(longest).toBeLessThan(1 << 18);
  });
});
