// The toolbar button: open the panel beside the page, and read it.
import type { Browser } from "wxt/browser";
import { tellPanels } from "@/utils/messages/to-panel.ts";
import { openPanel } from "./panel.ts";
import { readTab } from "./read-tab.ts";

/** The press opens the panel first and synchronously: later the browser no longer counts it as the reader's. */
export function pressButton(tab: Browser.tabs.Tab): void {
  const { id } = tab;
  if (id === undefined) return;
  openPanel(id);
  readTab(id, false).then(() => tellPanels({ type: "page-read", tabId: id }));
}
