// One set of listeners for all cards: click, hover, and the keys J, K, arrows, Enter, E, V, N, /, Escape, Ctrl or Cmd Z and Y.
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { keyPressed } from "../key-pressed.ts";

/** A field of an open card that the reader may ask for. */
export type OpenedField = "note" | "verdict";

const OPENING_KEYS = new Map<string, OpenedField | null>([
  ["e", null],
  ["v", "verdict"],
  ["n", "note"],
]);

interface CardEvents {
  onShow: (id: string) => void;
  onHover?: (id: string | null) => void;
  onUndo: (direction: "undo" | "redo") => void;
  onEnter: (id: string) => void;
  /** The key that finds. */
  onFind: () => void;
  /** The keys E, V and N on a card: the field gets the focus where one is meant. */
  onOpen: (id: string, field: OpenedField | null) => void;
  /** Escape. False where there is nothing to close. */
  onClose: () => boolean;
  /** J and K: from this card or heading of a group, from wherever the reader is where null. False where nothing follows. */
  onStep: (from: { card: string } | { section: string } | null, by: 1 | -1) => boolean;
  /** A card has got the focus. */
  onReach: (id: string) => void;
}

/** Cards carry their annotation's id in `data-card`, other places that lead to one in `data-show` or `data-source`, groups theirs in `data-section`. */
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
  if (event.defaultPrevented) return;
  const key = keyPressed(event).toLowerCase();
  if (key === "escape" && events.onClose()) event.preventDefault();
  if (isTyping(event.target)) return;
  const withControl = event.ctrlKey || event.metaKey;
  if (withControl && (key === "z" || key === "y")) {
    event.preventDefault();
    events.onUndo(key === "y" || event.shiftKey ? "redo" : "undo");
    return;
  }
  if (withControl || event.altKey) return;
  const here = idAt(event.target, "card");
  if (key === "/") {
    event.preventDefault();
    events.onFind();
  } else if (key === "j" || (key === "arrowdown" && here !== null)) step(event, root, events, 1);
  else if (key === "k" || (key === "arrowup" && here !== null)) step(event, root, events, -1);
  else if (OPENING_KEYS.has(key) && here !== null) {
    // or the letter would be typed into the field that gets the focus
    event.preventDefault();
    events.onOpen(here, OPENING_KEYS.get(key)!);
  } else if (key === "enter" && here !== null && !isControl(event.target)) events.onEnter(here);
}

function step(event: KeyboardEvent, root: HTMLElement, events: CardEvents, by: 1 | -1): void {
  const focused = root.contains(document.activeElement) ? document.activeElement : null;
  const card = idAt(focused, "card");
  const section = idAt(focused, "section");
  const from = card !== null ? { card } : section !== null ? { section } : null;
  if (events.onStep(from, by)) event.preventDefault();
}

/** Focuses the card and scrolls only as far as it takes to see it. */
export function bringUp(card: HTMLElement): void {
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: "nearest" });
}

function idAt(target: EventTarget | null, name: "card" | "show" | "source" | "section"): string | null {
  const place = target instanceof Element ? target.closest<HTMLElement>(`[data-${name}]`) : null;
  return place?.dataset[name] ?? null;
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("button, a, input, summary, .open-card") !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}

/** True while words are selected: the click ended a selection and asks for nothing. */
function isSelecting(): boolean {
  return document.getSelection()?.isCollapsed === false;
}
