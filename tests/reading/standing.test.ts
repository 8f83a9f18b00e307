// What became of kept words when the page was read again: they stand, have changed, or are gone; and come back.
import { describe, expect, test } from "vitest";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { marksOf } from "@/utils/reading/marks.ts";
import { mergeAnnotations } from "@/utils/reading/merge.ts";
import { annotationAt } from "../fixtures/seed-reading.ts";

const BEFORE =
  "Fighting went on for a third day. Officials said that 12 fighters were killed near the prison on Friday. “We warned of this,” said Ann Lee, the mayor of the town, “and nobody listened to us,” on Friday night.";
const TUESDAY = "2026-01-06T00:00:00.000Z";
const WEDNESDAY = "2026-01-07T00:00:00.000Z";

const FIGURE = {
  type: "Figure",
  kind: "count",
  value: 12,
  magnitude: null,
  unit: null,
  modifier: null,
  counted: null,
  about: null,
  change: null,
  conflicts: [],
  quote: null,
  source: null,
} as const;

function keptFigure(): Annotation {
  const start = BEFORE.indexOf("12");
  const counted = { start: BEFORE.indexOf("fighters"), end: BEFORE.indexOf("fighters") + 8, exact: "fighters" };
  return {
    ...annotationAt("urn:test:f", { ...FIGURE, conflicts: [], counted }, BEFORE, start, start + 2),
    state: "kept",
    note: "Whose count?",
  };
}

function keptQuote(): Annotation {
  const passage = (exact: string) => ({
    start: BEFORE.indexOf(exact),
    end: BEFORE.indexOf(exact) + exact.length,
    exact,
  });
  const content = [passage("We warned of this,"), passage("and nobody listened to us,")];
  const body = {
    type: "Quote",
    form: "direct",
    content,
    cue: passage("said"),
    speaker: passage("Ann Lee"),
    source: null,
    addressee: null,
    when: null,
    channel: null,
    via: null,
    confidence: 1,
  } as const;
  return { ...annotationAt("urn:test:q", body, BEFORE, content[0]!.start, content[1]!.end), state: "kept" };
}

const read = (stored: Annotation[], before: string, after: string, now = TUESDAY, found: Annotation[] = []) =>
  mergeAnnotations(stored, found, before, after, now);
const one = (annotations: Annotation[], id: string) => annotations.find((annotation) => annotation.id === id)!;

describe("a kept figure", () => {
  const after = BEFORE.replace("12", "19");

  test("that the page has changed says what it is now and since when, and keeps its own words and note", () => {
    const figure = one(read([keptFigure()], BEFORE, after), "urn:test:f");
    const start = after.indexOf("19");
    expect(figure.standing).toEqual({ status: "changed", now: { start, end: start + 2, exact: "19" }, since: TUESDAY });
    expect(figure).toMatchObject({
      target: keptFigure().target,
      body: keptFigure().body,
      note: "Whose count?",
      revision: 0,
    });
  });

  test("is marked on the page where the new words stand", () => {
    const annotations = read([keptFigure()], BEFORE, after);
    expect(marksOf({ annotations, text: after })).toEqual([
      { id: "urn:test:f", style: "own", spans: [{ start: after.indexOf("19"), end: after.indexOf("19") + 2 }] },
    ]);
  });

  test("keeps the day of the change when it is read once more, and stands again when the words are back", () => {
    const tuesday = read([keptFigure()], BEFORE, after);
    const longer = `A line more.\n\n${after}`;
    const wednesday = read(tuesday, after, longer, WEDNESDAY);
    expect(one(wednesday, "urn:test:f").standing).toMatchObject({ status: "changed", since: TUESDAY });
    const back = `A line more.\n\n${BEFORE}`;
    const figure = one(read(wednesday, longer, back, WEDNESDAY), "urn:test:f");
    expect(figure.standing).toEqual({ status: "stands" });
    expect(figure.body.type === "Figure" && figure.body.counted?.start).toBe(back.indexOf("fighters"));
  });

  test("that the reader has settled comes up again only with other words", () => {
    const settled = read([keptFigure()], BEFORE, after).map((annotation) => ({
      ...annotation,
      standing: { ...annotation.standing, settled: true } as Annotation["standing"],
    }));
    const more = `${after} More follows.`;
    expect(one(read(settled, after, more, WEDNESDAY), "urn:test:f").standing).toMatchObject({ settled: true });
    const again = BEFORE.replace("12", "23");
    expect(one(read(settled, after, again, WEDNESDAY), "urn:test:f").standing).toEqual({
      status: "changed",
      now: { start: again.indexOf("23"), end: again.indexOf("23") + 2, exact: "23" },
      since: WEDNESDAY,
    });
  });
});

test("kept words that are gone are an orphan with their old words, and stand again when they are back", () => {
  const without = "Something else altogether is on this page now, and none of what was there before.";
  const gone = read([keptQuote(), keptFigure()], BEFORE, without);
  expect(gone.map(({ standing }) => standing)).toEqual(Array(2).fill({ status: "orphan", since: TUESDAY }));
  expect(marksOf({ annotations: gone, text: without })).toEqual([]);
  const back = read(gone, without, BEFORE, WEDNESDAY);
  expect(back).toEqual([keptQuote(), keptFigure()]);
});

test("a quote in two parts stands though the words between them are others", () => {
  const after = BEFORE.replace("Ann Lee, the mayor of the town,", "Ann Lee, who runs it,");
  const quote = one(read([keptQuote()], BEFORE, after), "urn:test:q");
  expect(quote.standing).toEqual({ status: "stands" });
  expect(
    marksOf({ annotations: [quote], text: after })[0]?.spans.map(({ start, end }) => after.slice(start, end)),
  ).toEqual(["We warned of this,", "and nobody listened to us,"]);
});

test("a page that sets its marks otherwise has the same words", () => {
  const curly = BEFORE.replace("listened to us", "listened — to us").replace("third day", "third\u00a0day");
  const dashes = curly.replace("—", "-");
  const stored = [{ ...annotationAt("urn:test:h", { type: "Highlight" }, curly, 0, 33), state: "kept" as const }];
  const [highlight] = read(stored, curly, dashes.replace("\u00a0", " "));
  expect(highlight?.standing).toEqual({ status: "stands" });
  expect(marksOf({ annotations: [highlight!], text: dashes.replace("\u00a0", " ") })).toHaveLength(1);
});

test("what the reader has marked by hand is not found a second time", () => {
  const own: Annotation = { ...keptQuote(), id: "urn:test:own", creator: { type: "Person" } };
  const machines: Annotation = { ...keptQuote(), id: "urn:test:q", state: "found" };
  expect(read([own], BEFORE, BEFORE, TUESDAY, [machines]).map(({ id }) => id)).toEqual(["urn:test:own"]);
});

test("what was rejected stays so though the machine gives it another id", () => {
  const rejected: Annotation = { ...keptQuote(), state: "rejected" };
  const again: Annotation = { ...keptQuote(), id: "urn:test:q2", state: "found" };
  expect(read([rejected], BEFORE, BEFORE, TUESDAY, [again]).map(({ id }) => id)).toEqual(["urn:test:q"]);
});
