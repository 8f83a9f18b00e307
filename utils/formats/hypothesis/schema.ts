// Annotations as Hypothesis's API gives them, as far as they are read or written here.
// https://h.readthedocs.io/en/latest/api-reference/v1/ (search: {"total", "rows"})
import * as z from "zod/mini";
import { TextPositionSelector } from "@/utils/annotation/selector.ts";

/** Hypothesis writes microseconds and an offset: 2024-01-31T12:00:00.123456+00:00. */
const ApiInstant = z.iso.datetime({ offset: true });

const QuoteSelector = z.object({
  type: z.literal("TextQuoteSelector"),
  exact: z.string(),
  prefix: z.optional(z.string()),
  suffix: z.optional(z.string()),
});
export const Selector = z.discriminatedUnion("type", [QuoteSelector, TextPositionSelector]);

export const HypothesisRow = z.object({
  id: z.string(),
  created: ApiInstant,
  updated: ApiInstant,
  uri: z.string(),
  text: z.nullish(z.string()),
  tags: z.nullish(z.array(z.string())),
  document: z.nullish(z.object({ title: z.nullish(z.union([z.array(z.string()), z.string()])) })),
  /** Selectors of other kinds (XPath ranges, pages of a PDF) are of no use without the page itself. */
  target: z.nullish(z.array(z.object({ selector: z.nullish(z.array(z.looseObject({ type: z.string() }))) }))),
  /** Ids of the annotations that this one replies to. */
  references: z.nullish(z.array(z.string())),
});
export type HypothesisRow = z.infer<typeof HypothesisRow>;
