// What the reader does to the annotations of the article at hand, one after the other.
import type { Act } from "@/utils/annotation/act.ts";
import { sendDraft } from "@/utils/messages/note.ts";
import type { MarkKind } from "@/utils/messages/selection.ts";
import type { Use } from "@/utils/messages/to-background.ts";
import { askToPersist } from "./keeping-safe.ts";
import { act, readingAtHand, tabId } from "./page-at-hand.ts";

let last: Promise<unknown> = Promise.resolve();

/** Waits for what was done before, so that each edit is made on what the one before it left. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const turn = last.then(work, work);
  last = turn.catch(() => {});
  return turn;
}

/** Does something to an annotation. `revision`: the one that the reader knew, where it isn't the one at hand. */
export function edit(id: string, what: Act, revision?: number): Promise<void> {
  return inTurn(async () => {
    if (tabId.value === null) return;
    await act({ type: "edit", tabId: tabId.value, edits: [{ id, revision: revision ?? revisionOf(id), act: what }] });
    askToPersist();
  });
}

/** Takes the last thing done in this article back, or does it again. */
export function undo(direction: "undo" | "redo"): Promise<void> {
  return inTurn(async () => {
    if (tabId.value !== null) await act({ type: direction, tabId: tabId.value });
  });
}

/** The words selected on the page become something of the reader's. */
export function mark(as: MarkKind): Promise<void> {
  return inTurn(async () => {
    if (tabId.value === null) return;
    await act({ type: "mark-selection", tabId: tabId.value, as });
    askToPersist();
  });
}

/** The words selected on the page correct an annotation, or are where it belongs. */
export function correctBySelection(id: string, as: Use): Promise<void> {
  return inTurn(async () => {
    if (tabId.value !== null)
      await act({ type: "use-selection", tabId: tabId.value, id, revision: revisionOf(id), as });
  });
}

/** Puts away what is typed; null drops it. In turn with the edits, so that no draft comes after the note it became. */
export function putDraft(annotationId: string, note: string | null): Promise<void> {
  const reading = readingAtHand();
  if (!reading?.storable) return Promise.resolve();
  const articleId = reading.article.id;
  const at = new Date().toISOString();
  return inTurn(async () => {
    await sendDraft(
      note === null
        ? { type: "drop-draft", annotationId }
        : { type: "draft", draft: { annotationId, articleId, note, at } },
    );
  });
}

export function settleConflict(key: number): Promise<void> {
  return inTurn(async () => {
    if (tabId.value !== null) await act({ type: "settle-conflict", tabId: tabId.value, key });
  });
}

function revisionOf(id: string): number {
  return readingAtHand()?.annotations.find((annotation) => annotation.id === id)?.revision ?? 0;
}
