// Answers what a page's content script says.
import { type Browser, browser } from "wxt/browser";
import { FromPage } from "@/utils/messages/to-background.ts";
import { tellPanels } from "@/utils/messages/to-panel.ts";
import { openPanel } from "./panel.ts";
import { readTab } from "./read-tab.ts";

/** Listens for messages of the content script in a tab's top frame; all others are left to others. */
export function answerPage(message: unknown, sender: Browser.runtime.MessageSender): undefined {
  const tabId = sender.tab?.id;
  if (sender.id !== browser.runtime.id || tabId === undefined || sender.frameId !== 0) return;
  const parsed = FromPage.safeParse(message);
  if (!parsed.success) return;
  switch (parsed.data.type) {
    case "ready":
      readTab(tabId, false, true).then(() => tellPanels({ type: "page-read", tabId, refused: false }));
      return;
    case "hit":
      // synchronously: the click that comes with the message counts as the reader's only now
      openPanel(tabId);
      tellPanels({ type: "chosen", tabId, id: parsed.data.ids[0]! });
      return;
  }
}
