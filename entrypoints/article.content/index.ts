// Eyes and pen in the page: finds and reads the article when asked, paints what comes back, says what was clicked.
// Registered at run time only, on the pages the reader allows.
import { defineContentScript } from "wxt/utils/define-content-script";
import { ArticleAtHand } from "@/utils/page/article-at-hand.ts";

export default defineContentScript({
  matches: [],
  registration: "runtime",
  noScriptStartedPostMessage: true,
  main(ctx) {},
});
