// What the card beside marked words asks of the background. Everything that arrives is checked against this schema.
import * as z from "zod/mini";
import { CARD_ACTS } from "@/utils/page/card-content.ts";

/** No id of an annotation is longer. */
const Id = z.string().check(z.minLength(1), z.maxLength(200));

export const FromCard = z.discriminatedUnion("type", [
  /** What is to be said of this annotation? Answered with a `CardContent`, or null where nothing is known of it. */
  z.object({ type: z.literal("card"), id: Id }),
  /** The reader pressed a button of its card; answered with a sentence where the panel could not be opened, else null. */
  z.object({ type: z.literal("card-act"), id: Id, act: z.enum(CARD_ACTS) }),
]);
export type FromCard = z.infer<typeof FromCard>;
