// Every way to take annotations along, for whoever offers them.
import type { Chunks } from "./chunks.ts";
import { writeClaimReviews } from "./claim-review.ts";
import { writeCsl } from "./csl.ts";
import { writeFullCsv } from "./csv/full.ts";
import { writeReadwiseCsv } from "./csv/readwise.ts";
import type { ExportSource } from "./export-source.ts";
import { writeHtml } from "./html/write.ts";
import { writeHypothesis } from "./hypothesis/write.ts";
import { writeJsonLd } from "./json-ld/write.ts";
import { writeMarkdown } from "./markdown/write.ts";

export interface Format {
  id: "json-ld" | "hypothesis" | "markdown" | "csv" | "readwise" | "html" | "claim-review" | "csl";
  /** Key of its name among the messages. */
  label: string;
  /** Of the file's name, without the dot. */
  extension: string;
  /** MIME type. */
  type: string;
  /** What of the source goes into it: everything, what was not taken out, what has a verdict, or the articles alone. */
  takes: "everything" | "kept in" | "judged" | "articles";
  /** Whether the file can be imported again without any loss. */
  isWhole: boolean;
  write(source: ExportSource): Chunks;
}

/** In the order in which they are offered. */
export const FORMATS: readonly Format[] = [
  {
    id: "json-ld",
    label: "format_json_ld",
    extension: "json",
    type: "application/ld+json",
    takes: "everything",
    isWhole: true,
    write: writeJsonLd,
  },
  {
    id: "html",
    label: "format_html",
    extension: "html",
    type: "text/html",
    takes: "kept in",
    isWhole: false,
    write: writeHtml,
  },
  {
    id: "markdown",
    label: "format_markdown",
    extension: "md",
    type: "text/markdown",
    takes: "kept in",
    isWhole: false,
    write: writeMarkdown,
  },
  {
    id: "csv",
    label: "format_csv",
    extension: "csv",
    type: "text/csv",
    takes: "everything",
    isWhole: false,
    write: writeFullCsv,
  },
  {
    id: "readwise",
    label: "format_readwise",
    extension: "csv",
    type: "text/csv",
    takes: "kept in",
    isWhole: false,
    write: writeReadwiseCsv,
  },
  {
    id: "hypothesis",
    label: "format_hypothesis",
    extension: "json",
    type: "application/json",
    takes: "kept in",
    isWhole: false,
    write: writeHypothesis,
  },
  {
    id: "claim-review",
    label: "format_claim_review",
    extension: "json",
    type: "application/ld+json",
    takes: "judged",
    isWhole: false,
    write: writeClaimReviews,
  },
  {
    id: "csl",
    label: "format_csl",
    extension: "json",
    type: "application/vnd.citationstyles.csl+json",
    takes: "articles",
    isWhole: false,
    write: writeCsl,
  },
];
