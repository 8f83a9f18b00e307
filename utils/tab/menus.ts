// The context menus: what to make of the selected words, and, on the toolbar button, where to pause.
import { type Browser, browser } from "wxt/browser";
import { type MessageKey, words } from "@/utils/words/words.ts";
import { runCommand } from "./run-command.ts";

type Contexts = NonNullable<Browser.contextMenus.CreateProperties["contexts"]>;

/** By the command they run. */
const ENTRIES: [command: string, title: MessageKey, where: Contexts[0]][] = [
  ["highlight-selection", "mark_highlight", "selection"],
  ["quote-selection", "mark_quote", "selection"],
  ["figure-selection", "mark_figure", "selection"],
  ["toggle-marks", "command_marks", "action"],
  ["pause-page", "command_pause_page", "action"],
  ["pause-site", "command_pause_site", "action"],
];

/** Once, when the extension is installed or updated: the browser remembers them. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, title, where] of ENTRIES) browser.contextMenus.create({ id, title: words(title), contexts: [where] });
}

export function chooseMenu({ menuItemId }: Browser.contextMenus.OnClickData, tab?: Browser.tabs.Tab): void {
  runCommand(String(menuItemId), tab);
}
