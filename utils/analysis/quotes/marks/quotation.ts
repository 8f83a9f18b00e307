// Words between quotation marks, before anything is known of who said them.
import type { Span } from "@/utils/text/span.ts";

export interface Quotation {
  /** With its marks. */
  outer: Span;
  /** Between its marks. */
  inner: Span;
  /** Index of the paragraph. */
  block: number;
  opened: boolean;
  /** False where no closing mark was found in the paragraph: the quotation then reaches to the paragraph's end. */
  closed: boolean;
  /** No comma or stop stands before its closing mark: it may be a name or a title. */
  bare: boolean;
  /** It goes on from the paragraph before, whose quotation was not closed. */
  resumes: boolean;
}
