// Where an article stands, the same however the reader came to it.
import type { PageClaims } from "./page-claims.ts";
import { TRACKING_PARAMETERS, TRACKING_PREFIXES } from "./tracking-parameters.ts";

/** The canonical address where it is on the page's own site, else the page's own without what tracks the reader. */
export function articleAddress({ address, canonical }: Pick<PageClaims, "address" | "canonical">): string {
  const own = withoutTracking(address);
  if (!canonical || !URL.canParse(canonical, address.href)) return own.href;
  const claimed = new URL(canonical, address.href);
  claimed.hash = "";
  const bare = (url: URL) => url.hostname.replace(/^(?:www|amp|m)\./, "");
  // a canonical address at the root is a template's mistake
  const same = bare(claimed) === bare(own) && (claimed.pathname !== "/" || own.pathname === "/");
  return same && claimed.protocol.startsWith("http") ? claimed.href : own.href;
}

/** Without fragment, and without what tells where the reader came from: the same article has the same address. */
function withoutTracking(address: URL): URL {
  const own = new URL(address);
  // browsers keep a text directive to themselves: where one stands here, it tells one story of a page from another
  if (!own.hash.startsWith("#:~:text=")) own.hash = "";
  const parts = own.search.slice(1).split("&");
  const kept = parts.filter((part) => !isTracking(part.split("=", 1)[0]!.toLowerCase()));
  // set only where something goes: the rest stays as it is written
  if (kept.length < parts.length) own.search = kept.join("&");
  return own;
}

// not by searchParams: Firefox lets no content script walk through what the page's window makes
function isTracking(name: string): boolean {
  return TRACKING_PARAMETERS.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix));
}
