import { describe, expect, test } from "vitest";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { type CardFacts, cardFacts } from "@/utils/find/card-facts.ts";
import { sorted } from "@/utils/find/card-order.ts";
import { holdsAll, termsOf } from "@/utils/find/terms.ts";
import { aFigure, aQuote, aSource } from "../fixtures/annotations.ts";
import { idOf, seedReading } from "../fixtures/seed-reading.ts";

const ann = aSource("ann", "Ann Lée");
if (ann.body.type === "Source") ann.body.role = "the mayor";

function factsOf(annotation: Annotation, hand: Partial<Annotation> = {}): CardFacts {
  const { text } = seedReading();
  return cardFacts([{ ...annotation, ...hand }, ann], text)[0]!;
}

describe("is found by", () => {
  const finds = (facts: CardFacts, query: string) => holdsAll(facts.text, termsOf(query));

  test("its words, who says it, what they are, note and tags", () => {
    const quote = factsOf(aQuote("q", "Rain fell", 1, "ann"), { note: "Who else?", tags: ["weather"] });
    for (const query of ["rain", "lee", "MAYOR", "who else", "weath", "rain lee weather"])
      expect(finds(quote, query), query).toBe(true);
    expect(finds(quote, "snow")).toBe(false);
  });

  test("the article's own words on who said it", () => {
    const { annotations, text } = seedReading();
    const tweeted = cardFacts(annotations, text).filter((facts) => finds(facts, "tweet"));
    expect(tweeted.map(({ id }) => id)).toContain(idOf("q2"));
  });

  test("what a figure counts", () => {
    const { annotations, text } = seedReading();
    const counted = cardFacts(annotations, text).filter((facts) => finds(facts, "prisoners nearly"));
    expect(counted.map(({ id }) => id)).toContain(idOf("f4"));
  });

  test("the words that stand in its place now", () => {
    const now = { start: 1, end: 9, exact: "Snow fell" };
    const standing = { status: "changed", now, since: "2026-01-01T00:00:00.000Z" } as const;
    expect(finds(factsOf(aQuote("q"), { standing }), "snow")).toBe(true);
  });
});

describe("kinds", () => {
  test("figures by whether anybody vouches", () => {
    expect(factsOf(aFigure("f", "Ten", 18, "ann")).kind).toBe("vouched");
    expect(factsOf(aFigure("f", "Ten", 18)).kind).toBe("unvouched");
    // a source that is no longer there vouches for nothing
    expect(factsOf(aFigure("f", "Ten", 18, "gone")).kind).toBe("unvouched");
  });

  test("what the reference article holds", () => {
    const { annotations, text } = seedReading();
    const kinds = Object.groupBy(cardFacts(annotations, text), ({ kind }) => kind);
    const counts = Object.entries(kinds).map(([kind, all]) => [kind, all.length]);
    expect(Object.fromEntries(counts)).toEqual({ direct: 3, indirect: 5, mixed: 2, vouched: 2, unvouched: 4 });
  });
});

describe("hands", () => {
  const standing = { status: "orphan", since: "2026-01-01T00:00:00.000Z" } as const;
  test.each<[string, Partial<Annotation>, string[]]>([
    ["nothing done", {}, []],
    ["kept, with a note, and gone since", { state: "kept", note: "so", standing }, ["kept", "noted", "fallen"]],
    ["taken out, whatever else was done", { state: "rejected", note: "no" }, ["out"]],
  ])("%s", (_, hand, hands) => {
    expect(factsOf(aQuote("q"), hand).hands).toEqual(hands);
  });
});

describe("orders", () => {
  const at = (day: number) => `2026-01-0${day}T00:00:00.000Z`;
  const cards = cardFacts(
    [
      { ...aQuote("last", "c", 90), modified: at(5) },
      { ...aQuote("noted", "a", 1), note: "so", modified: at(3) },
      { ...aQuote("new", "b", 50), created: at(4), modified: at(4) },
      { ...aFigure("first", "1", 0), modified: at(9) },
    ],
    "",
  );
  const ids = (order: "place" | "time") => sorted(cards, order).map(({ id }) => id);

  test("by place, quotes and figures alike", () => expect(ids("place")).toEqual(["first", "noted", "new", "last"]));

  test("by time: what was changed or found last first, not what was only read again", () => {
    expect(ids("time")).toEqual(["new", "noted", "first", "last"]);
  });
});
