import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wholeText } from "@/utils/formats/chunks.ts";
import { csvLine } from "@/utils/formats/csv/cell.ts";
import { writeFullCsv } from "@/utils/formats/csv/full.ts";
import { writeReadwiseCsv } from "@/utils/formats/csv/readwise.ts";
import { exportSource } from "@/utils/formats/export-source.ts";
import { aFigure, anArticle, aQuote, aSource } from "../../fixtures/annotations.ts";
import { anyReadings, anyText } from "../../fixtures/any-annotations.ts";
import { readCsv } from "./read-csv.ts";

const TEXT = "“Rain,” said Ann. Ten people came.";
const annotations = [
  aSource("s1"),
  {
    ...aQuote("q1", "Rain,", 1, "s1"),
    note: "=HYPERLINK(1)",
    tags: ["so wet", "b"],
    verdict: { judgement: "false" as const, evidence: "https://records.example/" },
  },
  { ...aFigure("f1"), state: "rejected" as const },
];
const source = exportSource([{ article: { ...anArticle(), byline: "Bo, Cem" }, text: TEXT, annotations }]);

describe("a line", () => {
  test.each<[string, (string | number | null)[], string]>([
    ["plain words", ["a", "b c"], "a,b c"],
    ["nothing", [null, "", 0], ",,0"],
    ["commas, marks and lines", ["a,b", 'say "x"', "a\r\nb"], '"a,b","say ""x""","a\r\nb"'],
    ["formulas", ["=1+1", "+1", "-1", "@A1"], "'=1+1,'+1,'-1,'@A1"],
    ["formulas behind what is not seen", ["\t=1", "\r=1", "\n=1"], '\'\t=1,"\'\r=1","\'\n=1"'],
    ["formulas in wide signs", ["＝1"], "'＝1"],
    ["numbers, which are none", [-5, 1e21, 0.5], "-5,1e+21,0.5"],
    ["space at the edges", [" a"], '" a"'],
  ])("of %s", (_, cells, line) => expect(csvLine(cells)).toBe(`${line}\r\n`));

  test("is read back to the letter, but for the sign before what could be a formula", () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), (cells) => {
        const [read] = readCsv(csvLine(cells));
        for (const [at, cell] of cells.entries()) {
          expect(read![at]).not.toMatch(/^[=+\-@\t\r\n]/);
          expect(read![at] === cell || read![at] === `'${cell}`).toBe(true);
        }
        expect(read).toHaveLength(cells.length);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("the full table", () => {
  test("begins with the mark that Excel needs, and has a row for each annotation", async () => {
    const text = await wholeText(writeFullCsv(source));
    expect(text[0]).toBe("\uFEFF");
    const [head, ...rows] = readCsv(text.slice(1));
    const quote = Object.fromEntries(head!.map((column, at) => [column, rows[1]![at]]));
    expect(rows).toHaveLength(3);
    expect(quote).toMatchObject({
      Kind: "Quote",
      Words: "Rain,",
      Who: "Ann",
      Form: "direct",
      State: "found",
      Verdict: "false",
      Evidence: "https://records.example/",
      Note: "'=HYPERLINK(1)",
      Tags: "so wet, b",
      "In the article now": "stands",
      Start: "1",
      End: "6",
      Link: "https://news.example/article#:~:text=Rain%2C",
      Title: "Rain",
      Author: "Bo, Cem",
    });
  });

  test("has as many cells in each row, and no formula in any, whatever the annotations", async () => {
    await fc.assert(
      fc.asyncProperty(anyReadings, async (readings) => {
        const [head, ...rows] = readCsv((await wholeText(writeFullCsv(exportSource(readings)))).slice(1));
        for (const row of rows) {
          expect(row).toHaveLength(head!.length);
          for (const cell of row) if (Number.isNaN(Number(cell))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        }
      }),
    );
  });
});

describe("the table for Readwise", () => {
  test("has its columns, and what was not taken out", async () => {
    expect(readCsv(await wholeText(writeReadwiseCsv(source)))).toEqual([
      ["Highlight", "Title", "Author", "URL", "Note", "Location", "Date"],
      [
        "Rain,",
        "Rain",
        "Bo, Cem",
        "https://news.example/article#:~:text=Rain%2C",
        ".so-wet .b\nAnn\nFalse: https://records.example/\n=HYPERLINK(1)",
        "1",
        "2026-01-01 00:00:00",
      ],
    ]);
  });

  test("has no row without words", async () => {
    await fc.assert(
      fc.asyncProperty(anyReadings, async (readings) => {
        const [, ...rows] = readCsv(await wholeText(writeReadwiseCsv(exportSource(readings))));
        for (const row of rows) expect([row.length, row[0]?.trim() !== ""]).toEqual([7, true]);
      }),
    );
  });
});
