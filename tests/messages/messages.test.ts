// Nothing is believed that doesn't have the form it should have.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePageAnswer, parsePageSelection } from "@/utils/messages/page-answer.ts";
import { FromPage, FromPanel } from "@/utils/messages/to-background.ts";
import { isToPage } from "@/utils/messages/to-page.ts";

const meta = { title: "T", byline: null, published: null, site: "a.example", lang: null, url: "https://a.example/1" };
const article = { state: "article", reading: 0.5, meta, text: "x", cut: null, chosen: null, marksOn: true };

const badAnswers: [why: string, answer: unknown][] = [
  ["no answer", undefined],
  ["another state", { state: "hacked" }],
  ["an address that is code", { ...article, meta: { ...meta, url: "javascript:alert(1)" } }],
  ["an address of the extension", { ...article, meta: { ...meta, url: "chrome-extension://abc/panel.html" } }],
  ["a text that is no text", { ...article, text: { length: 1 } }],
  ["a part missing", { state: "article", text: "x" }],
];

describe("a page's answer", () => {
  test("is taken as it is meant", () => expect(parsePageAnswer(article)).toEqual(article));
  test.each(badAnswers)("is refused with %s", (_why, answer) => expect(() => parsePageAnswer(answer)).toThrow());
});

describe("messages", () => {
  test("of any form whatever never throw, and pass only as what they are", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (message) => {
        expect(FromPage.safeParse(message).success).toBe(false);
        expect(FromPanel.safeParse(message).success).toBe(false);
        expect(isToPage(message)).toBe(false);
      }),
    );
  });

  test("a click that names a thousand annotations is nobody's", () => {
    expect(FromPage.safeParse({ type: "hit", ids: Array(1000).fill("x") }).success).toBe(false);
    expect(FromPage.safeParse({ type: "hit", ids: [] }).success).toBe(false);
    expect(FromPage.safeParse({ type: "hit", ids: ["x"] }).success).toBe(true);
  });

  test("a panel may set no state that there isn't", () => {
    const id = "urn:uuid:00000000-0000-4000-8000-000000000001";
    const edit = (act: unknown) => ({ type: "edit", tabId: 1, edits: [{ id, revision: 0, act }] });
    expect(FromPanel.safeParse(edit({ type: "keep" })).success).toBe(true);
    expect(FromPanel.safeParse(edit({ type: "set-state", state: "deleted" })).success).toBe(false);
    expect(FromPanel.safeParse(edit({ type: "note", note: "x".repeat(1_000_000) })).success).toBe(false);
    expect(FromPanel.safeParse({ ...edit({ type: "keep" }), edits: [] }).success).toBe(false);
  });

  const badSelections: [why: string, answer: unknown][] = [
    ["no answer", undefined],
    ["places that are none", { reading: 1, start: -1, end: 3 }],
    ["words alone", { words: "x" }],
  ];
  test.each(badSelections)("a selection is refused with %s", (_why, answer) => {
    expect(() => parsePageSelection(answer)).toThrow();
  });
});
