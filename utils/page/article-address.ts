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
  own.hash = "";
  for (const name of [...own.searchParams.keys()]) {
    const lower = name.toLowerCase();
    if (TRACKING_PARAMETERS.has(lower) || TRACKING_PREFIXES.some((prefix) => lower.startsWith(prefix)))
      own.searchParams.delete(name);
  }
  return own;
}
