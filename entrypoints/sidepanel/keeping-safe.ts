// Keeping what the reader did from being lost: exports noted, backups brought back, the browser asked to evict nothing.
import { exportReading } from "./export-reading.ts";
import { act, readingAtHand, tabId } from "./page-at-hand.ts";

/** Downloads the article's annotations, and notes that they are saved elsewhere now, where the file holds all of them. */
export async function takeAway(): Promise<void> {
  const { value: tab } = tabId;
  const reading = readingAtHand();
  if (!reading) return;
  const isWhole = await exportReading(reading);
  if (tab !== null && reading.storable && isWhole) await act({ type: "exported", tabId: tab });
}

export function bringBack(): void {
  if (tabId.value !== null) act({ type: "restore-backup", tabId: tabId.value });
}

export function beginAnew(): void {
  if (tabId.value !== null) act({ type: "begin-anew", tabId: tabId.value });
}

let asked = false;

/**
 * Asks the browser, once, to throw away nothing when its disk is full: called when something is kept. Only a window can
 * ask. Where it says no (Chromium does so with every extension), the backups are what is left.
 */
export function askToPersist(): void {
  if (asked) return;
  asked = true;
  navigator.storage.persist().catch(() => {});
}
