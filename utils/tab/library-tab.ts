// The library in a tab of its own: one at a time.
import { browser } from "wxt/browser";
import { type View, viewHash } from "@/utils/library/view.ts";

/** Brings up the library's tab where there is one, else opens one; `view`: the page of it, where it matters. */
export async function openLibrary(view?: View): Promise<void> {
  const url = browser.runtime.getURL("/library.html");
  const hash = view ? viewHash(view) : "";
  const open = await libraryTab(url);
  if (!open) {
    await browser.tabs.create({ url: url + hash });
    return;
  }
  await browser.tabs.update(open.tabId, { active: true, ...(view && { url: url + hash }) });
  // there are no windows on phones
  await browser.windows?.update(open.windowId, { focused: true });
}

/** Null where there is none, or the browser can't tell. */
async function libraryTab(url: string): Promise<{ tabId: number; windowId: number } | null> {
  const tabs = (await browser.runtime.getContexts?.({ contextTypes: ["TAB"] }).catch(() => null)) ?? [];
  return tabs.find(({ documentUrl }) => documentUrl?.split("#")[0] === url) ?? null;
}
