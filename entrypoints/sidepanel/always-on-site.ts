// "Always on this site": the reader's permission for it, asked for and given back in the panel.
import { effect, signal } from "@preact/signals";
import { browser } from "wxt/browser";
import { sitePattern } from "@/utils/tab/sites.ts";
import { address, show, tabId } from "./page-at-hand.ts";

/** Whether the site at hand is always read; null where it can't be asked for. */
export const siteAllowed = signal<boolean | null>(null);

/** Keeps `siteAllowed` true to the site at hand and to what the reader allows elsewhere. */
export function watchSite(): void {
  const look = async () => {
    const pattern = address.value === null ? null : sitePattern(address.value);
    siteAllowed.value = pattern === null ? null : await browser.permissions.contains({ origins: [pattern] });
  };
  effect(() => void look());
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
}

/** Must be called in the handler of the reader's click: the browser shows its question only then. */
export function allowSite(): void {
  const pattern = address.value === null ? null : sitePattern(address.value);
  if (pattern === null) return;
  const asking = browser.permissions.request({ origins: [pattern] });
  asking.then(
    (allowed) => {
      if (allowed && tabId.value !== null) show(tabId.value);
    },
    // not the reader's click, or a site that the browser has no pattern for: it stays as it was
    () => {},
  );
}

export function disallowSite(): void {
  const pattern = address.value === null ? null : sitePattern(address.value);
  if (pattern !== null) browser.permissions.remove({ origins: [pattern] }).catch(() => {});
}
