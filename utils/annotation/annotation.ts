// The unit that is stored, shown and exported: a body on a target, with who made it and what the reader did with it.
import * as z from "zod/mini";
import { Body, type FigureBody, type HighlightBody, type QuoteBody, type SourceBody } from "./body.ts";
import { Instant } from "./instant.ts";
import { Target } from "./selector.ts";
import { PastWords, Standing } from "./standing.ts";
import { Verdict } from "./verdict.ts";

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
  /** As the reader is to see it: found by the machine, made or corrected by the reader. */
  body: Body,
  target: Target,
  /** What the machine had found before the reader corrected it; null where nothing was corrected. */
  found: z.nullable(z.object({ body: Body, target: Target })),
  state: AnnotationState,
  /** The reader's note, in Markdown. */
  note: z.nullable(z.string()),
  tags: z.array(z.string()),
  verdict: z.nullable(Verdict),
  standing: Standing,
  /** The last first. */
  past: z.array(PastWords),
  /** Who made it; where `found` is not null, the reader has corrected it since. */
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
export type HighlightAnnotation = Annotation & { body: HighlightBody };

/** What stands on every annotation that the reader's hand was never on, and that the page has not changed under. */
export const UNTOUCHED = {
  found: null,
  state: "found",
  note: null,
  tags: [] as string[],
  verdict: null,
  standing: { status: "stands" },
  past: [] as PastWords[],
} as const satisfies Partial<Annotation>;

/** True where the reader's hand was on it: made, kept, rejected, corrected, commented, tagged or judged by them. */
export function isTouched(annotation: Annotation): boolean {
  const { creator, state, found, note, tags, verdict } = annotation;
  return (
    creator.type === "Person" ||
    state !== "found" ||
    found !== null ||
    note !== null ||
    tags.length > 0 ||
    verdict !== null
  );
}
