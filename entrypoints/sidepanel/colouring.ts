// What the colours tell, as the reader set it.
import { signal } from "@preact/signals";
import type { Colouring } from "@/utils/annotation/colouring.ts";
import { colouringSetting } from "@/utils/store/settings.ts";
import { act, tabId } from "./page-at-hand.ts";

export const colouring = signal<Colouring>("source");

export async function loadColouring(): Promise<void> {
  colouring.value = await colouringSetting();
}

export async function setColouring(value: Colouring): Promise<void> {
  if (tabId.value === null) return;
  await act({ type: "set-colouring", tabId: tabId.value, colouring: value });
  await loadColouring();
}
