// What the reader does to the annotations of the article at hand, one after the other.
import type { Act } from "@/utils/annotation/act.ts";
import { act, readingAtHand, tabId } from "./page-at-hand.ts";

let last: Promise<unknown> = Promise.resolve();

/** Waits for what was done before, so that each edit is made on what the one before it left. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const turn = last.then(work, work);
  last = turn.catch(() => {});
  return turn;
}

/** Does something to an annotation. */
export function edit(id: string, what: Act): Promise<void> {
  return inTurn(async () => {
    if (tabId.value === null) return;
    const revision = readingAtHand()?.annotations.find((annotation) => annotation.id === id)?.revision ?? 0;
    await act({ type: "edit", tabId: tabId.value, edits: [{ id, revision, act: what }] });
  });
}

/** Takes the last thing done in this article back, or does it again. */
export function undo(direction: "undo" | "redo"): Promise<void> {
  return inTurn(async () => {
    if (tabId.value !== null) await act({ type: direction, tabId: tabId.value });
  });
}
