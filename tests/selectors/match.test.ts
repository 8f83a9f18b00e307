// What a changed page does to annotations: the cases in match-cases.ts, and selectors that others wrote.
import { expect, describe as group, test } from "vitest";
import type { TextPositionSelector, TextQuoteSelector } from "@/utils/annotation/selector.ts";
import { describe } from "@/utils/selectors/describe.ts";
import { match } from "@/utils/selectors/match.ts";
import { indexPage } from "@/utils/selectors/page-index.ts";
import type { Span } from "@/utils/text/span.ts";
import { KNOWN_FAILURES, MATCH_CASES, type MatchCase } from "./match-cases.ts";

function readMarked(marked: string): { text: string; span: Span | null } {
  const start = marked.indexOf("[[");
  if (start < 0) return { text: marked, span: null };
  const end = marked.indexOf("]]") - 2;
  return { text: marked.replace("[[", "").replace("]]", ""), span: { start, end } };
}

function carryOver({ before, after }: MatchCase) {
  const old = readMarked(before);
  const now = readMarked(after);
  const result = match(indexPage(now.text), describe(old.text, old.span!));
  const words = (span: Span | null) => (span ? now.text.slice(span.start, span.end) : null);
  return { found: { status: result.status, words: words(result.span), span: result.span }, now, words };
}

group("a page changes", () => {
  test.each(MATCH_CASES)("$name", (change) => {
    const { found, now, words } = carryOver(change);
    expect(found).toEqual({ status: change.status, words: words(now.span), span: now.span });
  });

  test.fails.each(KNOWN_FAILURES)("known failure: $name", (change) => {
    const { found, now, words } = carryOver(change);
    expect(found).toEqual({ status: change.status, words: words(now.span), span: now.span });
  });
});

group("a long passage", () => {
  const sentences = Array.from(
    { length: 60 },
    (_, n) => `Witness ${n} told the court what had happened on day ${n * 7}.`,
  );
  const text = sentences.join(" ");
  const [start, end] = [text.indexOf("Witness 10"), text.indexOf("Witness 50")];

  test("is flagged as changed from its first word to its last", () => {
    const after = text.replace("Witness 30 told", "Witness 30 refused to tell");
    const { status, span } = match(indexPage(after), describe(text, { start, end }));
    expect(status).toBe("changed");
    expect(span).toEqual({ start, end: after.indexOf("Witness 50") });
  });

  test("is an orphan when its second half is gone", () => {
    const after = text.slice(0, text.indexOf("Witness 20"));
    expect(match(indexPage(after), describe(text, { start, end })).status).toBe("orphan");
  });
});

group("selectors that others wrote", () => {
  const text = "First the council voted. Then the mayor spoke for an hour about the new bridge over the river.";
  const selector = (quote: Partial<TextQuoteSelector>, start = 0): [TextQuoteSelector, TextPositionSelector] => [
    { type: "TextQuoteSelector", exact: "", prefix: "", suffix: "", ...quote },
    { type: "TextPositionSelector", start, end: start + (quote.exact ?? "").length },
  ];

  const cases: [string, [TextQuoteSelector, TextPositionSelector], string | null][] = [
    [
      "without context, long words are found",
      selector({ exact: "the mayor spoke for an hour about the new bridge" }),
      "moved",
    ],
    ["without context and place, a short word is not", selector({ exact: "the" }), "orphan"],
    [
      "a position beyond the text does no harm",
      selector({ exact: "mayor", prefix: "Then the ", suffix: " spoke" }, 9e9),
      "moved",
    ],
    [
      "a prefix longer than the text before it does no harm",
      selector({ exact: "First", prefix: "long ".repeat(99), suffix: " the council voted. Then" }),
      "same",
    ],
    ["no words at all are an orphan", selector({ prefix: "council " }, 5), "orphan"],
  ];
  test.each(cases)("%s", (_name, given, status) => {
    expect(match(indexPage(text), given).status).toBe(status);
  });
});
