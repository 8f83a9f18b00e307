// What reading stores, as the reader set it.
import { signal } from "@preact/signals";
import type { Storing } from "@/utils/annotation/storing.ts";
import { storingSetting } from "@/utils/store/settings.ts";
import { act, tabId } from "./page-at-hand.ts";

export const storing = signal<Storing>("all");

export async function loadStoring(): Promise<void> {
  storing.value = await storingSetting();
}

export async function setStoring(value: Storing): Promise<void> {
  if (tabId.value === null) return;
  await act({ type: "set-storing", tabId: tabId.value, storing: value });
  await loadStoring();
}
