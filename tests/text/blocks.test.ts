import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitBlocks } from "@/utils/text/blocks.ts";

const words = (text: string) => splitBlocks(text).map(({ start, end }) => text.slice(start, end));

describe("splitBlocks", () => {
  test("parts at blank lines and leaves the white space out", () => {
    expect(words("  One.\n\n Two\nlines. \n \n\nThree.\n")).toEqual(["One.", "Two\nlines.", "Three."]);
  });

  test("has nothing for an empty text", () => {
    expect(words(" \n\n ")).toEqual([]);
  });

  test("blocks are in order, without overlap, and hold every character that is no white space", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab\n \t]{0,60}$/), (text) => {
        const blocks = splitBlocks(text);
        for (const [index, block] of blocks.entries())
          expect(block.start).toBeGreaterThanOrEqual(blocks[index - 1]?.end ?? 0);
        expect(
          blocks
            .map(({ start, end }) => text.slice(start, end))
            .join("")
            .replaceAll(/\s/g, ""),
        ).toBe(text.replaceAll(/\s/g, ""));
      }),
    );
  });
});
