// Files that are broken, or made to break us: each is refused as a whole, with the place of what is wrong.
import { describe, expect, test } from "vitest";
import { wholeText } from "@/utils/formats/chunks.ts";
import { exportSource } from "@/utils/formats/export-source.ts";
import { readImport } from "@/utils/formats/import/read-import.ts";
import { MalformedFile } from "@/utils/formats/json/json-error.ts";
import { writeJsonLd } from "@/utils/formats/json-ld/write.ts";
import { aFigure, anArticle, aQuote } from "../../fixtures/annotations.ts";
import { readText } from "../read-text.ts";

const ARTICLE = "urn:test:article";
const reading = {
  article: { ...anArticle(), id: ARTICLE },
  text: "“Rain,” said Ann. Ten people came.",
  annotations: [
    { ...aQuote("urn:test:q1"), articleId: ARTICLE },
    {
      ...aFigure("urn:test:f1"),
      articleId: ARTICLE,
      note: "so",
      verdict: { judgement: "false" as const, evidence: "https://records.example/" },
    },
  ],
};
const exported = await wholeText(writeJsonLd(exportSource([reading])));

async function problem(text: string | Uint8Array): Promise<string> {
  try {
    await readText(text);
  } catch (error) {
    if (error instanceof MalformedFile) return error.message;
    throw error;
  }
  return "none";
}

// biome-ignore lint/suspicious/noExplicitAny: tests break the form at will
type Loose = any;

/** The export with something in it changed. */
function changed(change: (file: Loose) => void): string {
  const file = JSON.parse(exported);
  change(file);
  return JSON.stringify(file);
}

test("the export that the others are made of is taken", async () => {
  expect((await readText(exported)).annotations).toHaveLength(2);
});

describe("refused with the place", () => {
  const cases: [name: string, file: string, message: string][] = [
    ["nothing", "", "Line 1: there is no JSON here"],
    ["not JSON", "<!doctype html>", "Line 1: no JSON value can begin like this"],
    ["other JSON", '{"hello": 1}', "Line 1: this is neither an export of Sourcemark nor one of Hypothesis"],
    ["cut off", exported.slice(0, -200), "Line 7, first.items[1]: the file ends too early"],
    ["a value that is no JSON", exported.replace('revision":0}', 'revision":00}'), ""],
    [
      "a version to come",
      changed((file) => (file["sourcemark:version"] = 3)),
      "Line 1, sourcemark:version: version 3 of the format is not known; update Sourcemark to read it",
    ],
    [
      "a version that is none",
      changed((file) => (file["sourcemark:version"] = "2")),
      'Line 1, sourcemark:version: version "2" of the format is not known; update Sourcemark to read it',
    ],
    [
      "the same id twice",
      changed((file) => file.first.items.push(file.first.items[0])),
      "Line 1, first.items[2]: the annotation's id stands here twice",
    ],
    [
      "the same article twice",
      changed((file) => file["sourcemark:articles"].push(file["sourcemark:articles"][0])),
      "Line 1, sourcemark:articles[1]: the article stands here twice",
    ],
    [
      "an annotation of an article that isn't there",
      changed((file) => (file.first.items[1]["sourcemark:articleId"] = "urn:test:other")),
      "Line 1, first.items[1]: its article is not in the file",
    ],
    [
      "an annotation gone missing",
      changed((file) => file.first.items.pop()),
      "Line 1, total: the file holds 1 annotations and says 2",
    ],
    [
      "no number of annotations",
      changed((file) => delete file.total),
      "Line 1: it does not say how many annotations it holds",
    ],
    ["a page that is a list", changed((file) => (file.first = [])), "Line 1, first: something else should stand here"],
    [
      "articles that are none",
      changed((file) => (file["sourcemark:articles"] = {})),
      "Line 1, sourcemark:articles: something else should stand here",
    ],
    [
      "an article at javascript:",
      changed((file) => (file["sourcemark:articles"][0].url = "javascript:alert(1)")),
      "Line 1, sourcemark:articles[0].url: this should be a url",
    ],
    [
      "a target at javascript:",
      changed((file) => (file.first.items[0].target.source = "javascript:alert(1)")),
      "Line 1, first.items[0].target.source: this should be a url",
    ],
    [
      "a target at another address than it says",
      changed((file) => (file.first.items[0].target["sourcemark:address"] = "javascript:alert(1)")),
      "Line 1, first.items[0].target: the source and its address are not the same",
    ],
    [
      "an address with a sign in it that browsers pass over",
      changed((file) => (file.first.items[0].target.source = "https://news.example/\t")),
      "Line 1, first.items[0].target.source: this address has signs in it that nobody sees",
    ],
    [
      "evidence at data:",
      changed((file) => (file.first.items[1].body[3].source = "data:text/html,<script>alert(1)</script>")),
      "Line 1, first.items[1].body[3].source: this should be a url",
    ],
    [
      "evidence without a verdict",
      changed((file) => file.first.items[1].body.splice(2, 1)),
      "Line 1, first.items[1].body: there is evidence without a verdict",
    ],
    [
      "two notes",
      changed((file) => file.first.items[1].body.push(file.first.items[1].body[1])),
      "Line 1, first.items[1].body: there are two bodies for commenting",
    ],
    [
      "an id with markup in it",
      changed((file) => (file.first.items[0].id = "urn:<script>")),
      "Line 1, first.items[0].id: this should be a value of the right form",
    ],
    [
      "words that end before they start",
      changed((file) => (file.first.items[0].target.selector[1].end = 0)),
      "Line 1, first.items[0].target.selector[1]: the words end before they start",
    ],
    [
      "a place before the text",
      changed((file) => (file.first.items[0].target.selector[1].start = -1)),
      "Line 1, first.items[0].target.selector[1].start: this should be at least 0",
    ],
    [
      "a finding of an unknown kind",
      changed((file) => (file.first.items[0]["sourcemark:finding"].type = "Spell")),
      "Line 1, first.items[0].sourcemark:finding.type: this has a form that is not known",
    ],
    [
      "a number for a word",
      changed((file) => (file.first.items[0]["sourcemark:finding"].content[0].exact = 7)),
      "Line 1, first.items[0].sourcemark:finding.content[0].exact: this should be of the type string",
    ],
    [
      "a date that is none",
      changed((file) => (file.first.items[0].created = "yesterday")),
      "Line 1, first.items[0].created: this should be a datetime",
    ],
    [
      "deep nesting in an annotation",
      exported.replace('"sourcemark:past":[]', `"sourcemark:past":${"[".repeat(100_000)}${"]".repeat(100_000)}`),
      "Line 6, first.items[0]: values stand more than 100 deep within each other",
    ],
    [
      "deep nesting above all",
      `${"[".repeat(100_000)}${"]".repeat(100_000)}`,
      "Line 1, [0]: values stand more than 100 deep within each other",
    ],
  ];
  test.each(cases)("%s", async (_, file, message) => {
    if (message === "") expect(await problem(file)).toMatch(/^Line \d+, first\.items\[0\]: /);
    else expect(await problem(file)).toBe(message);
  });

  test("UTF-16", async () => {
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${exported}`, "utf16le"));
    expect(await problem(utf16)).toBe("Line 1: the file is written in UTF-16; save it as UTF-8");
  });

  test("Latin 1", async () => {
    const latin1 = new Uint8Array(Buffer.from(exported.replace("Rain", "Regenfälle"), "latin1"));
    expect(await problem(latin1)).toMatch(/^Line 1: from here on the file is no UTF-8$/);
  });

  test("the first thing that is wrong, on its line", async () => {
    const file = exported.replace('"id":"urn:test:f1"', '"id":7');
    expect(await problem(file)).toBe("Line 7, first.items[1].id: this should be of the type string");
  });
});

describe("taken as what it is", () => {
  test("markup in words, titles and notes is text and stays it", async () => {
    const markup = "</script><img src=x onerror=alert(1)>";
    const file = changed((file) => {
      file.first.items[1].body[1].value = markup;
      file["sourcemark:articles"][0].title = markup;
    });
    const { articles, annotations } = await readText(file);
    expect(articles[0]?.article.title).toBe(markup);
    expect(annotations[1]?.note).toBe(markup);
  });

  test("keys that mean something to JavaScript change nothing, and don't come along", async () => {
    const file = exported
      .replace(
        '"type":"Annotation"',
        '"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},"type":"Annotation"',
      )
      .replace('{"@context"', '{"__proto__":{"isAdmin":true},"toString":1,"@context"');
    const { annotations } = await readText(file);
    expect(annotations).toHaveLength(2);
    for (const annotation of annotations) expect(Object.keys(annotation)).not.toContain("constructor");
    expect(({} as Loose).isAdmin).toBeUndefined();
    expect((annotations[0] as Loose).isAdmin).toBeUndefined();
    expect(Object.getPrototypeOf(annotations[0])).toBe(Object.prototype);
  });

  test("a million annotations are read, slice by slice", { timeout: 300_000 }, async () => {
    const selector = '[{"selector":[{"type":"TextQuoteSelector","exact":"x"}]}]';
    const date = "2026-01-01T00:00:00Z";
    const row = `","created":"${date}","updated":"${date}","uri":"https://news.example/","target":${selector}}`;
    async function* open() {
      const encoder = new TextEncoder();
      yield encoder.encode('{"rows":[');
      for (let at = 0; at < 1_000_000; at += 1000) {
        const rows = Array.from({ length: 1000 }, (_, place) => `{"id":"h${at + place}${row}`).join(",");
        yield encoder.encode((at === 0 ? "" : ",") + rows);
      }
      yield encoder.encode("]}");
    }
    let breaths = 0;
    const file = await readImport({ open, articleId: () => ARTICLE, breathe: async () => void breaths++ });
    expect(file.annotations).toHaveLength(1_000_000);
    expect(file.articles).toHaveLength(1);
    expect(breaths).toBeGreaterThan(100);
  });
});
