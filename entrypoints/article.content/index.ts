// Eyes and pen in the page: reads the article when asked, paints what comes back, says what was clicked.
// Registered at run time only, on the pages the reader allows.
import { defineContentScript } from "wxt/utils/define-content-script";
import { whenIdle, whenSeen } from "@/utils/page/when-idle.ts";
import { workOnPage } from "./work-on-page.ts";

export default defineContentScript({
  matches: [],
  registration: "runtime",
  noScriptStartedPostMessage: true,
  main(ctx) {
    const { tellReady } = workOnPage(ctx);
    // loaded ahead of the reader's click, or in a tab in the background, it waits until it is seen, and rests
    whenSeen(document)
      .then(() => whenIdle(IDLE_PATIENCE))
      .then(tellReady);
  },
});

/** Milliseconds that the page's own work may put off the first reading. */
const IDLE_PATIENCE = 1_000;
