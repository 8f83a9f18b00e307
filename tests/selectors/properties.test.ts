// What holds for every text, however odd.
import fc from "fast-check";
import { expect, describe as group, test } from "vitest";
import { describe } from "@/utils/selectors/describe.ts";
import { fold, foldOffset } from "@/utils/selectors/fold.ts";
import { match } from "@/utils/selectors/match.ts";
import { indexPage } from "@/utils/selectors/page-index.ts";

// Any code units, lone surrogates too, and the signs that folding treats, thick enough to meet each other.
const oddText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        "a",
        "the ",
        "12",
        " ",
        "\n\n",
        "…",
        "\u00AD",
        "é",
        "e\u0301\u0302",
        "“",
        "\uD83D",
        "\uDE42",
        "—",
        "x,",
      ),
      {
        maxLength: 300,
      },
    )
    .map((parts) => parts.join("")),
);
const textAndSpan = oddText.chain((text) =>
  fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => ({
    text,
    span: { start: Math.min(a, b), end: Math.max(a, b) },
  })),
);

/** Without typography and accents: an accent set behind the last letter joins it, and is found along with it. */
const letters = (text: string) => fold(text).text.normalize("NFD").replace(/\p{M}/gu, "").trim();

group("for every text", () => {
  test("what is described is found the same in the unchanged text", () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        expect(match(indexPage(text), describe(text, span))).toEqual({ status: "same", span });
      }),
      { numRuns: 1_000 },
    );
  });

  test("what is found in another text lies within it, and nothing is thrown", () => {
    fc.assert(
      fc.property(textAndSpan, oddText, fc.boolean(), ({ text, span }, other, kept) => {
        const after = kept ? other + text.slice(0, span.end) + other : other;
        const { status, span: found } = match(indexPage(after), describe(text, span));
        expect(found === null).toBe(status === "orphan");
        if (found === null) return;
        expect(0 <= found.start && found.start <= found.end && found.end <= after.length).toBe(true);
        // a span that begins or ends between a letter and its accents means the whole letter
        const cutsLetter = [text.slice(span.start), text.slice(span.end), other].some((rest) => /^\p{M}/u.test(rest));
        if (status !== "changed" && !cutsLetter) {
          expect(letters(after.slice(found.start, found.end))).toBe(letters(text.slice(span.start, span.end)));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test("a text pushed down keeps every long passage", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 40, maxLength: 80 });
    fc.assert(
      fc.property(words, fc.string({ maxLength: 80 }), (list, above) => {
        const text = list.map((word, at) => `${word}${at}`).join(" ");
        const span = { start: text.indexOf(list[10]!), end: text.length >> 1 };
        if (span.end - span.start < 60) return;
        const pushed = `${above}\n\n`;
        const { span: found } = match(indexPage(pushed + text), describe(text, span));
        expect(found).toEqual({ start: span.start + pushed.length, end: span.end + pushed.length });
      }),
    );
  });

  test("folding maps every sign to an ordered stretch of the text", () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const folded = fold(text);
        expect(folded.from.length).toBe(folded.text.length);
        let last = 0;
        for (let at = 0; at < folded.text.length; at++) {
          const [from, to] = [folded.from[at]!, folded.to[at]!];
          if (from < last || to <= from || to > text.length) throw new Error(`sign ${at} stands for ${from} to ${to}`);
          last = from;
        }
        expect(foldOffset(folded, 0)).toBe(0);
        expect(foldOffset(folded, text.length)).toBe(folded.text.length);
        expect(fold(folded.text).text).toBe(folded.text);
      }),
      { numRuns: 1_000 },
    );
  });
});
