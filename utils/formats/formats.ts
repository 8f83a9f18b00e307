// Every way to take annotations along, for whoever offers them; what writes them is in writers.ts.

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
  },
  {
    id: "html",
    label: "format_html",
    extension: "html",
    type: "text/html",
    takes: "kept in",
    isWhole: false,
  },
  {
    id: "markdown",
    label: "format_markdown",
    extension: "md",
    type: "text/markdown",
    takes: "kept in",
    isWhole: false,
  },
  {
    id: "csv",
    label: "format_csv",
    extension: "csv",
    type: "text/csv",
    takes: "everything",
    isWhole: false,
  },
  {
    id: "readwise",
    label: "format_readwise",
    extension: "csv",
    type: "text/csv",
    takes: "kept in",
    isWhole: false,
  },
  {
    id: "hypothesis",
    label: "format_hypothesis",
    extension: "json",
    type: "application/json",
    takes: "kept in",
    isWhole: false,
  },
  {
    id: "claim-review",
    label: "format_claim_review",
    extension: "json",
    type: "application/ld+json",
    takes: "judged",
    isWhole: false,
  },
  {
    id: "csl",
    label: "format_csl",
    extension: "json",
    type: "application/vnd.citationstyles.csl+json",
    takes: "articles",
    isWhole: false,
  },
];
