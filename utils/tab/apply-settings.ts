// The reader has set something: open pages and panels show it at once.
import { browser } from "wxt/browser";
import { sendToMarks } from "@/utils/messages/to-marks.ts";
import { tellPanels } from "@/utils/messages/to-panel.ts";
import { followPauses } from "@/utils/store/pauses.ts";
import { followSettings } from "@/utils/store/settings.ts";
import { forgetReadingsUnderWay } from "./read-tab.ts";

/** Listens from now on. */
export function applySettings(): void {
  followSettings((which) => {
    if (which.includes("colouring") || which.includes("storing")) paintAnew();
  });
  followPauses(lookAgain);
}

async function paintAnew(): Promise<void> {
  forgetReadingsUnderWay();
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : sendToMarks(id, { type: "set-anew" }))));
}

/** Panels ask again for the page beside them: it may be paused no longer. */
async function lookAgain(): Promise<void> {
  const tabs = await browser.tabs.query({ active: true });
  for (const { id } of tabs) if (id !== undefined) await tellPanels({ type: "page-read", tabId: id, refused: false });
}
