// What the background tells every open panel. A panel that isn't open misses it: it asks for the state when it opens.
import { browser } from "wxt/browser";
import * as z from "zod/mini";

export const ToPanel = z.discriminatedUnion("type", [
  /** The tab's page was read, or read again: ask for its state. `refused`: the browser lets no extension read it. */
  z.object({ type: z.literal("page-read"), tabId: z.int(), refused: z.boolean() }),
  /** The reader clicked on this annotation's words on the page. `opens`: its fields, this one at hand. */
  z.object({
    type: z.literal("chosen"),
    tabId: z.int(),
    id: z.string(),
    opens: z.optional(z.enum(["note", "verdict"])),
  }),
]);
export type ToPanel = z.infer<typeof ToPanel>;

/** True where a panel heard it. */
export function tellPanels(message: ToPanel): Promise<boolean> {
  // rejects where no panel is open, which is no error
  return browser.runtime.sendMessage(message).then(Boolean, () => false);
}
