// Tells a click that may choose a mark from one that means something else to the page or the reader.
import { documentOf, isElement, windowOf } from "@/utils/page/node-access.ts";

/** What has a use of its own for a click. */
const BUSY = "a[href], button, input, select, textarea, label, summary, video, audio, [contenteditable]";

/** Where in the window the click was, in CSS pixels; null where it follows a link, ends a selection or isn't the reader's. */
export function clickedPoint(event: MouseEvent): { x: number; y: number } | null {
  if (!event.isTrusted || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return null;
  // in an open shadow tree, too
  const [target] = event.composedPath() as Node[];
  if (!target || !isElement(target) || Element.prototype.closest.call(target, BUSY)) return null;
  const view = windowOf(documentOf(target)!);
  if (view?.getSelection()?.isCollapsed === false) return null;
  return { x: event.clientX, y: event.clientY };
}
