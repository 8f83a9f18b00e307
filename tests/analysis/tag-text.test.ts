import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tagText } from "@/utils/analysis/tag-text.ts";

describe("tagText", () => {
  test("every token is the text at its place, in order, whatever the text", () => {
    const pieces = fc.constantFrom(
      "can't",
      "“",
      "”",
      '"',
      "'",
      "’s",
      " ",
      "\n\n",
      "U.S.",
      "naïve",
      "😀",
      "5'10\"",
      "—",
      "constructor",
      "__proto__",
      "a.b-c",
      "\u00a0",
      "1,000",
      "e.GO’s",
      "x".repeat(90),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (words) => {
        const text = words.join("");
        let end = 0;
        for (const token of tagText(text).tokens) {
          expect(text.slice(token.start, token.end)).toBe(token.word);
          expect(token.start).toBeGreaterThanOrEqual(end);
          end = token.end;
        }
      }),
    );
  });

  test("every word is in some token", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const tokens = tagText(text)
          .tokens.map((token) => token.word)
          .join("");
        expect(tokens).toBe(text.replaceAll(/[\s\u200b\ufeff]/g, ""));
      }),
    );
  });

  test("a capital within a sentence is a name", () => {
    const tags = tagText("The river, Garland said, rose.").tokens;
    expect(tags.find((token) => token.word === "Garland")?.pos).toBe("PROPN");
  });
});
