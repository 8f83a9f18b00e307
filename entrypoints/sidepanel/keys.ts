// The keys that work on the page, as the reader has set them, and the way to set others.
import { signal } from "@preact/signals";
import { browser } from "wxt/browser";
import type { KeyCommand } from "@/components/KeysList.tsx";
import { words } from "@/utils/words/words.ts";

/** Null while the list is not shown. */
export const keys = signal<KeyCommand[] | null>(null);

/** Shows the list, or hides it. */
export async function toggleKeys(): Promise<void> {
  if (keys.value !== null) {
    keys.value = null;
    return;
  }
  keys.value = (await allKeys()) ?? [];
}

/** All commands, those that have a key first; null where the browser has no keys, as on phones. */
export async function allKeys(): Promise<KeyCommand[] | null> {
  const commands = await browser.commands?.getAll();
  if (!commands) return null;
  const all = commands.map(({ description, shortcut }) => ({
    name: description || words("action"),
    key: shortcut ?? "",
  }));
  return [...all.filter(({ key }) => key !== ""), ...all.filter(({ key }) => key === "")];
}

/** Where Firefox has no function for it, and Chrome has none at all. */
const CHROME_PAGE = "chrome://extensions/shortcuts";

/** Opens the browser's own page for the keys of extensions. */
export async function changeKeys(): Promise<void> {
  if (!browser.commands) return;
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  await (openShortcutSettings ? openShortcutSettings() : browser.tabs.create({ url: CHROME_PAGE }));
}
