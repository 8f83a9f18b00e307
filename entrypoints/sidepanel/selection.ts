// The words selected on the page at hand, followed while the panel is open.
import { computed, effect, signal } from "@preact/signals";
import { type Browser, browser } from "wxt/browser";
import { isSelectedWords, SELECTION_PORT } from "@/utils/messages/selection.ts";
import { page, tabId } from "./page-at-hand.ts";

/** The first of the article's words that are selected on the page; null where none are. */
export const selection = signal<string | null>(null);

const readTabId = computed(() => (page.value.state === "read" ? tabId.value : null));

/** Listens to the page at hand from now on, whichever that is. */
export function followSelections(): void {
  effect(() => {
    if (readTabId.value === null) return;
    const port = listen(readTabId.value);
    return () => {
      selection.value = null;
      port?.disconnect();
    };
  });
}

function listen(id: number): Browser.runtime.Port | null {
  try {
    const port = browser.tabs.connect(id, { name: SELECTION_PORT, frameId: 0 });
    port.onMessage.addListener((message) => {
      if (isSelectedWords(message) && id === readTabId.value) selection.value = message.words;
    });
    port.onDisconnect.addListener(() => {
      // a page that is gone, or whose script is: reading `lastError` keeps Chrome from complaining of it
      void browser.runtime.lastError;
      selection.value = null;
    });
    return port;
  } catch {
    return null;
  }
}
