// What lies on the reader's desk around an article's annotations: unsaved words, what can be undone, what is at odds.
import * as z from "zod/mini";
import { Act } from "./act.ts";
import { Annotation } from "./annotation.ts";
import { Instant } from "./instant.ts";

/** A note while it is typed. */
export const Draft = z.object({
  annotationId: z.string(),
  articleId: z.string(),
  note: z.string(),
  at: Instant,
});
export type Draft = z.infer<typeof Draft>;

/** What one change did to one annotation; null where it wasn't there. */
export const Change = z.object({ before: z.nullable(Annotation), after: z.nullable(Annotation) });
export type Change = z.infer<typeof Change>;

/** A version that was written over by another window, or another machine, that didn't know it. */
export const Conflict = z.object({
  /** Given by the store. */
  key: z.int(),
  annotationId: z.string(),
  articleId: z.string(),
  /** As it was before it was written over. */
  version: Annotation,
  at: Instant,
});
export type Conflict = z.infer<typeof Conflict>;

/** What the next undo or redo would take back or do again. */
export const Step = z.object({
  annotationId: z.string(),
  act: z.enum(Act.def.options.flatMap((option) => option.shape.type.def.values)),
  /** The annotation's words. */
  words: z.string(),
});
export type Step = z.infer<typeof Step>;

export const Desk = z.object({
  drafts: z.array(Draft),
  conflicts: z.array(Conflict),
  undo: z.nullable(Step),
  redo: z.nullable(Step),
  /** The reader's changes, in all articles, that no export holds. */
  unsaved: z.int(),
  /** The browser has emptied the store: what the latest backup holds, `made` null where there is none. */
  lost: z.nullable(z.object({ made: z.nullable(Instant), annotations: z.int() })),
});
export type Desk = z.infer<typeof Desk>;
