import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ExportedCollection, jsonSchema } from "@/utils/formats/json-ld-schema.ts";
import { serialise, toJsonLd } from "@/utils/formats/to-json-ld.ts";
import { aFigure, anArticle, aQuote, aSource } from "../fixtures/annotations.ts";

const annotations = [
  aSource("s1"),
  aQuote("q1", "Rain,", 1, "s1"),
  aFigure("f1"),
  { ...aQuote("q2"), state: "rejected" as const },
];
const reading = { article: anArticle(), annotations };

describe("an export", () => {
  test("has the form of its schema", () => {
    expect(() => ExportedCollection.parse(toJsonLd(reading))).not.toThrow();
  });

  test("is the same bytes for the same data, in whatever order it came", () => {
    const turned = structuredClone({ ...reading, annotations: annotations.toReversed() });
    expect(serialise(toJsonLd(turned))).toBe(serialise(toJsonLd(reading)));
  });

  test("counts what it holds, and leaves out nothing that the reader rejected", () => {
    const exported = toJsonLd(reading);
    expect(exported.total).toBe(4);
    expect(exported.first.items.map((item) => item["sourcemark:state"])).toEqual([
      "found",
      "found",
      "rejected",
      "found",
    ]);
  });

  test("says in plain words what was found", () => {
    expect(toJsonLd(reading).first.items.map(({ body }) => body.value)).toEqual([
      "source Ann",
      "direct quote, Ann",
      "direct quote, speaker not said",
      "figure Ten, nobody vouches for it",
    ]);
  });

  test("keeps any words whatever to the letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), (title, words) => {
        const text = serialise(toJsonLd({ article: { ...anArticle(), title }, annotations: [aQuote("q", words)] }));
        const back = ExportedCollection.parse(JSON.parse(text));
        expect(back.label).toBe(title);
        expect(back.first.items[0]?.target.selector[0].exact).toBe(words);
      }),
    );
  });
});

describe("the published JSON Schema", () => {
  const published = JSON.parse(readFileSync(new URL("../../public/annotations.schema.json", import.meta.url), "utf8"));

  test("is the one that the code makes (npm run schema writes it)", () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(jsonSchema())));
  });

  test("takes an export, and refuses one with a part missing", () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(published);
    const exported = JSON.parse(serialise(toJsonLd(reading)));
    expect(validate(exported), JSON.stringify(validate.errors)).toBe(true);
    delete exported.first.items[1].target.selector[0].exact;
    expect(validate(exported)).toBe(false);
  });
});
