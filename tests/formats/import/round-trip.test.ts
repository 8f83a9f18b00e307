// What is exported comes back as it was, whatever it was.
import fc from "fast-check";
import { expect, test } from "vitest";
import { wholeText } from "@/utils/formats/chunks.ts";
import { type ArticleWithAnnotations, exportSource } from "@/utils/formats/export-source.ts";
import type { ImportedFile } from "@/utils/formats/import/gathered.ts";
import { writeJsonLd } from "@/utils/formats/json-ld/write.ts";
import { anyReadings } from "../../fixtures/any-annotations.ts";
import { readText } from "../read-text.ts";

const write = (readings: readonly ArticleWithAnnotations[]) => wholeText(writeJsonLd(exportSource(readings)));

function readingsOf({ articles, annotations }: ImportedFile): ArticleWithAnnotations[] {
  return articles.map(({ article, text }) => ({
    article,
    text,
    annotations: annotations.filter(({ articleId }) => articleId === article.id),
  }));
}

test("export, import and export again gives the same bytes", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyReadings, async (readings) => {
      const exported = await write(readings);
      expect(await write(readingsOf(await readText(exported)))).toBe(exported);
    }),
    { numRuns: 300 },
  );
});

test("an import gives back every annotation and article to the letter", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyReadings, async (readings) => {
      const back = readingsOf(await readText(await write(readings)));
      const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
      const sorted = (all: readonly ArticleWithAnnotations[]) =>
        all
          .map((each) => ({ ...each, annotations: each.annotations.toSorted(byId) }))
          .sort((a, b) => byId(a.article, b.article));
      expect(sorted(back)).toEqual(sorted(readings));
    }),
    { numRuns: 300 },
  );
});

test("however the file was laid out again, and however its bytes come in, it reads the same", {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      anyReadings,
      fc.integer({ min: 1, max: 50 }),
      fc.boolean(),
      async (readings, pieceSize, spaced) => {
        const exported = await write(readings);
        const parsed = JSON.parse(exported);
        const turned = Object.fromEntries(Object.entries(parsed).reverse());
        const laidOut = spaced
          ? `\uFEFF${JSON.stringify(turned, null, "\t").replaceAll("\n", "\r\n")}`
          : JSON.stringify(turned);
        expect(await readText(laidOut, pieceSize)).toEqual(await readText(exported));
      },
    ),
    { numRuns: 100 },
  );
});
