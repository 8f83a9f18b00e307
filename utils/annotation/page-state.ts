// What can be said about the page at hand; the panel has a screen for each.
import * as z from "zod/mini";
import { Reading } from "./article.ts";
import { Desk } from "./desk.ts";
import { PauseScope } from "./pausing.ts";

export const PageState = z.discriminatedUnion("state", [
  z.object({ state: z.literal("loading") }),
  z.object({
    state: z.literal("read"),
    reading: Reading,
    /** What lies around it; null in private windows, where nothing is stored. */
    desk: z.nullable(Desk),
    /** The annotation whose words were clicked a moment ago. */
    chosen: z.nullable(z.string()),
    /** Whether its marks are painted on the page. */
    marksOn: z.boolean(),
  }),
  /** The page can be read, and no article was found in it. */
  z.object({ state: z.literal("no-article"), site: z.string() }),
  /** The browser lets no extension read it: its own pages, its add-on store, PDFs. */
  z.object({ state: z.literal("closed") }),
  /** The reader has not allowed this page yet. */
  z.object({ state: z.literal("not-allowed"), site: z.nullable(z.string()) }),
  /** The reader has paused on this page, or on its site; `site` is "" for a file. */
  z.object({ state: z.literal("paused"), site: z.string(), scope: PauseScope }),
  /** The tab is gone, or the page navigated away while it was read. */
  z.object({ state: z.literal("gone") }),
  z.object({ state: z.literal("failed"), name: z.string(), message: z.string() }),
]);
export type PageState = z.infer<typeof PageState>;
