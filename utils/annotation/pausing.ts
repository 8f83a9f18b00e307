// Where the reader wants nothing read.
import * as z from "zod/mini";

/** One page, by its address, or a whole site, by its host. */
export const PauseScope = z.enum(["page", "site"]);
export type PauseScope = z.infer<typeof PauseScope>;

export const Pauses = z.object({
  /** Hosts, and addresses without their fragment; the last paused first. */
  sites: z.array(z.string()),
  pages: z.array(z.string()),
});
export type Pauses = z.infer<typeof Pauses>;
