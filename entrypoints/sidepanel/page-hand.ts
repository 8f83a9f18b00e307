// The reader's hand on the page at hand, and their pointer in the panel: each side follows what the other is over.
import { computed, effect, signal } from "@preact/signals";
import { type Browser, browser } from "wxt/browser";
import type { PageHand } from "@/components/reading/use-page-hand.ts";
import { HOVER_PORT, isFromWords, type ToWords } from "@/utils/messages/hover.ts";
import { opens, page, readingAtHand, tabId } from "./page-at-hand.ts";

const over = signal<string | null>(null);
const reached = signal<PageHand["reached"]>(null);

const readTabId = computed(() => (page.value.state === "read" ? tabId.value : null));

export const pageHand = computed<PageHand>(() => ({
  over: over.value,
  reached: reached.value,
  opens: opens.value,
  onOpened: () => {
    opens.value = null;
  },
}));

let port: Browser.runtime.Port | null = null;

/** Listens to the page at hand from now on, whichever that is. */
export function followPageHand(): void {
  effect(() => {
    if (readTabId.value === null) return;
    const own = listen(readTabId.value);
    port = own;
    return () => {
      own?.disconnect();
      port = null;
      over.value = null;
      reached.value = null;
    };
  });
}

/** Deepens the words of an annotation on the page; of a source all that is theirs, the others' without their tints. */
export function lightUp(id: string | null): void {
  const annotations = readingAtHand()?.annotations ?? [];
  const ofSource = annotations.filter(({ body }) => body.type === "Quote" && body.source === id);
  const alone = id !== null && annotations.some((one) => one.id === id && one.body.type === "Source");
  const light = alone ? ofSource.map((one) => one.id) : id === null ? [] : [id];
  port?.postMessage({ light, alone } satisfies ToWords);
}

function listen(id: number): Browser.runtime.Port | null {
  try {
    const own = browser.tabs.connect(id, { name: HOVER_PORT, frameId: 0 });
    own.onMessage.addListener((message: unknown) => {
      if (id !== readTabId.value || !isFromWords(message)) return;
      if ("over" in message) over.value = message.over;
      else reached.value = { id: message.reached, name: message.name };
    });
    own.onDisconnect.addListener(() => {
      // a page that is gone, or whose script is: reading `lastError` keeps Chrome from complaining of it
      void browser.runtime.lastError;
      if (port === own) port = null;
      over.value = null;
    });
    return own;
  } catch {
    return null;
  }
}
