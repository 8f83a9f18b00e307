// What writes each of the ways to take annotations along.
import type { Chunks } from "./chunks.ts";
import { writeClaimReviews } from "./claim-review.ts";
import { writeCsl } from "./csl.ts";
import { writeFullCsv } from "./csv/full.ts";
import { writeReadwiseCsv } from "./csv/readwise.ts";
import type { ExportSource } from "./export-source.ts";
import type { FileWords } from "./file-words.ts";
import { writeHtml } from "./html/write.ts";
import { writeHypothesis } from "./hypothesis/write.ts";
import { writeJsonLd } from "./json-ld/write.ts";
import { writeMarkdown } from "./markdown/write.ts";
import type { OfferedFormat } from "./offered.ts";

/** `words`: what a file made for people is to say; English where they are left out. */
type Writer = (source: ExportSource, words?: FileWords) => Chunks;

const WRITERS: Record<OfferedFormat["id"], Writer> = {
  "json-ld": writeJsonLd,
  html: writeHtml,
  markdown: writeMarkdown,
  csv: writeFullCsv,
  readwise: writeReadwiseCsv,
  hypothesis: writeHypothesis,
  "claim-review": writeClaimReviews,
  csl: writeCsl,
};

export function writerOf({ id }: OfferedFormat): Writer {
  return WRITERS[id];
}
