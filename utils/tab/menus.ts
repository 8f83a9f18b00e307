// The context menus: what to make of the selected words, and, on the toolbar button, where to pause, and the way to the library.
import { type Browser, browser } from "wxt/browser";
import { type MessageKey, words } from "@/utils/words/words.ts";
import { chosenLanguage } from "./chosen-language.ts";
import { openLibrary } from "./library-tab.ts";
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

const LIBRARY = "library";

/** When the extension is installed or updated, and in another language when one is chosen: the browser remembers them. */
export async function makeMenus(): Promise<void> {
  // phones have none
  if (!browser.contextMenus) return;
  await chosenLanguage();
  await browser.contextMenus.removeAll();
  for (const [id, title, where] of ENTRIES) browser.contextMenus.create({ id, title: words(title), contexts: [where] });
  browser.contextMenus.create({ id: LIBRARY, title: words("lib_open"), contexts: ["action"] });
}

export function chooseMenu({ menuItemId }: Browser.contextMenus.OnClickData, tab?: Browser.tabs.Tab): void {
  if (menuItemId === LIBRARY) openLibrary();
  else runCommand(String(menuItemId), tab);
}
