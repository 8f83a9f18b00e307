// Opening the panel: Chrome's side panel, Firefox's sidebar, or, where there is neither, a tab of its own.
import { browser } from "wxt/browser";

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
  const opening = sidebar
    ? sidebar.open()
    : browser.sidePanel
      ? browser.sidePanel.open({ tabId })
      : browser.tabs.create({ url: `${browser.runtime.getURL("/sidepanel.html")}?tab=${tabId}` });
  return opening.then(
    () => true,
    () => false,
  );
}
