// Where an annotation stands: the W3C Web Annotation selectors Sourcemark writes.
// https://www.w3.org/TR/annotation-model/#selectors
import * as z from "zod/mini";

/** Words with what stands before and after them. */
export const TextQuoteSelector = z.object({
  type: z.literal("TextQuoteSelector"),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});
export type TextQuoteSelector = z.infer<typeof TextQuoteSelector>;

/** UTF-16 code units into the article's text. */
export const TextPositionSelector = z.object({
  type: z.literal("TextPositionSelector"),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
});
export type TextPositionSelector = z.infer<typeof TextPositionSelector>;

/** `source` is the page's address. */
export const Target = z.object({
  source: z.string(),
  selector: z.tuple([TextQuoteSelector, TextPositionSelector]),
});
export type Target = z.infer<typeof Target>;
