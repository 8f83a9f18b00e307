// Has the reader paused on the page that a tab shows?
import { browser } from "wxt/browser";
import type { PauseScope } from "@/utils/annotation/pausing.ts";
import { pausedScope } from "@/utils/store/pauses.ts";

export interface PausedPage {
  state: "paused";
  /** "" for a file. */
  site: string;
  scope: PauseScope;
}

/** Null where they haven't, or the browser doesn't tell the tab's address, without which it can't be read either. */
export async function pausedPage(tabId: number): Promise<PausedPage | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const scope = tab?.url ? await pausedScope(tab.url) : null;
  return scope && { state: "paused", site: new URL(tab!.url!).hostname, scope };
}
