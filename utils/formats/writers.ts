// What writes each format. Loaded when something is written: what only offers the formats needs none of it.
import type { Chunks } from "./chunks.ts";
import { writeClaimReviews } from "./claim-review.ts";
import { writeCsl } from "./csl.ts";
import { writeFullCsv } from "./csv/full.ts";
import { writeReadwiseCsv } from "./csv/readwise.ts";
import type { ExportSource } from "./export-source.ts";
import type { Format } from "./formats.ts";
import { writeHtml } from "./html/write.ts";
import { writeHypothesis } from "./hypothesis/write.ts";
import { writeJsonLd } from "./json-ld/write.ts";
import { writeMarkdown } from "./markdown/write.ts";

export const WRITERS: Record<Format["id"], (source: ExportSource) => Chunks> = {
  "json-ld": writeJsonLd,
  html: writeHtml,
  markdown: writeMarkdown,
  csv: writeFullCsv,
  readwise: writeReadwiseCsv,
  hypothesis: writeHypothesis,
  "claim-review": writeClaimReviews,
  csl: writeCsl,
};
