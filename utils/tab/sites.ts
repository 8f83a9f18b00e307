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

/** Every site, as the manifest offers it. */
export const EVERY_SITE = ["http://*/*", "https://*/*"];

/** The site that a permission's match pattern is for; null where it is for all there are. */
export function siteOf(pattern: string): string | null {
  const host = pattern.split("://", 2)[1]?.split("/", 1)[0];
  return host === undefined || host === "*" ? null : host;
}

/** The permissions for sites that the reader has given, as match patterns. */
export async function allowedSites(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Held while the registration is brought up to date: two at once would register it twice, or end with the older sites. */
const SITES_LOCK = "sourcemark-sites";

/** Makes the registered content script run on just the sites whose permission the reader has given. */
export async function syncSites(): Promise<void> {
  await navigator.locks.request(SITES_LOCK, register);
}

async function register(): Promise<void> {
  const matches = await allowedSites();
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
