// While a panel listens, tells it which of the article's words are selected.
import type { Browser } from "wxt/browser";
import type { ContentScriptContext } from "wxt/utils/content-script-context";
import { SELECTION_PORT, type SelectedWords } from "@/utils/messages/selection.ts";
import type { ArticleAtHand } from "./article-at-hand.ts";

/** Milliseconds that a selection has to rest, so that dragging over a page sends nothing. */
const REST_MS = 150;
/** Characters of the selected words that a panel shows. */
const SHOWN = 120;

export function followSelection(ctx: ContentScriptContext, port: Browser.runtime.Port, article: ArticleAtHand): void {
  if (port.name !== SELECTION_PORT) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let before: string | null = null;
  const tell = async () => {
    if (!ctx.isValid) return;
    const span = await article.selection();
    const words = span?.words.slice(0, SHOWN) ?? null;
    if (words === before || !ctx.isValid) return;
    before = words;
    port.postMessage({ words } satisfies SelectedWords);
  };
  const rest = () => {
    clearTimeout(timer);
    // not the context's own timer: each of those is remembered as long as the script lives
    timer = setTimeout(() => tell().catch(() => {}), REST_MS);
  };
  document.addEventListener("selectionchange", rest);
  const end = () => {
    clearTimeout(timer);
    document.removeEventListener("selectionchange", rest);
    // else the script would hold on to every port there was, one for each page of a single-page site
    forget();
  };
  const forget = ctx.onInvalidated(end);
  port.onDisconnect.addListener(end);
  rest();
}
