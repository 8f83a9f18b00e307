import { describe, expect, test } from "vitest";
import type { Findings } from "@/utils/analysis/finding.ts";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { annotateFindings } from "@/utils/reading/annotate-findings.ts";
import { mergeAnnotations } from "@/utils/reading/merge.ts";
import { touchedPart } from "@/utils/reading/stored-part.ts";

const TEXT = "Ann Lee met the press.\n\n“It rained,” said Ann Lee. Ten people came.\n\n“It rained,” she said.";

/** What an analysis would find of Ann's words and the ten people, wherever they now stand in `text`. */
function find(text: string): Findings {
  const at = (exact: string, from = 0) => {
    const start = text.indexOf(exact, from);
    return { start, end: start + exact.length };
  };
  const quote = (from: number, speaker: string) => ({
    form: "direct" as const,
    content: [at("It rained,", from)],
    cue: at("said", from),
    speaker: at(speaker, from),
    source: 0,
    addressee: null,
    when: null,
    channel: null,
    via: null,
    confidence: 0.9,
  });
  const figure = {
    ...at("Ten"),
    stated: at("Ten"),
    kind: "count" as const,
    value: 10,
    magnitude: null,
    unit: null,
    modifier: null,
    counted: at("people"),
    about: null,
    change: null,
    conflicts: [],
    quote: null,
    teller: null,
    source: null,
  };
  return {
    quotes: [quote(0, "Ann Lee"), quote(text.lastIndexOf("“"), "she")],
    figures: text.includes("Ten") ? [figure] : [],
    sources: [{ kind: "person", name: "Ann Lee", role: null, mentions: [at("Ann Lee")] }],
  };
}

const context = (now: string) => ({
  articleId: "urn:uuid:1",
  url: "https://news.example/rain",
  creator: { type: "Software", name: "Sourcemark", version: "1" } as const,
  now,
});

const MONDAY = "2026-01-05T00:00:00.000Z";
const TUESDAY = "2026-01-06T00:00:00.000Z";
const first = annotateFindings(TEXT, find(TEXT), context(MONDAY));
const figureOf = (annotations: Annotation[]) => annotations.find(({ body }) => body.type === "Figure");
const decide = (state: Annotation["state"], annotations: Annotation[], id: string) =>
  annotations.map((annotation) => (annotation.id === id ? { ...annotation, state, revision: 1 } : annotation));

describe("ids", () => {
  test("are the same when the page is read again", () => {
    const again = annotateFindings(TEXT, find(TEXT), context(TUESDAY));
    expect(again.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
  });

  test("are different for the same words said twice", () => {
    expect(new Set(first.map(({ id }) => id)).size).toBe(first.length);
  });
});

describe("an unchanged page read again", () => {
  test("gives the same annotations with the dates they first had", () => {
    const merged = mergeAnnotations(first, annotateFindings(TEXT, find(TEXT), context(TUESDAY)), TEXT, TEXT, TUESDAY);
    expect(merged.map(({ id, created }) => [id, created])).toEqual(first.map(({ id }) => [id, MONDAY]));
  });

  test("leaves what was rejected rejected and what was kept kept", () => {
    const figure = figureOf(first)!;
    const quote = first.find(({ body }) => body.type === "Quote")!;
    const stored = decide("kept", decide("rejected", first, figure.id), quote.id);
    const merged = mergeAnnotations(stored, annotateFindings(TEXT, find(TEXT), context(TUESDAY)), TEXT, TEXT, TUESDAY);
    const stateOf = (id: string) => merged.find((annotation) => annotation.id === id)?.state;
    expect([stateOf(figure.id), stateOf(quote.id)]).toEqual(["rejected", "kept"]);
    expect(merged).toHaveLength(first.length);
  });
});

describe("a changed page read again", () => {
  const longer = `${"A line that was put in front of it all.\n\n"}${TEXT}`;

  test("moves what was kept to where its words now stand", () => {
    const stored = decide("kept", first, figureOf(first)!.id);
    const figure = figureOf(
      mergeAnnotations(stored, annotateFindings(longer, find(longer), context(TUESDAY)), TEXT, longer, TUESDAY),
    )!;
    const [, { start, end }] = figure.target.selector;
    expect([figure.state, longer.slice(start, end), start]).toEqual(["kept", "Ten", longer.indexOf("Ten")]);
    expect(figure.body.type === "Figure" && figure.body.counted?.start).toBe(longer.indexOf("people"));
  });

  test("keeps what was kept where its words are gone, and drops what nobody touched", () => {
    const without = TEXT.replace(" Ten people came.", "");
    const found = annotateFindings(without, find(without), context(TUESDAY));
    expect(figureOf(mergeAnnotations(first, found, TEXT, without, TUESDAY))).toBeUndefined();
    const stored = decide("kept", first, figureOf(first)!.id);
    expect(figureOf(mergeAnnotations(stored, found, TEXT, without, TUESDAY))?.state).toBe("kept");
  });
});

describe("only what is kept", () => {
  test("takes along the source of a kept quote", () => {
    const quote = first.find(({ body }) => body.type === "Quote")!;
    const part = touchedPart(decide("kept", first, quote.id));
    expect(part.map(({ body }) => body.type).sort()).toEqual(["Quote", "Source"]);
  });

  test("is nothing where nothing is kept", () => {
    expect(touchedPart(first)).toEqual([]);
  });
});
