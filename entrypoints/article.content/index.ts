// Eyes and pen in the page: reads the article when asked, paints what comes back, says what was clicked.
// Registered at run time only, on the pages the reader allows.
import { type Browser, browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import { isToMarks } from "@/utils/messages/to-marks.ts";
import { isToPage, sendFromPage } from "@/utils/messages/to-page.ts";
import { whenIdle, whenSeen } from "@/utils/page/when-idle.ts";
import { answerForMarks } from "./answer-for-marks.ts";
import { ArticleAtHand } from "./article-at-hand.ts";
import { CardsOnPage } from "./cards-on-page.ts";
import { clickedPoint } from "./clicked-point.ts";
import { HoverPorts } from "./hover-port.ts";
import { followSelection } from "./selection-port.ts";

export default defineContentScript({
  matches: [],
  registration: "runtime",
  noScriptStartedPostMessage: true,
  main(ctx) {
    const tell = (message: Parameters<typeof sendFromPage>[0]) => {
      if (ctx.isValid) sendFromPage(message).catch(() => {});
    };
    const click = (event: MouseEvent) => {
      const point = clickedPoint(event);
      const ids = point && ctx.isValid ? article.choose(point.x, point.y) : [];
      if (ids[0] === undefined) return;
      cards.goOnFrom(ids[0]);
      tell({ type: "hit", ids });
    };
    const article = new ArticleAtHand(document, {
      changed: () => tell({ type: "ready" }),
      inFrame: (inner) => {
        ctx.addEventListener(inner, "click", click);
        cards.follow(inner);
      },
    });
    const ports = new HoverPorts(article.painter);
    const cards = new CardsOnPage(article.painter, {
      over: (id) => ports.tell({ over: id }),
      reached: (id, name) => ports.tell({ reached: id, name }),
      chosen: (id) => article.remember(id),
    });
    cards.follow(document);
    const hear = (message: unknown, _sender: unknown, respond: (answer: unknown) => void) => {
      const answer = isToMarks(message)
        ? answerForMarks(message, article, cards)
        : isToPage(message)
          ? article.answer(message)
          : null;
      answer?.then(respond, () => respond(undefined));
      return answer ? true : undefined;
    };
    browser.runtime.onMessage.addListener(hear);
    const follow = (port: Browser.runtime.Port) => {
      followSelection(ctx, port, article);
      ports.add(port);
    };
    browser.runtime.onConnect.addListener(follow);
    ctx.onInvalidated(() => {
      cards.stop();
      article.forget();
      browser.runtime.onMessage?.removeListener(hear);
      browser.runtime.onConnect?.removeListener(follow);
    });
    ctx.addEventListener(document, "click", click);
    // told before the address has changed, and of links that save a file or leave the page, too
    ctx.addEventListener(window, "wxt:locationchange", () => ctx.setTimeout(() => article.turnPage(), 0));
    ctx.addEventListener(matchMedia("(prefers-color-scheme: dark)"), "change", () => article.repaint());
    // loaded ahead of the reader's click, or in a tab in the background, it waits until it is seen, and rests
    whenSeen(document)
      .then(() => whenIdle(IDLE_PATIENCE))
      .then(() => tell({ type: "ready" }));
  },
});

/** Milliseconds that the page's own work may put off the first reading. */
const IDLE_PATIENCE = 1_000;
