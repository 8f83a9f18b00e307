import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "@/utils/text/fold.ts";

describe("are the same word", () => {
  test.each([
    ["capitals", "PRISON", "prison"],
    ["marks over and under letters", "Şırnak Dvořáčková", "sirnak dvorackova"],
    ["a capital with its own dot", "İzmir", "izmir"],
    ["marks written apart", "e\u0301te\u0301", "été"],
    ["letters that are printed as one", "ﬁve", "five"],
    ["apostrophes", "don’t", "don't"],
    ["quotation marks", "“so”", '"so"'],
    ["dashes", "twenty‑one – two", "twenty-one - two"],
    ["white space", "two\u00a0men\nfled", "two men fled"],
    ["Greek's sigma at the end", "ΟΔΟΣ", "οδος"],
    ["Arabic with and without its vowels", "كِتَابٌ أحمد", "كتاب احمد"],
    ["hyphens that don't show", "pri\u00adson", "prison"],
  ])("%s", (_, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  test("but not these", () => {
    expect(fold("dozens")).not.toBe(fold("dozen"));
    expect(fold("ل")).not.toBe(fold("ا"));
  });
});

test("folding twice changes nothing more", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test("parts folded are the whole folded", () => {
  const text = fc.string({ unit: fc.constantFrom(..."aİıΣσςﬁé\u0301“’ \u00a0ǰ가🇩e\u0327") });
  fc.assert(
    fc.property(text, (whole) => {
      expect([...whole].map(fold).join("")).toBe(fold(whole));
    }),
  );
});
