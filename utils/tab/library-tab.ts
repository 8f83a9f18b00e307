// The library in a tab of its own: one at a time.
import { browser } from "wxt/browser";

/** Brings up the library's tab where there is one, else opens one. */
export async function openLibrary(): Promise<void> {
  const url = browser.runtime.getURL("/library.html");
  const tabs = await browser.runtime.getContexts({ contextTypes: ["TAB"] });
  const open = tabs.find(({ documentUrl }) => documentUrl?.split("#")[0] === url);
  if (!open) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.tabId, { active: true });
  await browser.windows?.update(open.windowId, { focused: true });
}
