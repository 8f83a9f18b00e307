// Leads to a card or a heading, once everything that hides it is open.
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { bringUp } from "./use-cards.ts";

export type Goal = { card: string } | { anchor: string };

/**
 * @param uncover opens what hides the goal: "there" where nothing does, "nowhere" where it isn't listed at all,
 *   "opened" where the next rendering shows more
 * @returns sets out for a goal; what is in the page already is reached at once
 */
export function useGoing<Wanted extends Goal>(
  root: RefObject<HTMLElement | null>,
  uncover: (goal: Wanted) => "there" | "opened" | "nowhere",
): (goal: Wanted) => void {
  const goal = useRef<Wanted | null>(null);
  const pursue = () => {
    if (goal.current === null) return;
    const found = uncover(goal.current);
    if (found === "nowhere" || (found === "there" && reach(root.current, goal.current))) goal.current = null;
  };
  useEffect(pursue);
  return (wanted) => {
    goal.current = wanted;
    pursue();
  };
}

/** False where it isn't in the page yet. */
function reach(root: HTMLElement | null, goal: Goal): boolean {
  if ("card" in goal) {
    const card = cardIn(root, goal.card);
    if (card) bringUp(card);
    return card !== null;
  }
  const heading = document.getElementById(goal.anchor);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: "start" });
  return heading !== null;
}

export function cardIn(root: HTMLElement | null, id: string): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`) ?? null;
}
