// The keys that work on the page, as the reader has set them, and the way to set others.
import { computed, signal } from "@preact/signals";
import { type Browser, browser } from "wxt/browser";
import type { KeyCommand } from "@/components/KeysList.tsx";
import { type MessageKey, words } from "@/utils/words/words.ts";
import { language } from "./language.ts";

/** Of the manifest's commands. The browser has their names, too, but in its own language. */
const NAMES: Readonly<Record<string, MessageKey>> = {
  _execute_action: "action",
  "highlight-selection": "command_highlight",
  "quote-selection": "command_quote",
  "figure-selection": "command_figure",
  "next-words": "command_next",
  "previous-words": "command_previous",
  "toggle-marks": "command_marks",
  "pause-page": "command_pause_page",
  "pause-site": "command_pause_site",
};

const commands = signal<Browser.commands.Command[] | null>(null);

/** Null while the list is not shown. */
export const keys = computed<KeyCommand[] | null>(() => {
  void language.value;
  return commands.value && named(commands.value);
});

/** Shows the list, or hides it. */
export async function toggleKeys(): Promise<void> {
  commands.value = commands.value === null ? ((await browser.commands?.getAll()) ?? []) : null;
}

/** All commands; null where the browser has no keys, as on phones. */
export async function allKeys(): Promise<KeyCommand[] | null> {
  const all = await browser.commands?.getAll();
  return all ? named(all) : null;
}

/** Those that have a key come first. */
function named(all: readonly Browser.commands.Command[]): KeyCommand[] {
  const keyed = all.map(({ name = "", description = "", shortcut = "" }) => {
    const message = NAMES[name];
    return { name: message ? words(message) : description, key: shortcut };
  });
  return [...keyed.filter(({ key }) => key !== ""), ...keyed.filter(({ key }) => key === "")];
}

/** Where Firefox has no function for it, and Chrome has none at all. */
const CHROME_PAGE = "chrome://extensions/shortcuts";

/** Opens the browser's own page for the keys of extensions. */
export async function changeKeys(): Promise<void> {
  if (!browser.commands) return;
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  await (openShortcutSettings ? openShortcutSettings() : browser.tabs.create({ url: CHROME_PAGE }));
}
