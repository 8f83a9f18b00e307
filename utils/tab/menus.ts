// Marking the selected words from the page's context menu and by the keyboard, panel or no panel.
import { type Browser, browser } from "wxt/browser";
import { MARK_KINDS, type MarkKind } from "@/utils/messages/selection.ts";
import { tellPanels } from "@/utils/messages/to-panel.ts";
import { words } from "@/utils/words/words.ts";
import { menuTitle } from "./menu-titles.ts";
import { markSelection } from "./selection.ts";

/** Once, when the extension is installed or updated: the browser remembers them. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const kind of MARK_KINDS)
    browser.contextMenus.create({ id: kind, title: menuTitle(kind), contexts: ["selection"] });
}

export function chooseMenu({ menuItemId }: Browser.contextMenus.OnClickData, tab?: Browser.tabs.Tab): void {
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
