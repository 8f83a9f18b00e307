// How an annotation's words stand in the article since it was last read.
import * as z from "zod/mini";
import { Passage } from "./body.ts";
import { Instant } from "./instant.ts";

export const Standing = z.discriminatedUnion("status", [
  /** Its words are where its target says. */
  z.object({ status: z.literal("stands") }),
  /**
   * Other words stand in its place: `now`. The annotation holds its own until the reader takes the new ones.
   * `settled`: they have seen these and hold on to their own.
   */
  z.object({ status: z.literal("changed"), now: Passage, since: Instant, settled: z.optional(z.boolean()) }),
  /** Its words are nowhere to be found that is sure enough. */
  z.object({ status: z.literal("orphan"), since: Instant }),
]);
export type Standing = z.infer<typeof Standing>;

/** Words that the article once had where the annotation's words are now. */
export const PastWords = z.object({ exact: z.string(), until: Instant });
export type PastWords = z.infer<typeof PastWords>;
