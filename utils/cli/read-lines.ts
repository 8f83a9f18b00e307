// A stream of text → its lines, numbered, without holding more than one.
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

export interface Line {
  /** Counted from 1. */
  number: number;
  text: string;
}

/** The lines of `input` that are not blank, in order. */
export async function* readLines(input: Readable): AsyncGenerator<Line> {
  let number = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (text.trim() !== "") yield { number, text };
  }
}
