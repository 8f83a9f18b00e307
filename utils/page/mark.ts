// What is to be painted over the article's words.
import type { Span } from "@/utils/text/span.ts";
import type { MarkStyle } from "./mark-style.ts";

export interface Mark {
  /** Whatever the caller knows the mark by; several marks may share one, as a quote and its speaker do. */
  id: string;
  style: MarkStyle;
  spans: Span[];
}
