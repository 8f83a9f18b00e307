// The brain and memory: wakes when the reader presses the button, marks words, a page is ready, or the panel asks.
import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { answerCard } from "@/utils/tab/answer-card.ts";
import { answerLibrary } from "@/utils/tab/answer-library.ts";
import { answerNote } from "@/utils/tab/answer-note.ts";
import { answerPage } from "@/utils/tab/answer-page.ts";
import { answerPanel } from "@/utils/tab/answer-panel.ts";
import { answerSelection } from "@/utils/tab/answer-selection.ts";
import { applySettings } from "@/utils/tab/apply-settings.ts";
import { followChosenLanguage } from "@/utils/tab/chosen-language.ts";
import { leavePages } from "@/utils/tab/leave-pages.ts";
import { chooseMenu, makeMenus } from "@/utils/tab/menus.ts";
import { pressButton } from "@/utils/tab/press-button.ts";
import { runCommand } from "@/utils/tab/run-command.ts";
import { syncSites } from "@/utils/tab/sites.ts";
import { welcome } from "@/utils/tab/welcome.ts";

export default defineBackground(() => {
  browser.action.onClicked.addListener(pressButton);
  // there are neither menus nor keys in Firefox for Android
  browser.contextMenus?.onClicked.addListener(chooseMenu);
  browser.commands?.onCommand.addListener(runCommand);
  browser.runtime.onMessage.addListener(answerPage);
  browser.runtime.onMessage.addListener(answerCard);
  browser.runtime.onMessage.addListener(answerSelection);
  browser.runtime.onMessage.addListener(answerPanel);
  browser.runtime.onMessage.addListener(answerNote);
  browser.runtime.onMessage.addListener(answerLibrary);
  browser.permissions.onAdded.addListener(syncSites);
  browser.permissions.onRemoved.addListener(syncSites);
  browser.permissions.onRemoved.addListener(leavePages);
  browser.runtime.onInstalled.addListener(syncSites);
  browser.runtime.onInstalled.addListener(makeMenus);
  browser.runtime.onInstalled.addListener(welcome);
  browser.runtime.onStartup.addListener(syncSites);
  followChosenLanguage(makeMenus);
  applySettings();
  // how long loading took, for tests and the curious
  performance.measure("sourcemark-loaded");
});
