// Reading the reference article's page: exactly the article's words come out, whatever stands around them.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { readPage } from "@/utils/page/read-page.ts";

const page = readFileSync(resolve("seeds/article.html"), "utf8");
const article = readFileSync(resolve("seeds/article.txt"), "utf8");

/** Edges of blocks are white space on both sides of the comparison, no-break spaces too. */
const blocksOf = (text: string) => text.split("\n\n").map((block) => block.trim());

async function readSeed() {
  const reading = await readPage(document);
  if (reading.outcome !== "read") throw new Error(`The seed page was not read: ${reading.outcome}`);
  return reading;
}

describe("the seed page", () => {
  beforeEach(() => {
    const parsed = new DOMParser().parseFromString(page, "text/html");
    document.head.replaceChildren(...parsed.head.childNodes);
    document.body.replaceChildren(...parsed.body.childNodes);
  });

  it("reads as the article's text, headline first", async () => {
    const { article: read } = await readSeed();
    expect(blocksOf(read.text)).toEqual(blocksOf(article));
    expect(read.text.slice(read.headline?.start, read.headline?.end)).toBe(blocksOf(article)[0]);
    expect(read.cut).toBeNull();
  });

  it("maps every character to a live text node that holds the same", async () => {
    const { article: read } = await readSeed();
    let mapped = 0;
    for (const { node, offset, start, end } of read.pieces) {
      expect(node.isConnected).toBe(true);
      expect(node.data.slice(offset, offset + end - start)).toBe(read.text.slice(start, end));
      mapped += end - start;
    }
    const blankLines = read.text.match(/\n\n/g)?.length ?? 0;
    expect(mapped).toBe(read.text.length - 2 * blankLines);
  });

  it("says what the page says of itself", async () => {
    const { article: read } = await readSeed();
    expect(read.meta).toMatchObject({
      title: "Rojava official blames int'l community for ISIS attack on prison",
      byline: "Lara Haddad",
      published: "2022-01-22T14:20:00+03:00",
    });
  });

  it("leaves the page as it was", async () => {
    const before = document.documentElement.outerHTML;
    await readSeed();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it("stops at the limit and says so", async () => {
    const reading = await readPage(document, { limit: 500 });
    expect(reading).toMatchObject({ outcome: "read", article: { cut: { by: "length", limit: 500 } } });
    if (reading.outcome === "read") expect(reading.article.text.length).toBe(500);
  });
});

describe("pages without an article", () => {
  it("a page without a word is not readable", async () => {
    document.head.replaceChildren();
    document.body.replaceChildren(document.createElement("canvas"));
    expect((await readPage(document)).outcome).toBe("nothing-readable");
  });

  it("a short page is no article, and read when asked for anyway", async () => {
    const paragraph = document.createElement("p");
    paragraph.textContent = "The office is open from nine to five on working days, and closed on holidays.";
    document.head.replaceChildren();
    document.body.replaceChildren(paragraph);
    expect((await readPage(document)).outcome).toBe("no-article");
    const anyway = await readPage(document, { anyway: true });
    expect(anyway).toMatchObject({ outcome: "read", article: { text: paragraph.textContent, headline: null } });
  });
});
