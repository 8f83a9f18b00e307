// Where the reader's pointer is, looked at once a frame at most, and only where there are marks to be over.
import { windowOf } from "@/utils/page/node-access.ts";

export interface PointerPlace {
  document: Document;
  x: number;
  y: number;
  /** What it is over, in an open shadow tree, too. */
  target: Node | null;
  /** False where the page has moved under it, which browsers tell like a movement of its own. */
  moved: boolean;
  /** A button of it is down: the reader drags or selects. */
  pressed: boolean;
}

/** @param wanted false while nothing is painted: then nothing is looked at */
export function watchPointer(
  document: Document,
  wanted: () => boolean,
  look: (place: PointerPlace | null) => void,
): { stop: () => void } {
  const view = windowOf(document) ?? window;
  let latest: PointerPlace | null = null;
  let frame = 0;
  const move = (event: PointerEvent) => {
    // a finger hovers over nothing, and what the page makes up is not the reader's
    if (!event.isTrusted || event.pointerType === "touch" || !wanted()) return;
    const [target = null] = event.composedPath() as Node[];
    const { clientX: x, clientY: y, buttons } = event;
    const moved = latest?.x !== x || latest.y !== y || (frame !== 0 && latest.moved);
    latest = { document, x, y, target, moved, pressed: buttons !== 0 };
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      look(latest);
    });
  };
  const leave = (event: Event) => {
    if (event.isTrusted && wanted()) look(null);
  };
  document.addEventListener("pointermove", move, { capture: true, passive: true });
  document.addEventListener("mouseleave", leave, { passive: true });
  return {
    stop: () => {
      document.removeEventListener("pointermove", move, { capture: true });
      document.removeEventListener("mouseleave", leave);
      if (frame) view.cancelAnimationFrame(frame);
    },
  };
}
