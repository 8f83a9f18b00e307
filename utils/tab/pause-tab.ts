// The reader pauses on a page or a site: its open pages are left as if nobody had read them, until they go on.
import { browser } from "wxt/browser";
import type { PauseScope } from "@/utils/annotation/pausing.ts";
import { sendToMarks } from "@/utils/messages/to-marks.ts";
import { tellPanels } from "@/utils/messages/to-panel.ts";
import { isSameSite } from "@/utils/store/pause-list.ts";
import { goOn, pause } from "@/utils/store/pauses.ts";
import { pausedPage } from "./paused-page.ts";
import { forgetReadingsUnderWay, readTab } from "./read-tab.ts";

/** Pauses on the tab's page, or on its site. */
export async function pauseTab(tabId: number, scope: PauseScope): Promise<void> {
  const { url, hidden } = await addressOf(tabId);
  if (url === null) return;
  await pause(url, scope, hidden);
  forgetReadingsUnderWay();
  const tabs = scope === "site" ? await browser.tabs.query({}) : [];
  const others = tabs.filter((tab) => tab.url !== undefined && isSameSite(tab.url, url)).map(({ id }) => id);
  await Promise.all([...new Set([tabId, ...others])].map((id) => (id === undefined ? null : leave(id))));
}

/** Takes back what pauses the tab's page, and reads it. */
export async function goOnInTab(tabId: number): Promise<void> {
  const { url } = await addressOf(tabId);
  if (url === null) return;
  await goOn(url);
  await readTab(tabId, false, true);
  await tellPanels({ type: "page-read", tabId, refused: false });
}

/** Pauses where nothing is paused, else goes on. */
export async function togglePause(tabId: number, scope: PauseScope): Promise<void> {
  if (await pausedPage(tabId)) await goOnInTab(tabId);
  else await pauseTab(tabId, scope);
}

async function leave(tabId: number): Promise<void> {
  await sendToMarks(tabId, { type: "rest" });
  await tellPanels({ type: "page-read", tabId, refused: false });
}

async function addressOf(tabId: number): Promise<{ url: string | null; hidden: boolean }> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return { url: tab?.url || null, hidden: tab?.incognito ?? true };
}
