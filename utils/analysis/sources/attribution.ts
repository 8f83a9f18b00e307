// What the quotes hand over so that sources can be made of their speakers.
import type { SourceFinding } from "@/utils/analysis/finding.ts";
import type { Span } from "@/utils/text/span.ts";

/** One quote as seen by the question "who is it?". In text order of the quotes. */
export interface Attribution {
  /** The words that name who speaks; null where the text doesn't say. */
  speaker: Span | null;
  /** From the first to the last of the quote's content. */
  extent: Span;
}

export interface ResolvedSources {
  sources: SourceFinding[];
  /** For each attribution its index into `sources`; null for "not said". */
  sourceOf: (number | null)[];
  /** For each attribution how sure the resolution is, from 0 to 1. */
  confidence: number[];
}
