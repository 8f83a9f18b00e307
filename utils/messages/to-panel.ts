// What the background tells every open panel. A panel that isn't open misses it: it asks for the state when it opens.
import { browser } from "wxt/browser";
import * as z from "zod/mini";

export const ToPanel = z.discriminatedUnion("type", [
  /** The tab's page was read, or read again: ask for its state. */
  z.object({ type: z.literal("page-read"), tabId: z.int() }),
  /** The reader clicked on this annotation's words on the page. */
  z.object({ type: z.literal("chosen"), tabId: z.int(), id: z.string() }),
]);
export type ToPanel = z.infer<typeof ToPanel>;

export async function tellPanels(message: ToPanel): Promise<void> {
  // rejects where no panel is open, which is no error
  await browser.runtime.sendMessage(message).catch(() => {});
}
