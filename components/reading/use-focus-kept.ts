// The focus goes with its card: a corrected speaker moves it to another group, where it is built anew.
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

interface Held {
  element: HTMLElement;
  card: string;
  /** Which of the open card's controls it is; -1 where it is none of them. */
  place: number;
}

/** @param onLost leads to a card that had the focus and isn't in the page any more */
export function useFocusKept(root: RefObject<HTMLElement | null>, onLost: (card: string) => void): void {
  const held = useRef<Held | null>(null);
  useEffect(() => {
    const take = ({ target }: FocusEvent) => {
      const element = target as HTMLElement;
      const card = element.closest<HTMLElement>("[data-card]");
      held.current = card && { element, card: card.dataset.card!, place: controlsIn(card).indexOf(element) };
    };
    // the reader pressed where nothing takes the focus: nobody brings it back
    const leave = ({ target }: FocusEvent) => {
      setTimeout(() => {
        const { current: left } = held;
        if (left?.element === target && left.element.isConnected && document.hasFocus() && isNowhere())
          held.current = null;
      });
    };
    document.addEventListener("focusin", take);
    document.addEventListener("focusout", leave);
    return () => {
      document.removeEventListener("focusin", take);
      document.removeEventListener("focusout", leave);
    };
  }, []);
  useLayoutEffect(() => {
    const { current: lost } = held;
    if (lost === null || !isNowhere()) return;
    const card = root.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(lost.card)}"]`);
    if (!card) {
      held.current = null;
      return onLost(lost.card);
    }
    const goal = controlsIn(card)[lost.place] ?? card;
    goal.focus({ preventScroll: true });
    goal.scrollIntoView({ block: "nearest" });
  });
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function controlsIn(card: Element): HTMLElement[] {
  return [...card.querySelectorAll<HTMLElement>(".open-card :is(a, button, input, select, textarea)")];
}
