// Lines of JSON in, lines of JSON out: a line that cannot be read is told of, and the rest goes on.
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { readLines } from "./read-lines.ts";

/** A line of the input that does not hold what it should. */
export class MalformedLineError extends Error {
  override name = "MalformedLineError";
}

export interface Streams {
  input: Readable;
  output: Writable;
  errors: Writable;
}

/**
 * Writes `answer` of every line's JSON value to `output`, one line each. Where a line is no JSON, or `answer` throws,
 * a message with the line's number (from 1) goes to `errors`. Gives back the exit status: 0, or 1 where a line failed.
 */
export async function answerLines(streams: Streams, answer: (value: unknown) => unknown): Promise<0 | 1> {
  let status: 0 | 1 = 0;
  for await (const line of readLines(streams.input)) {
    try {
      const written = streams.output.write(`${JSON.stringify(answer(parse(line.text)))}\n`);
      if (!written) await once(streams.output, "drain");
    } catch (error) {
      status = 1;
      streams.errors.write(`line ${line.number}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  return status;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new MalformedLineError(`not JSON: ${text.slice(0, 60)}`);
  }
}
