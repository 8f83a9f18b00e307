// The reader takes a site's permission away: its open pages are left as if nobody had read them.
import { type Browser, browser } from "wxt/browser";
import { sendToPage } from "@/utils/messages/to-page.ts";
import { tellPanels } from "@/utils/messages/to-panel.ts";

/** Every tab is asked where it is: without the permission the browser no longer tells. */
export async function leavePages({ origins = [] }: Browser.permissions.Permissions): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : leave(id, origins).catch(() => {}))));
}

async function leave(tabId: number, origins: readonly string[]): Promise<void> {
  const address = await sendToPage(tabId, { type: "where" });
  if (typeof address !== "string" || !origins.some((origin) => isOf(address, origin))) return;
  await sendToPage(tabId, { type: "leave" });
  await tellPanels({ type: "page-read", tabId, refused: false });
}

/**
 * True where a permission's match pattern means the address; paths are not looked at, permissions have none.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function isOf(address: string, pattern: string): boolean {
  if (!URL.canParse(address)) return false;
  if (pattern === "<all_urls>") return true;
  const { protocol, hostname } = new URL(address);
  const [scheme = "", rest = ""] = pattern.split("://", 2);
  const host = rest.split("/", 1)[0]!.replace(/:\d+$/, "");
  if (scheme !== "*" && `${scheme}:` !== protocol) return false;
  if (host === "*" || host === hostname) return true;
  return host.startsWith("*.") && `.${hostname}`.endsWith(host.slice(1));
}
