// What the page and the panel ask of the background. Everything that arrives is checked against these schemas.
import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { AnnotationState } from "@/utils/annotation/annotation.ts";
import { PageState } from "@/utils/annotation/page-state.ts";
import { Storing } from "@/utils/annotation/storing.ts";

const TabId = z.int().check(z.nonnegative());

/** From the content script: that it runs, and what was clicked. Longer lists of ids are nobody's click. */
export const FromPage = z.discriminatedUnion("type", [
  /** The page can be asked for its article; also sent when the page has changed under it. */
  z.object({ type: z.literal("ready") }),
  /** The reader clicked on highlighted words; ids of what is painted there, the narrowest first. */
  z.object({ type: z.literal("hit"), ids: z.array(z.string()).check(z.minLength(1), z.maxLength(100)) }),
]);
export type FromPage = z.infer<typeof FromPage>;

/** From the panel; answered with the page's state. */
export const FromPanel = z.discriminatedUnion("type", [
  /** What is to be seen of this tab? `anyway`: also where it doesn't look like an article. */
  z.object({ type: z.literal("page-state"), tabId: TabId, anyway: z.boolean() }),
  /** The reader keeps, rejects or gives back what was found. */
  z.object({ type: z.literal("set-state"), tabId: TabId, id: z.string(), annotationState: AnnotationState }),
  /** What reading stores from now on. */
  z.object({ type: z.literal("set-storing"), tabId: TabId, storing: Storing }),
]);
export type FromPanel = z.infer<typeof FromPanel>;

/** Sends from the panel. @throws where the background can't be reached, or answers what is no page state */
export async function askBackground(message: FromPanel): Promise<PageState> {
  return PageState.parse(await browser.runtime.sendMessage(message));
}
