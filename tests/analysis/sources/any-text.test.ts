// Whatever the text and whatever is said to be a speaker, the answer fits together.
import fc from "fast-check";
import { expect, test } from "vitest";
import { resolveSources } from "@/utils/analysis/sources/resolve-sources.ts";
import { tagText } from "@/utils/analysis/tag-text.ts";

const piece = fc.constantFrom(
  "Ann Lee",
  "Mr",
  "Lee",
  "he",
  "she",
  "I",
  "who",
  "police",
  "the minister",
  "of",
  "and",
  ",",
  ".",
  "“",
  "”",
  "(",
  ")",
  "—",
  "\n\n",
  "said",
  "’s",
  "van",
  "al-",
  "-",
  "U.S.",
  "WHO",
  "1",
  "é",
  "😀",
  "Ltd",
  "President",
  "The",
  "a",
  "company",
);
const article = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(" "));

test("every source index is a source's, every mention a stretch of the text, every confidence from 0 to 1", () => {
  fc.assert(
    fc.property(article, fc.array(fc.tuple(fc.nat(), fc.nat(20), fc.nat(30)), { maxLength: 8 }), (text, places) => {
      const attributions = places
        .map(([at, length, extent]) => {
          const start = at % (text.length + 1);
          const end = Math.min(text.length, start + length);
          const speaker = end > start ? { start, end } : null;
          return { speaker, extent: { start: end, end: Math.min(text.length, end + extent) } };
        })
        .sort((a, b) => a.extent.start - b.extent.start);
      const { sources, sourceOf, confidence } = resolveSources(tagText(text), attributions);
      expect(sourceOf).toHaveLength(attributions.length);
      expect(confidence).toHaveLength(attributions.length);
      for (const [i, source] of sourceOf.entries()) {
        if (source === null) expect(confidence[i]).toBe(0);
        else expect(sources[source]).toBeDefined();
        expect(confidence[i]).toBeGreaterThanOrEqual(0);
        expect(confidence[i]).toBeLessThanOrEqual(1);
      }
      for (const { name, mentions } of sources) {
        expect(name.trim()).not.toBe("");
        let last = 0;
        for (const { start, end } of mentions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }
    }),
    { numRuns: 300 },
  );
});
