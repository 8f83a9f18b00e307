// A backup as text: one record a line, the last of them says how many there are and what they add up to.
import * as z from "zod/mini";
import { Annotation } from "@/utils/annotation/annotation.ts";
import { Article } from "@/utils/annotation/article.ts";
import { Draft } from "@/utils/annotation/desk.ts";

/** An article that the reader had a hand in, with its text and all that belongs to what they did. */
export const BackupRecord = z.discriminatedUnion("type", [
  z.object({ type: z.literal("article"), article: Article, text: z.string(), annotations: z.array(Annotation) }),
  z.object({ type: z.literal("draft"), draft: Draft }),
]);
export type BackupRecord = z.infer<typeof BackupRecord>;

const End = z.object({ type: z.literal("end"), records: z.int(), sum: z.int() });

/** The file is not what was written: cut off, changed, or of a form that this version doesn't know. */
export class BackupDamaged extends Error {
  override name = "BackupDamaged";
  constructor(where: string) {
    super(`This backup is damaged: ${where}.`);
  }
}

export async function* writeLines(records: AsyncIterable<BackupRecord>): AsyncGenerator<string> {
  let count = 0;
  let sum = START;
  for await (const record of records) {
    const line = `${JSON.stringify(record)}\n`;
    sum = addUp(sum, line);
    count++;
    yield line;
  }
  yield `${JSON.stringify({ type: "end", records: count, sum })}\n`;
}

/** @throws BackupDamaged, with the number of the line */
export function readLines(text: string): BackupRecord[] {
  const lines = text.split("\n").slice(0, -1);
  const last = End.safeParse(parsed(lines.pop() ?? "", "its end is missing"));
  if (!last.success || !text.endsWith("\n")) throw new BackupDamaged("its end is missing");
  if (last.data.records !== lines.length) throw new BackupDamaged("lines are missing");
  if (last.data.sum !== lines.reduce((sum, line) => addUp(sum, `${line}\n`), START)) {
    throw new BackupDamaged("it has been changed");
  }
  return lines.map((line, at) => {
    const record = BackupRecord.safeParse(parsed(line, `line ${at + 1}`));
    if (!record.success) throw new BackupDamaged(`line ${at + 1}`);
    return record.data;
  });
}

function parsed(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BackupDamaged(where);
  }
}

/** FNV-1a over UTF-16 code units: tells damage, not malice. http://www.isthe.com/chongo/tech/comp/fnv/ */
const START = 0x811c9dc5;
const PRIME = 0x01000193;

function addUp(sum: number, line: string): number {
  let result = sum;
  for (let at = 0; at < line.length; at++) result = Math.imul(result ^ line.charCodeAt(at), PRIME) >>> 0;
  return result;
}
