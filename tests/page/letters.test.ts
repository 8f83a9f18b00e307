// Letters without the classes of all letters: the same answers.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countLetters, isWordAndNames, wordsIn } from "@/utils/page/letters.ts";

const LATIN = Array.from({ length: 0x180 }, (_, code) => String.fromCharCode(code));
const MARKS = Array.from({ length: 0x70 }, (_, at) => String.fromCharCode(0x2000 + at));
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...LATIN, ...MARKS), maxLength: 30 }),
  fc.string({ unit: "binary", maxLength: 30 }),
);

describe("letters", () => {
  it("are those that Unicode calls so, for every Latin character and mark", () => {
    for (const sign of [...LATIN, ...MARKS]) {
      expect([sign, wordsIn(sign).length]).toEqual([sign, /[\p{L}\p{N}]/u.test(sign) ? 1 : 0]);
      expect([sign, countLetters(sign)]).toEqual([sign, /\p{L}/u.test(sign) ? 1 : 0]);
    }
  });

  it("are found in any text", () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(wordsIn(any)).toEqual(any.match(/[\p{L}\p{N}]+/gu) ?? []);
        expect(countLetters(any)).toBe(any.match(/\p{L}/gu)?.length ?? 0);
      }),
    );
  });

  it("tell names by their capitals", () => {
    const part = fc.constantFrom(
      "By",
      "von",
      "Ann",
      "Émile",
      "øster",
      "Žižek",
      "O’Neill",
      "J.",
      ",",
      " ",
      "  ",
      ".",
      "Я",
      "2",
      "ſ",
    );
    const names = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(names, (line) => {
        expect(isWordAndNames(line)).toBe(/^\S+(?:\s+\p{Lu}[\p{L}.'’-]+){2,4}(?:,[^.]{0,40})?$/u.test(line));
      }),
    );
  });
});
