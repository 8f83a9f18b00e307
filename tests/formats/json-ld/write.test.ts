import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { wholeText } from "@/utils/formats/chunks.ts";
import { type ArticleWithAnnotations, exportSource } from "@/utils/formats/export-source.ts";
import { ExportedCollection, jsonSchema } from "@/utils/formats/json-ld/schema.ts";
import { writeJsonLd } from "@/utils/formats/json-ld/write.ts";
import { aFigure, anArticle, aQuote, aSource } from "../../fixtures/annotations.ts";
import { anyReadings } from "../../fixtures/any-annotations.ts";

const annotations: Annotation[] = [
  aSource("s1"),
  aQuote("q1", "Rain,", 1, "s1"),
  { ...aFigure("f1"), verdict: { judgement: "doubtful", evidence: "https://records.example/ä?a=|" }, tags: ["b", "a"] },
  { ...aQuote("q2"), state: "rejected", note: "*Who* says?" },
  { ...aQuote("h1"), body: { type: "Highlight" }, creator: { type: "Person" }, state: "kept" },
];
const reading = { article: anArticle(), text: "“Rain,” said Ann. Ten people came.", annotations };
const write = (...readings: ArticleWithAnnotations[]) => wholeText(writeJsonLd(exportSource(readings)));
const parsed = async (...readings: ArticleWithAnnotations[]) => JSON.parse(await write(...readings));

/** The same data with every object's keys in the opposite order. */
function turned<Data>(data: Data): Data {
  if (typeof data !== "object" || data === null) return data;
  if (Array.isArray(data)) return data.map(turned) as Data;
  return Object.fromEntries(
    Object.entries(data)
      .reverse()
      .map(([key, value]) => [key, turned(value)]),
  ) as Data;
}

describe("an export", () => {
  test("has the form of its schema", async () => {
    expect(ExportedCollection.parse(await parsed(reading))).toEqual(await parsed(reading));
  });

  test("is the same bytes for the same data, in whatever order it came", async () => {
    await fc.assert(
      fc.asyncProperty(anyReadings, async (readings) => {
        const other = turned(readings.toReversed()).map((each) => ({
          ...each,
          annotations: each.annotations.toReversed(),
        }));
        expect(await write(...other)).toBe(await write(...readings));
      }),
    );
  });

  test("has an annotation a line, and the article with its text", async () => {
    const lines = (await write(reading)).split("\n");
    expect(lines.filter((line) => line.includes('"type":"Annotation"'))).toHaveLength(annotations.length);
    expect((await parsed(reading))["sourcemark:articles"]).toEqual([{ ...reading.article, text: reading.text }]);
  });

  test("leaves out nothing that the reader rejected, and says what each is about", async () => {
    const { total, first } = ExportedCollection.parse(await parsed(reading));
    expect(total).toBe(5);
    expect(first.items.map((item) => [item.id, item["sourcemark:state"], item.motivation])).toEqual([
      ["s1", "found", ["identifying"]],
      ["q1", "found", ["describing"]],
      ["q2", "rejected", ["describing", "commenting"]],
      ["f1", "found", ["describing", "tagging", "assessing", "linking"]],
      ["h1", "kept", ["highlighting"]],
    ]);
    expect(first.items.map(({ body }) => body?.map((part) => ("value" in part ? part.value : part.source)))).toEqual([
      ["source Ann"],
      ["direct quote, Ann"],
      ["direct quote, speaker not said", "*Who* says?"],
      ["figure Ten, nobody vouches for it", "b", "a", "Doubtful", "https://records.example/%C3%A4?a=%7C"],
      undefined,
    ]);
  });

  test("of more than a thousand annotations has pages that lead to each other", async () => {
    const many = Array.from({ length: 2500 }, (_, place) => aQuote(`q${place}`, "Rain", place));
    const { total, first, last, ...collection } = await parsed({ ...reading, annotations: many });
    const pages = [first, ...collection["sourcemark:pages"]];
    expect(total).toBe(2500);
    expect(pages.map(({ startIndex, items }) => [startIndex, items.length])).toEqual([
      [0, 1000],
      [1000, 1000],
      [2000, 500],
    ]);
    expect(pages.map(({ next }) => next)).toEqual([pages[1].id, pages[2].id, undefined]);
    expect(pages.map(({ prev }) => prev)).toEqual([undefined, pages[0].id, pages[1].id]);
    expect(pages.map(({ partOf }) => partOf.id)).toEqual(Array(3).fill(collection.id));
    expect(last).toBe(pages[2].id);
  });

  test.each([1000, 1001])("of %i annotations has them all", async (count) => {
    const many = Array.from({ length: count }, (_, place) => aQuote(`q${place}`, "Rain", place));
    const { first, "sourcemark:pages": pages, total } = await parsed({ ...reading, annotations: many });
    expect(total).toBe(count);
    expect([first, ...pages].flatMap(({ items }) => items)).toHaveLength(count);
  });

  test("of nothing is a collection of nothing", async () => {
    expect(ExportedCollection.parse(await parsed())).toMatchObject({ total: 0, first: { items: [] } });
  });
});

describe("the published JSON Schema", () => {
  const published = JSON.parse(
    readFileSync(new URL("../../../public/annotations.schema.json", import.meta.url), "utf8"),
  );
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(published);

  test("is the one that the code makes (npm run schema writes it)", () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(jsonSchema())));
  });

  test("takes every export", async () => {
    await fc.assert(
      fc.asyncProperty(anyReadings, async (readings) => {
        expect(validate(await parsed(...readings)), JSON.stringify(validate.errors)).toBe(true);
      }),
    );
  });

  test("refuses one with a part missing", async () => {
    const exported = await parsed(reading);
    expect(validate(exported)).toBe(true);
    delete exported.first.items[1].target.selector[0].exact;
    expect(validate(exported)).toBe(false);
  });
});
