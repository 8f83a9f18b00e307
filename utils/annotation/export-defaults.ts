// How the reader takes things along where they don't say otherwise.
import * as z from "zod/mini";

/** With all that was found, or only what the reader's hand was on. */
export const ExportScope = z.enum(["all", "kept"]);
export type ExportScope = z.infer<typeof ExportScope>;

export const ExportDefaults = z.object({
  /** Id of a format; one that no longer exists counts as the first. */
  format: z.string(),
  scope: ExportScope,
});
export type ExportDefaults = z.infer<typeof ExportDefaults>;
