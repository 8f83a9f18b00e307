// The command line's contract: lines in, lines out, a bad line told of by its number.
import { PassThrough, Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { analyseLine } from "@/utils/cli/analyse-line.ts";
import { answerLines } from "@/utils/cli/answer-lines.ts";

async function run(lines: string[]): Promise<{ status: number; output: string[]; errors: string[] }> {
  const output = new PassThrough();
  const errors = new PassThrough();
  const read = async (stream: PassThrough) => {
    stream.end();
    let text = "";
    for await (const chunk of stream) text += chunk;
    return text.split("\n").filter(Boolean);
  };
  const status = await answerLines({ input: Readable.from([lines.join("\n")]), output, errors }, analyseLine);
  return { status, output: await read(output), errors: await read(errors) };
}

const TEXT = "“The bridge is safe,” said Ann Frost.\n\nShe said 300 lorries cross it.";

describe("analyse on the command line", () => {
  test("gives offsets into the text, the speaker's words and full name", async () => {
    const { status, output } = await run([JSON.stringify({ id: "a", text: TEXT })]);
    expect(status).toBe(0);
    const found = JSON.parse(output[0]!);
    expect(found.id).toBe("a");
    const [first, second] = found.quotes;
    expect(TEXT.slice(...(first.content[0] as [number, number]))).toBe("The bridge is safe,");
    expect(TEXT.slice(...(first.speaker[0] as [number, number]))).toBe("Ann Frost");
    expect(TEXT.slice(...(first.cue[0] as [number, number]))).toBe("said");
    expect(first.type).toBe("direct");
    expect(second.speakerName).toBe("Ann Frost");
    expect(found.sources[0]).toMatchObject({ name: "Ann Frost" });
  });

  test("tells of a line that is no JSON, or no article, and goes on", async () => {
    const good = JSON.stringify({ id: "b", text: "Nothing." });
    const { status, output, errors } = await run(["{nonsense", good, '{"id":"c"}', "null", good]);
    expect(status).toBe(1);
    expect(output).toHaveLength(2);
    expect(errors.map((line) => line.split(":")[0])).toEqual(["line 1", "line 3", "line 4"]);
  });

  test("an empty text, an empty input and blank lines are no errors", async () => {
    expect(await run(["", ""])).toEqual({ status: 0, output: [], errors: [] });
    const { status, output } = await run([JSON.stringify({ id: "d", text: "" })]);
    expect(status).toBe(0);
    expect(JSON.parse(output[0]!)).toEqual({ id: "d", quotes: [], figures: [], sources: [] });
  });
});
