// The toolbar button: open the panel beside the page, and read it.
import type { Browser } from "wxt/browser";
import { sendToPage } from "@/utils/messages/to-page.ts";
import { tellPanels } from "@/utils/messages/to-panel.ts";
import { openPanel } from "./panel.ts";
import { takeChoice } from "./pending-choice.ts";
import { readTab } from "./read-tab.ts";
import { tellOpening } from "./tell-opening.ts";

/** The press opens the panel first and synchronously: later the browser no longer counts it as the reader's. */
export function pressButton(tab: Browser.tabs.Tab): void {
  const { id } = tab;
  if (id === undefined) return;
  openPanel(id);
  // where no content script runs yet, nobody hears it
  const returning = sendToPage(id, { type: "return" }).catch(() => {});
  returning.then(() => readTab(id, false)).then((page) => tellPress(id, page.state === "not-allowed"));
}

/** @param refused the press allows the page; where it is still not allowed, the browser keeps it to itself */
async function tellPress(tabId: number, refused: boolean): Promise<void> {
  await tellOpening({ type: "page-read", tabId, refused });
  const chosen = await takeChoice(tabId);
  if (chosen) await tellPanels(chosen);
}
