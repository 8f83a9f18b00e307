// What the background asks of the marks on a page, beyond their being read and painted. No zod: the content script
// carries as little as it can.
import { browser } from "wxt/browser";

export type ToMarks =
  /** Go to the words that come next, or before; answered with false where there are none. */
  | { type: "step"; by: 1 | -1 }
  /** Answered with whether they are painted from now on. */
  | { type: "toggle-marks" }
  /** What the marks show has been set otherwise: a page that has any asks to be read anew. */
  | { type: "set-anew" }
  /** The reader pauses here: every trace of ours is taken out, and nothing is read until they go on. */
  | { type: "rest" };

const TYPES: ReadonlySet<unknown> = new Set<ToMarks["type"]>(["step", "toggle-marks", "set-anew", "rest"]);

/** True for a message that this extension's own pages sent to the content script. */
export function isToMarks(message: unknown): message is ToMarks {
  return typeof message === "object" && message !== null && "type" in message && TYPES.has(message.type);
}

/** The page's answer; null where no content script runs in the tab. */
export function sendToMarks(tabId: number, message: ToMarks): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 }).then(
    (answer) => answer ?? null,
    () => null,
  );
}
