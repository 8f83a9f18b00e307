import fc from "fast-check";
import { Window } from "happy-dom";
import { describe, expect, test } from "vitest";
import { wholeText } from "@/utils/formats/chunks.ts";
import { type ArticleWithAnnotations, exportSource } from "@/utils/formats/export-source.ts";
import { writeHtml } from "@/utils/formats/html/write.ts";
import { aFigure, anArticle, aQuote, aSource } from "../../fixtures/annotations.ts";
import { anyReadings } from "../../fixtures/any-annotations.ts";
import { OTHER_FILE_WORDS } from "../../fixtures/other-file-words.ts";

const window = new Window();

/** As a browser makes it, without running or loading anything. */
async function pageOf(...readings: ArticleWithAnnotations[]) {
  const html = await wholeText(writeHtml(exportSource(readings)));
  return { html, document: new window.DOMParser().parseFromString(html, "text/html") };
}

/** Elements that the page is made of, each with the attributes that it may have. */
const OURS: Record<string, readonly string[]> = {
  HTML: ["lang", "dir"],
  HEAD: [],
  META: ["charset", "http-equiv", "content", "name"],
  TITLE: [],
  STYLE: [],
  BODY: [],
  HEADER: [],
  MAIN: [],
  SECTION: [],
  H1: [],
  H2: ["dir", "lang"],
  P: ["class", "dir"],
  OL: [],
  LI: [],
  BLOCKQUOTE: ["class", "dir", "lang"],
  SPAN: [],
  A: ["href", "rel"],
  B: [],
  FOOTER: [],
};

test("whatever the words, the page has no element and no attribute that is not ours, and links to the web only", async () => {
  await fc.assert(
    fc.asyncProperty(anyReadings, async (readings) => {
      const { document } = await pageOf(...readings);
      for (const element of document.querySelectorAll("*")) {
        const foreign = element.getAttributeNames().filter((name) => !OURS[element.tagName]?.includes(name));
        expect([element.tagName in OURS, foreign]).toEqual([true, []]);
        if (element.tagName === "A") expect(element.getAttribute("href")).toMatch(/^https?:\/\//i);
      }
      const shown = readings.flatMap(({ annotations }) =>
        annotations.filter(({ state, body }) => state !== "rejected" && body.type !== "Source"),
      );
      expect(document.querySelectorAll("blockquote")).toHaveLength(shown.length);
    }),
  );
});

describe("the page", () => {
  const annotations = [
    aSource("s1", "Ann <b>"),
    {
      ...aQuote("q1", "Rain & <i>more</i>", 1, "s1"),
      note: "Really? </p><script>alert(1)</script>",
      tags: ["wet"],
      verdict: { judgement: "false" as const, evidence: "https://records.example/?a=1&b='2'" },
    },
    aFigure("f1"),
  ];
  const reading = { article: { ...anArticle(), title: "Rain & wind" }, text: "", annotations };

  test("may load nothing and run nothing", async () => {
    const { document, html } = await pageOf(reading);
    const policy = document.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content");
    expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(/);
  });

  test("shows words, who says them, verdict, note and tags", async () => {
    const { document } = await pageOf(reading);
    expect(document.querySelector("h2")?.textContent).toBe("Rain & wind");
    expect(document.querySelector("blockquote")?.textContent).toBe("“Rain & <i>more</i>”");
    expect(document.querySelector(".facts")?.textContent).toBe("Quote · Ann <b> · In the article");
    expect(document.querySelector(".own")?.textContent).toBe("False Evidence Really? </p><script>alert(1)</script>");
    expect(document.querySelector(".own a")?.getAttribute("href")).toBe("https://records.example/?a=1&b='2'");
    expect(document.querySelector(".tags")?.textContent).toBe("wet");
    expect(document.querySelectorAll(".facts")[1]?.textContent).toBe("Figure · Nobody vouches for it · In the article");
  });

  test("says all of its own words in the reader's language, and is laid out in its direction", async () => {
    const second = { ...reading, article: { ...anArticle("b"), title: "Wind" }, annotations: [] };
    const html = await wholeText(writeHtml(exportSource([reading, second]), OTHER_FILE_WORDS));
    const document = new window.DOMParser().parseFromString(html, "text/html");
    expect(document.documentElement.lang).toBe("ar");
    expect(document.documentElement.dir).toBe("rtl");
    expect(document.querySelector("h1")?.textContent).toBe("مقالات: 2");
    expect(document.querySelector(".facts")?.textContent).toBe("اقتباس · Ann <b> · في المقال");
    expect(document.querySelectorAll(".facts")[1]?.textContent).toBe("رقم <1> · لا أحد · في المقال");
    expect(document.querySelector(".own")?.textContent).toMatch(/^خطأ الدليل/);
    expect(document.querySelector("footer")?.textContent).toBe("Sourcemark & الأخبار");
  });
});
