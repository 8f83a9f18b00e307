// Scrolls to words of the page, only where they are out of sight.
import { isElement, parentOf } from "./node-access.ts";

/** Part of the window above the words after a scroll: room for what they follow on, and for a page's sticky head. */
const FROM_TOP = 1 / 3;

/** Elements looked at upwards for one that scrolls. */
const MOST_LEVELS = 200;

export function bringIntoSight({ startContainer, startOffset, endContainer, endOffset }: StaticRange): void {
  const live = document.createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  const words = live.getBoundingClientRect();
  const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
  const scroller = scrollerAround(startContainer);
  const { top, bottom } = scroller?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
  const low = Math.max(top, 0);
  const high = Math.min(bottom, innerHeight);
  if (words.top >= low && words.bottom <= high) return;
  // longer than the window, and its beginning in sight
  if (words.top >= low && words.top < high - (high - low) * FROM_TOP && words.height > high - low) return;
  (scroller ?? window).scrollBy({ top: words.top - low - (high - low) * FROM_TOP, behavior });
}

/** The nearest element that scrolls its content by itself; null where that is the window. */
function scrollerAround(node: Node): Element | null {
  let above = parentOf(node);
  for (let level = 0; above && isElement(above) && level < MOST_LEVELS; level++, above = parentOf(above)) {
    if (above === document.body || above === document.documentElement) return null;
    if (above.scrollHeight > above.clientHeight && /auto|scroll/.test(getComputedStyle(above).overflowY)) return above;
  }
  return null;
}
