// What the reader does to the annotations of the article at hand, one after the other.
import type { Act } from "@/utils/annotation/act.ts";
import type { Reading } from "@/utils/annotation/article.ts";
import { noteMessage, sendDraft } from "@/utils/messages/note.ts";
import type { Use } from "@/utils/messages/to-background.ts";
import type { MarkKind } from "@/utils/page/card-content.ts";
import { askToPersist } from "./keeping-safe.ts";
import { act, readingAtHand, tabId } from "./page-at-hand.ts";

let last: Promise<unknown> = Promise.resolve();

/** Waits for what was done before, so that each edit is made on what the one before it left. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const turn = last.then(work, work);
  last = turn.catch(() => {});
  return turn;
}

/**
 * What the reader does to the annotations of one article: it stays with that article, also where the panel has gone on
 * to another page before its turn comes.
 */
export function editingOf(tab: number | null, reading: Reading | null) {
  const known = (id: string) => revisionIn(readingAtHand(), id) ?? revisionIn(reading, id) ?? 0;
  return {
    /** Does something to an annotation. `revision`: the one that the reader knew, where it isn't the one at hand. */
    edit(id: string, what: Act, revision?: number): Promise<void> {
      return inTurn(async () => {
        if (tab === null) return;
        await act({ type: "edit", tabId: tab, edits: [{ id, revision: revision ?? known(id), act: what }] });
        askToPersist();
      });
    },
    /** The words selected on the page correct an annotation, or are where it belongs. */
    correctBySelection(id: string, as: Use): Promise<void> {
      return inTurn(async () => {
        if (tab !== null) await act({ type: "use-selection", tabId: tab, id, revision: known(id), as });
      });
    },
    /** Puts away what is typed; null drops it. In turn with the edits, so that no draft comes after the note it became. */
    putDraft(id: string, note: string | null): Promise<void> {
      if (!reading?.storable) return Promise.resolve();
      const message = noteMessage(id, reading.article.id, note);
      return inTurn(async () => {
        await sendDraft(message);
      });
    },
  };
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

export function settleConflict(key: number): Promise<void> {
  return inTurn(async () => {
    if (tabId.value !== null) await act({ type: "settle-conflict", tabId: tabId.value, key });
  });
}

function revisionIn(reading: Reading | null, id: string): number | undefined {
  return reading?.annotations.find((annotation) => annotation.id === id)?.revision;
}
