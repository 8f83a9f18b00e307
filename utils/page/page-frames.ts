// The documents in a page's own frames: readers, print views and old sites show their article in one.
import { boxOf, documentIn, isLaidOut } from "./node-access.ts";
import { type PageClaims, select } from "./page-claims.ts";

/** Smaller frames hold a widget, not a story: CSS pixels. */
const LEAST_WIDTH = 300;
const LEAST_HEIGHT = 200;

/** Frames within frames, and frames looked at on each level. */
const LEVELS = 3;
const MOST_FRAMES = 20;

/** Documents of the same origin in the page's frames, the largest frame first; those of frames within come after their own. */
export function documentsIn(document: Document, levels = LEVELS): Document[] {
  if (levels === 0) return [];
  const frames = select(document, "iframe, frame").slice(0, MOST_FRAMES).filter(isLaidOut);
  const sized = frames.map((frame) => ({ frame, box: boxOf(frame) }));
  const large = sized.filter(({ box }) => box.width >= LEAST_WIDTH && box.height >= LEAST_HEIGHT);
  large.sort((one, other) => other.box.width * other.box.height - one.box.width * one.box.height);
  return large.flatMap(({ frame }) => {
    const inner = documentIn(frame);
    return inner ? [inner, ...documentsIn(inner, levels - 1)] : [];
  });
}

/** What a frame's document claims, and where it says nothing, what the page around it does; the address is the page's. */
export function claimsInFrame(inner: PageClaims, around: PageClaims): PageClaims {
  return {
    things: [...inner.things, ...around.things],
    article: inner.article ?? around.article,
    meta: inner.meta.size > 0 ? inner.meta : around.meta,
    documentTitle: inner.documentTitle || around.documentTitle,
    canonical: inner.canonical ?? around.canonical,
    lang: inner.lang ?? around.lang,
    address: around.address,
  };
}
