// What the reader chose on a page while its panel could not be opened: shown once they open it themselves.
import { browser } from "wxt/browser";
import { ToPanel } from "@/utils/messages/to-panel.ts";

type Chosen = Extract<ToPanel, { type: "chosen" }>;

/** Milliseconds after which the reader no longer means it. */
const KEPT_MS = 60_000;

/** Kept until the browser ends, since the background may end sooner. */
export async function keepChoice(chosen: Chosen): Promise<void> {
  await browser.storage.session.set({ [keyOf(chosen.tabId)]: { chosen, at: Date.now() } });
}

/** Gives it back once; null where there is none. */
export async function takeChoice(tabId: number): Promise<Chosen | null> {
  const key = keyOf(tabId);
  const kept = (await browser.storage.session.get(key))[key] as { chosen: unknown; at: number } | undefined;
  if (!kept) return null;
  await browser.storage.session.remove(key);
  const parsed = ToPanel.safeParse(kept.chosen);
  const stillMeant = Date.now() - kept.at < KEPT_MS;
  return parsed.success && parsed.data.type === "chosen" && stillMeant ? parsed.data : null;
}

function keyOf(tabId: number): string {
  return `chosen-${tabId}`;
}
