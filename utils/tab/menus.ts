// The context menus and the keyboard, panel or no panel: marking the selected words, and the way to the library.
import { type Browser, browser } from "wxt/browser";
import { MARK_KINDS, type MarkKind } from "@/utils/messages/selection.ts";
import { tellPanels } from "@/utils/messages/to-panel.ts";
import { words } from "@/utils/words/words.ts";
import { chosenLanguage } from "./chosen-language.ts";
import { openLibrary } from "./library-tab.ts";
import { markSelection } from "./selection.ts";

const TITLES = { highlight: "mark_highlight", quote: "mark_quote", figure: "mark_figure" } as const;
const LIBRARY = "library";

/** When the extension is installed or updated, and in another language when one is chosen: the browser remembers them. */
export async function makeMenus(): Promise<void> {
  await chosenLanguage();
  await browser.contextMenus.removeAll();
  for (const kind of MARK_KINDS)
    browser.contextMenus.create({ id: kind, title: words(TITLES[kind]), contexts: ["selection"] });
  browser.contextMenus.create({ id: LIBRARY, title: words("lib_open"), contexts: ["action"] });
}

export function chooseMenu({ menuItemId }: Browser.contextMenus.OnClickData, tab?: Browser.tabs.Tab): void {
  if (menuItemId === LIBRARY) openLibrary();
  const kind = MARK_KINDS.find((one) => one === menuItemId);
  if (kind && tab?.id !== undefined) mark(tab.id, kind);
}

/** The manifest's only command marks a highlight. */
export function runCommand(_command: string, tab?: Browser.tabs.Tab): void {
  if (tab?.id !== undefined) mark(tab.id, "highlight");
}

/** The mark on the page says that it is done. Where it can't be, the toolbar button says so, and why. */
async function mark(tabId: number, kind: MarkKind): Promise<void> {
  let trouble = "";
  await chosenLanguage();
  try {
    const { state } = await markSelection(tabId, kind);
    if (state !== "read") trouble = words("mark_not_read");
  } catch (error) {
    trouble = error instanceof Error ? error.message : String(error);
  }
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: trouble === "" ? "" : "!" }),
    browser.action.setTitle({ tabId, title: trouble === "" ? words("action") : trouble }),
    tellPanels({ type: "page-read", tabId, refused: false }),
  ]).catch(() => {});
}
