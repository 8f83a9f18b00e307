// Notices when the page changes the article's words, so that they can be read and painted again.
import { stillStands } from "./range-of.ts";
import type { ReadArticle } from "./read-article.ts";

/** Milliseconds of quiet before a change is told: pages change in bursts. */
const QUIET_MS = 300;

/** Milliseconds after which a change is told even if the page never comes to rest. */
const PATIENCE_MS = 3_000;

/** Text added to the page since it was read that is worth reading it again for, in characters. */
const MUCH_NEW_TEXT = 200;

export interface Watch {
  stop(): void;
}

/**
 * Calls `changed` when words of the article were replaced or taken out, or much text was added anywhere in the page of
 * `root`, where more of the article may stand; once for a burst of changes, after which the caller reads again and watches anew. Nodes that only moved don't count.
 */
export function watchArticle(article: ReadArticle, root: Element, changed: () => void): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let added = 0;
  const look = () => {
    firstChange = 0;
    const whole = article.pieces.every((piece) => stillStands(piece, article.text));
    if (whole && added < MUCH_NEW_TEXT) return;
    stop();
    changed();
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes)
        added += node.nodeType === Node.COMMENT_NODE ? 0 : (node.textContent?.trim().length ?? 0);
    }
    const now = Date.now();
    firstChange ||= now;
    clearTimeout(timer);
    timer = setTimeout(look, Math.min(QUIET_MS, Math.max(0, firstChange + PATIENCE_MS - now)));
  });
  // the whole page: a single-page site swaps the article's element itself, and tells nobody below it
  observer.observe(root.ownerDocument.documentElement, { childList: true, characterData: true, subtree: true });
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
  };
  return { stop };
}
