// Notices what the page changes after it was read: words put anew, taken out, added, or shown that were hidden.
import { inSlices } from "./in-slices.ts";
import { mendArticle } from "./mend-article.ts";
import { isLaidOut, isSeen, rawTextOf, rootOf } from "./node-access.ts";
import { isOursAlone } from "./our-hosts.ts";
import { stillStands } from "./range-of.ts";
import type { ReadArticle } from "./read-article.ts";

/** Milliseconds of quiet before a change is looked at: pages change in bursts. */
const QUIET_MS = 300;

/** Milliseconds after which a change is looked at even if the page never comes to rest. */
const PATIENCE_MS = 3_000;

/** Prose added to the page since it was read that is worth reading it again for, in characters: a short paragraph. */
const MUCH_NEW_TEXT = 80;

/** Nodes changed in one burst from which all is read again instead. */
const MOST_NODES = 20_000;

export interface Watch {
  stop(): void;
}

/** What of the article is watched; where nothing was read, all of it is empty. */
export type Watched = Pick<ReadArticle, "document" | "text" | "pieces" | "places" | "shadows" | "hidden">;

export interface WatchEvents {
  /** The same words stand in other nodes now, and `article.pieces` says which. */
  moved(): void;
  /** Words of the article are gone, or some were added: told once, after which the caller reads again and watches anew. */
  changed(): void;
  /** Words that were hidden are shown, as the reader wanted: told once in place of `changed`. */
  shown(): void;
}

/**
 * Watches the whole of the article's document: a single-page site swaps the article's element itself, and more of the
 * article may come to stand anywhere. Rests while the page is in the background.
 */
export function watchArticle(article: Watched, { moved, changed, shown }: WatchEvents): Watch {
  const { document } = article;
  const nodes = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let fresh = 0;
  let stopped = false;
  let lengthBefore = 0;

  const tell = (what = changed) => {
    stop();
    what();
  };
  const look = async () => {
    firstChange = 0;
    if (nodes.size > MOST_NODES) return tell();
    const mending = await inSlices(mendArticle(article, nodes.values().toArray()));
    nodes.clear();
    if (stopped) return;
    mending.shadows.forEach(observe);
    fresh += mending.fresh;
    if (mending.moved) moved();
    if (mending.lost || fresh >= MUCH_NEW_TEXT) tell();
  };
  const observer = new MutationObserver((records) => {
    const pages = records.filter((record) => !isOursAlone(record));
    if (pages.length === 0) return;
    for (const { type, target, addedNodes } of pages) {
      if (nodes.size > MOST_NODES) break;
      if (type === "characterData" || addedNodes.length === 0) nodes.add(target);
      else for (const node of addedNodes) nodes.add(node);
    }
    const now = Date.now();
    firstChange ||= now;
    clearTimeout(timer);
    timer = setTimeout(
      () => look().catch(() => tell()),
      Math.min(QUIET_MS, Math.max(0, firstChange + PATIENCE_MS - now)),
    );
  });
  const observe = (root: Node) => observer.observe(root, { childList: true, characterData: true, subtree: true });
  // what a click on "read more" shows has no size until then
  const sizes = new ResizeObserver((entries) => {
    if (entries.some(({ target }) => isLaidOut(target))) tell(shown);
  });
  const start = () => {
    const root = rootOf(document);
    if (root) observe(root);
    article.shadows.forEach(observe);
    for (const element of article.hidden) sizes.observe(element);
  };
  const rest = () => {
    clearTimeout(timer);
    observer.disconnect();
    sizes.disconnect();
    nodes.clear();
  };
  const lengthNow = () => rawTextOf(rootOf(document)!).length;
  const turn = () => {
    rest();
    if (!isSeen(document)) {
      lengthBefore = lengthNow();
      return;
    }
    const whole = article.pieces.every((piece) => stillStands(piece, article.text));
    if (!whole || Math.abs(lengthNow() - lengthBefore) >= MUCH_NEW_TEXT) tell();
    else start();
  };
  const stop = () => {
    stopped = true;
    rest();
    document.removeEventListener("visibilitychange", turn);
  };
  if (isSeen(document)) start();
  document.addEventListener("visibilitychange", turn);
  return { stop };
}
