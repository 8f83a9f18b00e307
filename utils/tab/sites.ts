// The sites that the reader reads always: their permission is the setting, and the registered script follows it.
import { browser } from "wxt/browser";

/** The content script as the build leaves it. */
export const CONTENT_SCRIPT = "/content-scripts/article.js";

const SCRIPT_ID = "article";

/** The match pattern that stands for the address's site; null for addresses that can't be allowed (files, browser pages). */
export function sitePattern(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === "http:" || protocol === "https:" ? `${protocol}//${hostname}/*` : null;
}

/** Held while the registration is brought up to date: two at once would register it twice, or end with the older sites. */
const SITES_LOCK = "sourcemark-sites";

/** Makes the registered content script run on just the sites whose permission the reader has given. */
export async function syncSites(): Promise<void> {
  await navigator.locks.request(SITES_LOCK, register);
}

async function register(): Promise<void> {
  const matches = (await browser.permissions.getAll()).origins ?? [];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  const script = { id: SCRIPT_ID, matches, js: [CONTENT_SCRIPT], runAt: "document_idle" as const };
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  } else if (registered.length > 0) {
    await browser.scripting.updateContentScripts([script]);
  } else {
    await browser.scripting.registerContentScripts([script]);
  }
}
