// Pausing on the page at hand, or on its site.
import type { PauseScope } from "@/utils/annotation/pausing.ts";
import { act, tabId } from "./page-at-hand.ts";

export async function pause(scope: PauseScope): Promise<void> {
  if (tabId.value !== null) await act({ type: "pause", tabId: tabId.value, scope });
}

export async function goOn(): Promise<void> {
  if (tabId.value !== null) await act({ type: "go-on", tabId: tabId.value });
}
