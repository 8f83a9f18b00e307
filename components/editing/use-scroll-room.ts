// The line at the lower edge lies over the list: whatever gets the focus is scrolled to above it, never under it.
import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** Keeps as much room as the line takes, also where it grows or comes while the focus is down there. */
export function useScrollRoom(line: RefObject<HTMLElement | null>, isShown: boolean): void {
  useLayoutEffect(() => {
    const { current: element } = line;
    if (!isShown || !element) return;
    const { style } = document.documentElement;
    const sizes = new ResizeObserver(() => {
      style.scrollPaddingBlockEnd = `${element.offsetHeight}px`;
      const { activeElement: at } = document;
      if (at?.matches(":focus-visible") && !element.contains(at)) at.scrollIntoView({ block: "nearest" });
    });
    sizes.observe(element);
    return () => {
      sizes.disconnect();
      style.scrollPaddingBlockEnd = "";
    };
  }, [isShown]);
}
