// What is to be painted over the article's words.
import type { Span } from "@/utils/text/span.ts";
import type { MarkStyle } from "./mark-style.ts";
import type { ReadArticle, ReadText } from "./read-article.ts";

export interface Mark {
  /** Whatever the caller knows the mark by; several marks may share one, as a quote and its speaker do. */
  id: string;
  style: MarkStyle;
  spans: Span[];
  /** True where the spans are of the page's whole text, not of the article's. */
  beside?: boolean;
}

/** The texts that marks are painted over. */
export interface PaintedTexts {
  article: ReadArticle;
  /** All of the page's words; null where no mark stands beside the article. */
  whole: ReadText | null;
}

/** The text that the mark's spans are of; null where it isn't at hand. */
export function textOf({ article, whole }: PaintedTexts, { beside }: Mark): ReadText | null {
  return beside ? whole : article;
}
