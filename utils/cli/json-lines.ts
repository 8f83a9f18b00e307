// Lines of JSON in, lines of JSON out. A malformed line is told on standard error with its number, the rest goes on,
// and the exit status is 1 at the end.
import { once } from "node:events";
import * as z from "zod/mini";

/** One line of standard input; `number` counts from 1, empty lines too. */
export interface Line {
  number: number;
  text: string;
}

/**
 * Answers each line of standard input that `schema` accepts with one line of standard output. A line that is no JSON,
 * that the schema refuses, or for which `answer` throws goes to standard error instead and sets the exit status to 1.
 */
export async function answerLines<S extends z.ZodMiniType>(
  schema: S,
  answer: (query: z.output<S>) => unknown,
): Promise<void> {
  for await (const { number, text } of linesOf(process.stdin)) {
    if (text.trim() === "") continue;
    try {
      const line = `${JSON.stringify(await answer(z.parse(schema, JSON.parse(text))))}\n`;
      if (!process.stdout.write(line)) await once(process.stdout, "drain");
    } catch (error) {
      process.stderr.write(`line ${number}: ${reasonOf(error)}\n`);
      process.exitCode = 1;
    }
  }
}

/** Only "\n" ends a line: JSON strings may hold U+2028, at which node:readline would cut. */
export async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<Line> {
  input.setEncoding("utf8");
  let number = 0;
  let parts: string[] = [];
  for await (const chunk of input) {
    const pieces = String(chunk).split("\n");
    for (const [at, piece] of pieces.entries()) {
      parts.push(piece);
      if (at === pieces.length - 1) break;
      yield { number: ++number, text: parts.join("") };
      parts = [];
    }
  }
  if (parts.length > 0) yield { number: ++number, text: parts.join("") };
}

export function reasonOf(error: unknown): string {
  if (error instanceof z.core.$ZodError) return z.prettifyError(error).replaceAll("\n", " ");
  return error instanceof Error ? error.message : String(error);
}
