// Answers what the panel asks, always with the page's state.
import { type Browser, browser } from "wxt/browser";
import type { PageState } from "@/utils/annotation/page-state.ts";
import { FromPanel } from "@/utils/messages/to-background.ts";
import { settleConflict } from "@/utils/store/desk.ts";
import { settleLoss } from "@/utils/store/sentinel.ts";
import { edit } from "./edit.ts";
import { noteExport } from "./note-export.ts";
import { goOnInTab, pauseTab } from "./pause-tab.ts";
import { failed, forgetReadingsUnderWay, readTab } from "./read-tab.ts";
import { markSelection, useSelection } from "./selection.ts";
import { bringBack, careForStore } from "./store-care.ts";
import { undo } from "./undo.ts";

/** Listens for messages of the extension's own pages; all others are left to others. */
export function answerPanel(
  message: unknown,
  sender: Browser.runtime.MessageSender,
  respond: (state: PageState) => void,
): true | undefined {
  const ours = sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL("/"));
  if (!ours) return;
  const parsed = FromPanel.safeParse(message);
  if (!parsed.success) return;
  act(parsed.data).catch(failed).then(respond).then(careForStore);
  return true;
}

async function act(message: FromPanel): Promise<PageState> {
  switch (message.type) {
    case "page-state":
      return readTab(message.tabId, message.anyway);
    case "edit":
      return edit(message.tabId, message.edits);
    case "mark-selection":
      return markSelection(message.tabId, message.as);
    case "use-selection":
      return useSelection(message.tabId, message.id, message.revision, message.as);
    case "undo":
    case "redo":
      return undo(message.tabId, message.type);
    case "settle-conflict":
      await settleConflict(message.key);
      return readTab(message.tabId, false);
    case "pause":
      await pauseTab(message.tabId, message.scope);
      return readTab(message.tabId, false);
    case "go-on":
      await goOnInTab(message.tabId);
      return readTab(message.tabId, false);
    case "exported":
      return noteExport(message.tabId);
    case "restore-backup":
      await bringBack();
      forgetReadingsUnderWay();
      return readTab(message.tabId, false);
    case "begin-anew":
      await settleLoss();
      return readTab(message.tabId, false);
  }
}
