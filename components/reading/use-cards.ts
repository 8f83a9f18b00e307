// One set of listeners for all cards: click, hover, and the keys J, K, arrows, Enter and Ctrl or Cmd Z.
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface CardEvents {
  onShow: (id: string) => void;
  onHover?: (id: string | null) => void;
  onUndo: () => void;
  /** A card has got the focus. */
  onReach: (id: string) => void;
}

/** Cards carry their annotation's id in `data-card`, other places that lead to one in `data-show` or `data-source`. */
export function useCards(root: RefObject<HTMLDivElement | null>, events: CardEvents): void {
  const latest = useRef(events);
  latest.current = events;
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let hovered: string | null = null;
    const hover = (id: string | null) => {
      if (id === hovered) return;
      hovered = id;
      latest.current.onHover?.(id);
    };
    const click = (event: MouseEvent) => {
      const id = idAt(event.target, "card") ?? idAt(event.target, "show");
      if (id !== null && !isControl(event.target) && !isSelecting()) latest.current.onShow(id);
    };
    const over = (event: Event) => {
      hover(idAt(event.target, "card") ?? idAt(event.target, "show") ?? idAt(event.target, "source"));
    };
    const reach = (event: Event) => {
      const id = idAt(event.target, "card");
      if (id !== null) latest.current.onReach(id);
    };
    const leave = () => hover(null);
    const key = (event: KeyboardEvent) => answerKey(event, element, latest.current);
    element.addEventListener("click", click);
    element.addEventListener("pointerover", over);
    element.addEventListener("pointerleave", leave);
    element.addEventListener("focusin", reach);
    document.addEventListener("keydown", key);
    return () => {
      element.removeEventListener("click", click);
      element.removeEventListener("pointerover", over);
      element.removeEventListener("pointerleave", leave);
      element.removeEventListener("focusin", reach);
      document.removeEventListener("keydown", key);
    };
  }, [root]);
}

function answerKey(event: KeyboardEvent, root: HTMLElement, events: CardEvents): void {
  if (event.defaultPrevented || isTyping(event.target)) return;
  if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z") {
    event.preventDefault();
    events.onUndo();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const here = idAt(event.target, "card");
  const key = event.key.toLowerCase();
  if (key === "j" || (key === "arrowdown" && here !== null)) step(event, root, 1);
  else if (key === "k" || (key === "arrowup" && here !== null)) step(event, root, -1);
  else if (key === "enter" && here !== null && !isControl(event.target)) events.onShow(here);
}

/** Focuses the card after (1) or before (-1) the one that has the focus or is chosen; the first where none is. */
function step(event: KeyboardEvent, root: HTMLElement, by: 1 | -1): void {
  const cards = [...root.querySelectorAll<HTMLElement>("[data-card]")];
  const focused = cards.findIndex((card) => card.contains(document.activeElement));
  const from = focused >= 0 ? focused : cards.findIndex((card) => card.getAttribute("aria-current") === "true");
  const next = cards[from < 0 ? 0 : from + by];
  if (!next) return;
  event.preventDefault();
  bringUp(next);
}

/** Focuses the card and scrolls only as far as it takes to see it. */
export function bringUp(card: HTMLElement): void {
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: "nearest" });
}

function idAt(target: EventTarget | null, name: "card" | "show" | "source"): string | null {
  const place = target instanceof Element ? target.closest<HTMLElement>(`[data-${name}]`) : null;
  return place?.dataset[name] ?? null;
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("button, a, input, summary") !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}

/** True while words are selected: the click ended a selection and asks for nothing. */
function isSelecting(): boolean {
  return document.getSelection()?.isCollapsed === false;
}
