// Every exported annotation against all MUSTs of the W3C's test suite, where that is at hand: clone
// https://github.com/w3c/web-annotation-tests and put its path into the variable WEB_ANNOTATION_TESTS.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wholeText } from "@/utils/formats/chunks.ts";
import { exportSource } from "@/utils/formats/export-source.ts";
import { writeJsonLd } from "@/utils/formats/json-ld/write.ts";
import { anArticle, aQuote } from "../../fixtures/annotations.ts";
import { anyReadings } from "../../fixtures/any-annotations.ts";
import { assertions } from "./w3c-assertions.ts";

const folder = process.env.WEB_ANNOTATION_TESTS ?? "";
const isHere = folder !== "" && existsSync(join(folder, "annotations/annotationMusts.test"));
const name = `the W3C's MUSTs${isHere ? "" : " (skipped: set WEB_ANNOTATION_TESTS to a clone of w3c/web-annotation-tests)"}`;

describe.skipIf(!isHere)(name, () => {
  const load = (list: string) => (isHere ? assertions(folder, list) : []);
  const musts = load("annotations/annotationMusts.test");
  const brokenBy = (document: unknown, list = musts) => list.flatMap(({ broken }) => broken(document) ?? []);

  function samples(kind: "correct" | "incorrect"): unknown[] {
    const at = join(folder, "tools/samples", kind);
    return readdirSync(at).flatMap((file) => {
      try {
        return [JSON.parse(readFileSync(join(at, file), "utf8"))];
      } catch {
        return [];
      }
    });
  }

  test("are all there, pass the samples that they should pass, and none of the others", () => {
    expect(musts).toHaveLength(54);
    // the others are targets that are sets, and collections
    expect(samples("correct").filter((sample) => brokenBy(sample).length === 0).length).toBeGreaterThanOrEqual(38);
    expect(samples("incorrect").length).toBeGreaterThan(20);
    expect(samples("incorrect").filter((sample) => brokenBy(sample).length === 0)).toEqual([]);
  });

  test("hold for every annotation that can be exported", async () => {
    await fc.assert(
      fc.asyncProperty(anyReadings, async (readings) => {
        const { first } = JSON.parse(await wholeText(writeJsonLd(exportSource(readings))));
        expect(first.items.flatMap((item: unknown) => brokenBy(item))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("hold for the collection and its pages", async () => {
    const article = { ...anArticle(), id: "urn:uuid:2a6c6a52-9d3e-4c07-8b61-2f5a7e0d94c3" };
    const annotations = Array.from({ length: 2500 }, (_, place) => ({
      ...aQuote(`urn:test:${place}`),
      articleId: article.id,
    }));
    const exported = JSON.parse(await wholeText(writeJsonLd(exportSource([{ article, text: "", annotations }]))));
    expect(brokenBy(exported, load("collections/collectionMusts.test"))).toEqual([]);
    const pageMusts = load("collections/pages/pageMusts.test");
    const pages = [exported.first, ...exported["sourcemark:pages"]];
    expect(pages).toHaveLength(3);
    expect(pages.flatMap((page) => brokenBy(page, pageMusts))).toEqual([]);
    expect(brokenBy(exported, pageMusts)).toEqual([]);
  });
});
