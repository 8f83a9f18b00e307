import { describe, expect, test } from "vitest";
import { wholeText } from "@/utils/formats/chunks.ts";
import { exportSource } from "@/utils/formats/export-source.ts";
import { writeHypothesis } from "@/utils/formats/hypothesis/write.ts";
import { MalformedFile } from "@/utils/formats/json/json-error.ts";
import { aFigure, anArticle, aQuote, aSource } from "../../fixtures/annotations.ts";
import { articleId, readText } from "../read-text.ts";

/** As the API gives it, with what Sourcemark has no use for. */
const ROW = {
  id: "wPhqRFHIEe2Q-wt_3Ykk1g",
  created: "2022-01-23T09:00:00.123456+00:00",
  updated: "2022-01-24T10:30:00.000000+02:00",
  user: "acct:somebody@hypothes.is",
  uri: "https://www.news.example/rain?a=1#top",
  text: "So *much* of it",
  tags: ["weather"],
  group: "__world__",
  permissions: { read: ["group:__world__"] },
  target: [
    {
      source: "https://www.news.example/rain?a=1",
      selector: [
        { type: "RangeSelector", startContainer: "/p[1]", endContainer: "/p[1]", startOffset: 0, endOffset: 4 },
        { type: "TextPositionSelector", start: 10, end: 14 },
        { type: "TextQuoteSelector", exact: "Rain", prefix: "“", suffix: ",” said" },
      ],
    },
  ],
  document: { title: ["Rain in the north"] },
  links: { html: "https://hypothes.is/a/wPhqRFHIEe2Q-wt_3Ykk1g" },
  flagged: false,
};
const read = (...rows: object[]) => readText(JSON.stringify({ total: rows.length, rows }));

describe("a row of Hypothesis's", () => {
  test("becomes a highlight of the reader's, with note, tags and dates, in its article", async () => {
    const { articles, annotations } = await read(ROW);
    const url = "https://www.news.example/rain?a=1";
    expect(articles[0]).toMatchObject({
      article: { id: articleId(url), url, title: "Rain in the north", site: "news.example" },
    });
    expect(annotations).toEqual([
      {
        id: "https://hypothes.is/a/wPhqRFHIEe2Q-wt_3Ykk1g",
        articleId: articleId(url),
        body: { type: "Highlight" },
        target: {
          source: ROW.uri,
          selector: [
            { type: "TextQuoteSelector", exact: "Rain", prefix: "“", suffix: ",” said" },
            { type: "TextPositionSelector", start: 10, end: 14 },
          ],
        },
        found: null,
        state: "kept",
        note: "So *much* of it",
        tags: ["weather"],
        verdict: null,
        standing: { status: "stands" },
        past: [],
        creator: { type: "Person" },
        created: "2022-01-23T09:00:00.123Z",
        modified: "2022-01-24T08:30:00.000Z",
        revision: 1,
      },
    ]);
  });

  test("is read from the API's answer, from Hypothesis's own file, and from a plain list", async () => {
    const one = await read(ROW);
    expect(await readText(JSON.stringify({ export_userid: "x", annotations: [ROW] }))).toEqual(one);
    expect(await readText(JSON.stringify([ROW]))).toEqual(one);
  });

  test("of one page share its article", async () => {
    const { articles, annotations } = await read(ROW, { ...ROW, id: "other" });
    expect([articles.length, annotations.length]).toEqual([1, 2]);
  });

  test("that replies, or speaks of the whole page, is passed over, with its place", async () => {
    const { annotations, skipped } = await read(
      { ...ROW, references: ["x"] },
      { ...ROW, target: [{ source: ROW.uri }] },
    );
    expect(annotations).toEqual([]);
    expect(skipped).toEqual([
      { reason: "reply", place: { path: "rows[0]", line: 1 } },
      { reason: "page-note", place: { path: "rows[1]", line: 1 } },
    ]);
  });

  test.each([
    ["an address that is no page", { ...ROW, uri: "javascript:alert(1)" }, "Line 1, rows[0].uri: this should be a url"],
    ["no date", { ...ROW, created: null }, "Line 1, rows[0].created: this should be of the type string"],
    [
      "words that are a number",
      { ...ROW, target: [{ selector: [{ type: "TextQuoteSelector", exact: 1 }] }] },
      "Line 1, rows[0].target[0].selector[0].exact: this should be of the type string",
    ],
  ])("with %s makes the whole file refused", async (_, row, message) => {
    await expect(read(ROW, row)).rejects.toThrow(MalformedFile);
    await expect(read(row)).rejects.toThrow(message);
  });

  test("no rows at all are nothing to import", async () => {
    expect(await readText('{"total":0,"rows":[]}')).toMatchObject({ kind: "hypothesis", annotations: [] });
  });
});

describe("what is written for Hypothesis", () => {
  const verdict = { judgement: "false" as const, evidence: "https://records.example/" };
  const annotations = [
    aSource("s1"),
    { ...aQuote("q1", "Rain,", 1, "s1"), note: "Really?", tags: ["weather"], verdict },
    { ...aFigure("f1"), state: "rejected" as const },
    {
      ...aQuote("h1", "Ten", 18),
      body: { type: "Highlight" as const },
      creator: { type: "Person" as const },
      note: "mine",
    },
  ];
  const write = async () =>
    JSON.parse(await wholeText(writeHypothesis(exportSource([{ article: anArticle(), text: "", annotations }]))));

  test("has a row for each but what was taken out, with all keys that the API has", async () => {
    const { total, rows } = await write();
    expect(total).toBe(3);
    const keys = "created document flagged group hidden id links permissions tags target text updated uri user".split(
      " ",
    );
    for (const row of rows) expect(Object.keys(row).sort()).toEqual(keys);
    expect(rows.map(({ text }: { text: string }) => text)).toEqual([
      "source Ann",
      "direct quote, Ann\n\nFalse: <https://records.example/>\n\nReally?",
      "mine",
    ]);
  });

  test("comes back as highlights of the same words in the same article", async () => {
    const back = await readText(JSON.stringify(await write()).replaceAll(/"id":"(\w\d)"/g, '"id":"urn:test:$1"'));
    expect(back.annotations.map(({ target }) => target.selector[0].exact)).toEqual(["Ann", "Rain,", "Ten"]);
    expect(back.annotations.map(({ note }) => note)[2]).toBe("mine");
  });

  test("of a row that came from there is that row again", async () => {
    const imported = await read(ROW);
    const source = exportSource([
      { article: imported.articles[0]!.article, text: "", annotations: imported.annotations },
    ]);
    const [row] = JSON.parse(await wholeText(writeHypothesis(source))).rows;
    const { id, uri, text, tags, document } = ROW;
    expect(row).toMatchObject({ id, uri, text, tags, document });
  });
});
