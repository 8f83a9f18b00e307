// The reader takes a site's permission away: its open pages are left as if nobody had read them.
import { type Browser, browser } from "wxt/browser";
import { sendToPage } from "@/utils/messages/to-page.ts";
import { tellPanels } from "@/utils/messages/to-panel.ts";

/** Every tab is asked: without the permission the browser no longer tells which ones show the site. */
export async function leavePages({ origins = [] }: Browser.permissions.Permissions): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : leave(id, origins))));
}

async function leave(tabId: number, origins: string[]): Promise<void> {
  const left = await sendToPage(tabId, { type: "leave", origins }).catch(() => false);
  if (left === true) await tellPanels({ type: "page-read", tabId, refused: false });
}
