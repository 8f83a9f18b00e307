// Everything that is done in a page once the script is in it: it answers, follows pointer and clicks, and says what was
// clicked. The extension's own sample page does the same.
import { type Browser, browser } from "wxt/browser";
import type { ContentScriptContext } from "wxt/utils/content-script-context";
import { isToMarks } from "@/utils/messages/to-marks.ts";
import { isToPage, type PageAnswer, sendFromPage, type ToPage } from "@/utils/messages/to-page.ts";
import { turn } from "@/utils/page/in-slices.ts";
import { answerForMarks } from "./answer-for-marks.ts";
import { ArticleAtHand } from "./article-at-hand.ts";
import { CardsOnPage } from "./cards-on-page.ts";
import { clickedPoint } from "./clicked-point.ts";
import { HoverPorts } from "./hover-port.ts";
import { SelectionButtons } from "./selection-buttons.ts";
import { followSelection } from "./selection-port.ts";

type Answer = Awaited<ReturnType<ArticleAtHand["answer"]>>;

export interface WorkOnPage {
  /** Tells the background that the page can be asked for its article. */
  tellReady(): void;
}

/** Where a page differs from all others: what is asked of it, and what it answers, as they are to be taken. */
export interface OwnWays {
  asked(message: ToPage): ToPage;
  told(answer: Answer): Answer;
}

export function workOnPage(ctx: ContentScriptContext, own?: OwnWays): WorkOnPage {
  const tell = (message: Parameters<typeof sendFromPage>[0]) => {
    if (ctx.isValid) sendFromPage(message).catch(() => {});
  };
  const tellReady = () => tell({ type: "ready" });
  const click = (event: MouseEvent) => {
    const point = clickedPoint(event);
    const ids = point && ctx.isValid ? article.choose(point.x, point.y) : [];
    if (ids[0] === undefined) return;
    cards.goOnFrom(ids[0]);
    tell({ type: "hit", ids });
  };
  const article = new ArticleAtHand(document, {
    changed: tellReady,
    inFrame: (inner) => {
      ctx.addEventListener(inner, "click", click);
      cards.follow(inner);
      buttons.follow(inner);
    },
  });
  const ports = new HoverPorts(article.painter);
  const cards = new CardsOnPage(article.painter, {
    over: (id) => ports.tell({ over: id }),
    reached: (id, name) => ports.tell({ reached: id, name }),
    chosen: (id) => article.remember(id),
  });
  cards.follow(document);
  const buttons = new SelectionButtons(article);
  buttons.follow(document);
  const hear = (message: unknown, _sender: unknown, respond: (answer: unknown) => void) => {
    const answer = isToMarks(message)
      ? answerForMarks(message, { article, cards, buttons, tellReady })
      : isToPage(message)
        ? article.answer(own?.asked(message) ?? message).then((answer) => own?.told(answer) ?? answer)
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
    buttons.stop();
    article.forget();
    browser.runtime.onMessage?.removeListener(hear);
    browser.runtime.onConnect?.removeListener(follow);
  });
  ctx.addEventListener(document, "click", click);
  // not by the context's own timer, which is remembered as long as the script lives
  const turnPage = () => ctx.isValid && article.turnPage();
  // in a turn of its own: the browser takes a while to set it up, and the page has waited for this script already
  turn().then(() => {
    // told before the address has changed, and of links that save a file or leave the page, too
    ctx.addEventListener(window, "wxt:locationchange", () => setTimeout(turnPage, 0));
  });
  ctx.addEventListener(matchMedia("(prefers-color-scheme: dark)"), "change", () => article.repaint());
  return { tellReady };
}

/** True for the answer that gives the page's article. */
export function isArticle(answer: Answer): answer is Extract<PageAnswer, { state: "article" }> {
  return typeof answer === "object" && answer !== null && "state" in answer && answer.state === "article";
}
