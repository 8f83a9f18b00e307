// What the buttons at selected words ask of the background. Everything that arrives is checked against this schema.
import * as z from "zod/mini";
import { MARK_KINDS } from "@/utils/page/card-content.ts";

export const FromSelection = z.discriminatedUnion("type", [
  /** Are there to be any? Answered with their names, or null where the reader has switched them off. */
  z.object({ type: z.literal("selection-buttons") }),
  /** One was pressed; answered with true when it is done. */
  z.object({ type: z.literal("mark-selected"), as: z.enum(MARK_KINDS) }),
]);
export type FromSelection = z.infer<typeof FromSelection>;
