// Lines that stand among paragraphs without being part of the article, and lines that only look like them.
import { describe, expect, it } from "vitest";
import { isAsideLine, isClosingLine, isCode, isDateLine } from "@/utils/page/aside-lines.ts";
import type { Block } from "@/utils/page/cut-blocks.ts";

const block = (text: string, tag = "p") => ({ text, linked: 0, items: [], box: { tag } }) as unknown as Block;

describe("aside", () => {
  it.each([
    "Advertisement",
    "Read more: Ferry talks stall again",
    "Lesen Sie auch: Was nun kommt",
    "Sign up for our morning letter",
    "Photo: Lena Berg",
    "Foto(s): © 123RF.com und/oder Archiv",
    "© 2024 The Harbour Post",
    "By Lena Berg",
  ])("%s", (text) => expect(isAsideLine(block(text))).toBe(true));
  it.each([
    "Advertisement revenue fell by a third last year.",
    "Related cases have been found in two other towns.",
    "By Sunday morning the water had gone.",
    "Sign language was taught in nine schools.",
    "“Share,” she told them.",
  ])("not: %s", (text) => expect(isAsideLine(block(text))).toBe(false));
});

describe("a date with hardly a word around it", () => {
  it.each(["19 May 2024", "Updated: May 19, 2024 at 1:26 p.m. EST", "Stand: 19.05.2024 13:26 Uhr", "4 min read"])(
    "%s",
    (text) => expect(isDateLine(block(text))).toBe(true),
  );
  it.each([
    "On 19 May 2024 the council voted to close the bridge.",
    "The 2024 budget",
    "— Harbour Watch (@harbour) May 19, 2024",
    "A ship with 40 people on board sank in 2019, and nobody has been charged since then in any court",
  ])("not: %s", (text) => expect(isDateLine(block(text))).toBe(false));
});

describe("closing", () => {
  it.each([
    "Tom Field contributed to this report.",
    "Lena Berg is a staff writer at the Post.",
    "This article was originally published in March.",
    "(dpa)",
  ])("%s", (text) => expect(isClosingLine(block(text))).toBe(true));
  it("not: a sentence about somebody's report", () => {
    expect(isClosingLine(block("The reporter said the bridge had been closed for days."))).toBe(false);
  });
});

it("program code is told from set verse", () => {
  expect(isCode(block("if (ready) { start(); }", "pre"))).toBe(true);
  expect(isCode(block("The tide is out, the boats lie on the sand", "pre"))).toBe(false);
});
