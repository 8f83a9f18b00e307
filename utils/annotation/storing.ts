// How much of what is read is stored.
import * as z from "zod/mini";

/** Every article with all that was found in it, or only what the reader keeps. */
export const Storing = z.enum(["all", "kept"]);
export type Storing = z.infer<typeof Storing>;
