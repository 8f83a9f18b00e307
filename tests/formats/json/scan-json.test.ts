import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MalformedFile } from "@/utils/formats/json/json-error.ts";
import { type JsonRecord, JsonScanner } from "@/utils/formats/json/scan-json.ts";

const ENTERED = new Set(["", "rows", "pages", "pages[]", "pages[].items"]);

/** Where a record's value is known already, it is checked against its text. */
function scan(text: string, pieceSize = text.length): Omit<JsonRecord, "value">[] {
  const scanner = new JsonScanner((shape) => ENTERED.has(shape));
  const records: JsonRecord[] = [];
  for (let at = 0; at < text.length; at += pieceSize) records.push(...scanner.push(text.slice(at, at + pieceSize)));
  scanner.end();
  return records.map(({ value, ...record }) => {
    if (value !== undefined) expect(value).toEqual(JSON.parse(record.text));
    return record;
  });
}

function problem(text: string): string {
  try {
    scan(text);
  } catch (error) {
    if (error instanceof MalformedFile) return error.message;
    throw error;
  }
  return "none";
}

function isSame(text: string, value: unknown): boolean {
  try {
    return JSON.stringify(JSON.parse(text)) === JSON.stringify(value);
  } catch {
    return false;
  }
}

test("records have their path, their shape and their line", () => {
  const text = '{"a": 1,\n"rows": [\n{"x": [1, {"y": "]}"}]},\n"two"\n],\n"pages": [{"items": [null, -1.5e3]}]}';
  expect(scan(text)).toEqual([
    { path: "a", shape: "a", text: "1", line: 1 },
    { path: "rows[0]", shape: "rows[]", text: '{"x": [1, {"y": "]}"}]}', line: 3 },
    { path: "rows[1]", shape: "rows[]", text: '"two"', line: 4 },
    { path: "pages[0].items[0]", shape: "pages[].items[]", text: "null", line: 6 },
    { path: "pages[0].items[1]", shape: "pages[].items[]", text: "-1.5e3", line: 6 },
  ]);
});

test("the records of any JSON parse to what JSON.parse makes of them, in pieces of any size", () => {
  const anyRow = fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue()));
  const anyJson = fc.record({ rows: fc.array(anyRow), other: fc.jsonValue(), 'odd "key\\': fc.jsonValue() });
  fc.assert(
    fc.property(anyJson, fc.integer({ min: 1, max: 200 }), fc.constantFrom(0, 2), (value, pieceSize, space) => {
      // a row a line, or as JSON.stringify lays it out
      const laidOut = JSON.stringify(value, null, space).replaceAll("},{", "},\n{");
      if (!isSame(laidOut, value)) return;
      const records = scan(laidOut, pieceSize);
      const rows = records.filter(({ shape }) => shape === "rows[]").map(({ text }) => JSON.parse(text));
      const rest = records
        .filter(({ shape }) => shape !== "rows[]")
        .map(({ shape, text }) => [shape, JSON.parse(text)]);
      expect({ rows, ...Object.fromEntries(rest) }).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: 1_000 },
  );
});

describe("what is no JSON is told with its place", () => {
  test.each([
    ["", "Line 1: there is no JSON here"],
    [" \n ", "Line 2: there is no JSON here"],
    ["hello", "Line 1: no JSON value can begin like this"],
    ['{"rows": [1, 2', "Line 1, rows[1]: the file ends too early"],
    ['{"rows": [1,\n{"a": "', "Line 2, rows[1]: the file ends too early"],
    ['{"a" 1}', 'Line 1, a: ":" should stand here'],
    ['{"a": 1 "b": 2}', 'Line 1, a: "," or "}" should stand here'],
    ['{"rows": [1}', 'Line 1, rows[1]: "," or "]" should stand here'],
    ['{"rows": [1,]}', "Line 1, rows[1]: no JSON value can begin like this"],
    ["{a: 1}", "Line 1: a key should stand here"],
    ['{"a": 1,}', "Line 1, a: a key should stand here"],
    ['{"a": 1, "a": 2}', "Line 1, a: the key stands here twice"],
    ['{"\\x": 1}', "Line 1: a key is no JSON string"],
    ["{}{}", "Line 1: there is more after the end of the JSON"],
    [`{"a": ${"[".repeat(100_000)}`, "Line 1, a: values stand more than 100 deep within each other"],
    [`{"${"k".repeat(2000)}": 1}`, "Line 1: a key is longer than 1000 characters"],
  ])("%#: $1", (text, message) => expect(problem(text)).toBe(message));

  test("a value of 40 million characters", () => {
    expect(problem(`{"a": "${"x".repeat(40_000_000)}"}`)).toBe("Line 1, a: a value is longer than 33554432 characters");
  });
});

test("time grows with the text, in small pieces and large", { timeout: 60_000 }, () => {
  const rows = (count: number) => `{"rows":[${Array(count).fill('{"a":"\\"\\\\[{"}').join(",\n")}]}`;
  const time = (text: string) => {
    const begun = performance.now();
    scan(text, 1000);
    return performance.now() - begun;
  };
  const [small, large] = [rows(5_000), rows(50_000)];
  time(small);
  expect(time(large)).toBeLessThan(40 * Math.max(2, time(small)));
});
