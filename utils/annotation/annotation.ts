// The unit that is stored, shown and exported: a body on a target, with who made it and what the reader did with it.
import * as z from "zod/mini";
import { Body, type FigureBody, type QuoteBody, type SourceBody } from "./body.ts";
import { Target } from "./selector.ts";

/** ISO 8601, UTC, as `Date.prototype.toISOString` writes it. */
export const Instant = z.iso.datetime();

/** `found` by the machine; `kept` or `rejected` by the reader. */
export const AnnotationState = z.enum(["found", "kept", "rejected"]);
export type AnnotationState = z.infer<typeof AnnotationState>;

/** Who made it: the machine and its version, or the reader. */
export const Creator = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Software"), name: z.string(), version: z.string() }),
  z.object({ type: z.literal("Person") }),
]);
export type Creator = z.infer<typeof Creator>;

export const Annotation = z.object({
  /** `urn:uuid:…`, made from the article, the kind and the words, so that reading twice makes no doubles. */
  id: z.string(),
  articleId: z.string(),
  body: Body,
  target: Target,
  state: AnnotationState,
  creator: Creator,
  created: Instant,
  modified: Instant,
  /** Counts the reader's changes; 0 for what nobody has touched. */
  revision: z.int().check(z.nonnegative()),
});
export type Annotation = z.infer<typeof Annotation>;

export type QuoteAnnotation = Annotation & { body: QuoteBody };
export type FigureAnnotation = Annotation & { body: FigureBody };
export type SourceAnnotation = Annotation & { body: SourceBody };
