// The brain and memory: wakes when the reader presses the button, a page is ready, or the panel asks.
import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { answerPage } from "@/utils/tab/answer-page.ts";
import { answerPanel } from "@/utils/tab/answer-panel.ts";
import { leavePages } from "@/utils/tab/leave-pages.ts";
import { pressButton } from "@/utils/tab/press-button.ts";
import { syncSites } from "@/utils/tab/sites.ts";

export default defineBackground(() => {
  browser.action.onClicked.addListener(pressButton);
  browser.runtime.onMessage.addListener(answerPage);
  browser.runtime.onMessage.addListener(answerPanel);
  browser.permissions.onAdded.addListener(syncSites);
  browser.permissions.onRemoved.addListener(syncSites);
  browser.permissions.onRemoved.addListener(leavePages);
  browser.runtime.onInstalled.addListener(syncSites);
  browser.runtime.onStartup.addListener(syncSites);
  // how long loading took, for tests and the curious
  performance.measure("sourcemark-loaded");
});
