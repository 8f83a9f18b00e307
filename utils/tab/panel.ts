// Opening the panel: Chrome's side panel, Firefox's sidebar, or, where there is neither, a tab of its own.
import { browser } from "wxt/browser";
import { bringUp } from "./bring-up.ts";

interface SidebarAction {
  open(): Promise<void>;
}

const sidebar = (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction;

/** False where the panel is a page of its own, as in Firefox for Android. */
export function hasPanelBeside(): boolean {
  return Boolean(sidebar ?? browser.sidePanel);
}

/**
 * Opens the panel beside the tab. Must be called first and synchronously in the handler of the reader's click, since
 * both browsers open it only then. False where the browser doesn't count the click (Firefox: one in the page).
 */
export function openPanel(tabId: number): Promise<boolean> {
  const opening: Promise<unknown> = sidebar
    ? sidebar.open()
    : browser.sidePanel
      ? browser.sidePanel.open({ tabId })
      : openAsPage(tabId);
  return opening.then(
    () => true,
    () => false,
  );
}

/** One for each page that it belongs to. */
async function openAsPage(tabId: number): Promise<void> {
  const url = `${browser.runtime.getURL("/sidepanel.html")}?tab=${tabId}`;
  if (!(await bringUp((address) => address === url))) await browser.tabs.create({ url });
}
