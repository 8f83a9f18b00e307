// The pages and sites that the reader has paused, as lists: what is in them, and how one is added or taken out.
import type { PauseScope, Pauses } from "@/utils/annotation/pausing.ts";

export const NO_PAUSES: Pauses = { sites: [], pages: [] };

/** Remembered at most of each: pages that nobody has opened for long are read again. */
const MOST = 2_000;

/** What is paused of this address, the site before the page; null where nothing is, or it is no address of a page. */
export function pauseOf({ sites, pages }: Pauses, url: string): PauseScope | null {
  const keys = keysOf(url);
  if (keys === null) return null;
  if (keys.site !== "" && sites.includes(keys.site)) return "site";
  return pages.includes(keys.page) ? "page" : null;
}

/** The same pauses and this one. A file has no site that could be paused: it is paused as a page. */
export function withPause(pauses: Pauses, url: string, scope: PauseScope): Pauses {
  const keys = keysOf(url);
  if (keys === null || pauseOf(pauses, url) === scope) return pauses;
  const add = (all: string[], key: string) => [key, ...all.filter((one) => one !== key)].slice(0, MOST);
  return scope === "site" && keys.site !== ""
    ? { ...pauses, sites: add(pauses.sites, keys.site) }
    : { ...pauses, pages: add(pauses.pages, keys.page) };
}

/** The same pauses without any that concerns this address. */
export function withoutPause({ sites, pages }: Pauses, url: string): Pauses {
  const keys = keysOf(url);
  return {
    sites: sites.filter((site) => site !== keys?.site),
    pages: pages.filter((page) => page !== keys?.page),
  };
}

/** The same pauses without this one: a host, or a page's address, as it stands in its list. */
export function withoutPlace({ sites, pages }: Pauses, scope: PauseScope, place: string): Pauses {
  const without = (all: readonly string[]) => all.filter((one) => one !== place);
  return scope === "site" ? { sites: without(sites), pages } : { sites, pages: without(pages) };
}

/** True where both addresses belong to one site. */
export function isSameSite(one: string, other: string): boolean {
  const site = keysOf(one)?.site;
  return site !== undefined && site !== "" && site === keysOf(other)?.site;
}

function keysOf(url: string): { site: string; page: string } | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, href } = new URL(url);
  if (!/^(https?|file):$/.test(protocol)) return null;
  return { site: hostname, page: href.split("#", 1)[0]! };
}
