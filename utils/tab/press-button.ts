// The toolbar button: open the panel beside the page, and read it.
import type { Browser } from "wxt/browser";
import { sendToPage } from "@/utils/messages/to-page.ts";
import { tellPanels } from "@/utils/messages/to-panel.ts";
import { openPanel } from "./panel.ts";
import { readTab } from "./read-tab.ts";

/** The press opens the panel first and synchronously: later the browser no longer counts it as the reader's. */
export function pressButton(tab: Browser.tabs.Tab): void {
  const { id } = tab;
  if (id === undefined) return;
  openPanel(id);
  // where no content script runs yet, nobody hears it
  sendToPage(id, { type: "return" }).catch(() => {});
  readTab(id, false).then((page) => tellOpening(id, page.state === "not-allowed"));
}

/** Milliseconds between tries, and tries, to reach a panel that is only just opening. */
const BETWEEN_TRIES = 200;
const TRIES = 15;

/** @param refused the press allows the page; where it is still not allowed, the browser keeps it to itself */
async function tellOpening(tabId: number, refused: boolean): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    if (await tellPanels({ type: "page-read", tabId, refused })) return;
    await new Promise((done) => setTimeout(done, BETWEEN_TRIES));
  }
}
