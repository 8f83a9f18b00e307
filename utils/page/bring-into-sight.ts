// Scrolls to words of the page, only where they are out of sight.
import { boxOf, documentOf, elementAbove, scrollHeightsOf, windowOf } from "./node-access.ts";

/** Part of the window above the words after a scroll: room for what they follow on, and for a page's sticky head. */
const FROM_TOP = 1 / 3;

/** Elements looked at upwards for one that scrolls. */
const MOST_LEVELS = 200;

interface Strip {
  top: number;
  bottom: number;
}

export function bringIntoSight({ startContainer, startOffset, endContainer, endOffset }: StaticRange): void {
  const live = new Range();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  let words: Strip = live.getBoundingClientRect();
  let node: Node | null = startContainer;
  while (node) {
    const view: Window | null = windowOf(documentOf(node)!);
    if (!view) return;
    const by = scrollTo(words, scrollerAround(node), view);
    // the words are to be seen in the windows around, too
    node = view.frameElement;
    if (!node) return;
    const { top } = boxOf(node as Element);
    words = { top: words.top - by + top, bottom: words.bottom - by + top };
  }
}

/** Scrolls by as much as is given back, in CSS pixels. */
function scrollTo(words: Strip, scroller: Element | null, view: Window): number {
  const behavior = view.matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
  const { top, bottom } = scroller ? boxOf(scroller) : { top: 0, bottom: view.innerHeight };
  const low = Math.max(top, 0);
  const high = Math.min(bottom, view.innerHeight);
  if (words.top >= low && words.bottom <= high) return 0;
  // longer than the window, and its beginning in sight
  const lowest = high - (high - low) * FROM_TOP;
  if (words.top >= low && words.top < lowest && words.bottom - words.top > high - low) return 0;
  const by = words.top - low - (high - low) * FROM_TOP;
  if (scroller) Reflect.apply(Element.prototype.scrollBy, scroller, [{ top: by, behavior }]);
  else view.scrollBy({ top: by, behavior });
  return by;
}

/** The nearest element that scrolls its content by itself; null where that is the window. */
function scrollerAround(node: Node): Element | null {
  let above = elementAbove(node);
  for (let level = 0; above && level < MOST_LEVELS; level++) {
    const next: Element | null = elementAbove(above);
    // the root and the body scroll the window
    if (!next || !elementAbove(next)) return null;
    const { inside, outside } = scrollHeightsOf(above);
    if (inside > outside && /auto|scroll/.test(getComputedStyle(above).overflowY)) return above;
    above = next;
  }
  return null;
}
