// What the reader asks for by a key or in a context menu, panel or no panel. Menu entries and the manifest's commands
// share their names.
import { type Browser, browser } from "wxt/browser";
import { sendToMarks } from "@/utils/messages/to-marks.ts";
import { tellPanels } from "@/utils/messages/to-panel.ts";
import type { MarkKind } from "@/utils/page/card-content.ts";
import { words } from "@/utils/words/words.ts";
import { chosenLanguage } from "./chosen-language.ts";
import { togglePause } from "./pause-tab.ts";
import { readTab } from "./read-tab.ts";
import { markSelection } from "./selection.ts";

const DOINGS: Record<string, (tabId: number) => Promise<unknown>> = {
  "highlight-selection": (tabId) => mark(tabId, "highlight"),
  "quote-selection": (tabId) => mark(tabId, "quote"),
  "figure-selection": (tabId) => mark(tabId, "figure"),
  "next-words": (tabId) => step(tabId, 1),
  "previous-words": (tabId) => step(tabId, -1),
  "toggle-marks": toggleMarks,
  "pause-page": (tabId) => togglePause(tabId, "page"),
  "pause-site": (tabId) => togglePause(tabId, "site"),
};

/** The page is no article, or can't be read. */
class NotRead extends Error {
  override name = "NotRead";
}

/** Fulfilled when it is done, or the toolbar button says why it isn't. */
export async function runCommand(command: string, tab?: Browser.tabs.Tab): Promise<void> {
  const doing = DOINGS[command];
  if (doing && tab?.id !== undefined) await run(tab.id, doing);
}

/** The page shows that it is done. Where it can't be, the toolbar button says so, and why. */
async function run(tabId: number, doing: (tabId: number) => Promise<unknown>): Promise<void> {
  let trouble = "";
  await chosenLanguage();
  try {
    await doing(tabId);
  } catch (error) {
    trouble = error instanceof Error ? error.message : String(error);
  }
  await Promise.all([
    browser.action.setBadgeText?.({ tabId, text: trouble === "" ? "" : "!" }),
    browser.action.setTitle?.({ tabId, title: trouble === "" ? words("action") : trouble }),
  ]).catch(() => {});
}

async function mark(tabId: number, as: MarkKind): Promise<void> {
  const { state } = await markSelection(tabId, as);
  tellPanels({ type: "page-read", tabId, refused: false });
  if (state !== "read") throw new NotRead(words("mark_not_read"));
}

async function toggleMarks(tabId: number): Promise<void> {
  await sendToMarks(tabId, { type: "toggle-marks" });
  await tellPanels({ type: "page-read", tabId, refused: false });
}

/** A page that nobody has read yet is read first. */
async function step(tabId: number, by: 1 | -1): Promise<void> {
  if ((await sendToMarks(tabId, { type: "step", by })) === true) return;
  const { state } = await readTab(tabId, false);
  tellPanels({ type: "page-read", tabId, refused: false });
  if (state !== "read") throw new NotRead(words("step_not_read"));
  await sendToMarks(tabId, { type: "step", by });
}
