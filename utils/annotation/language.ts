// Which language the reader wants Sourcemark to speak.
import * as z from "zod/mini";

/** As the browser does, or one of those in public/_locales. */
export const Language = z.enum(["browser", "en", "de", "fr", "es", "ar", "ku"]);
export type Language = z.infer<typeof Language>;
