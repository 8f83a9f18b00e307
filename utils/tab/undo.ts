// Takes back the last thing that the reader did in the article at hand, or does it again.
import type { Reading } from "@/utils/annotation/article.ts";
import type { PageState } from "@/utils/annotation/page-state.ts";
import { takeBack } from "@/utils/editing/take-back.ts";
import { settleOn } from "@/utils/reading/settle.ts";
import { stepsOf } from "@/utils/store/log.ts";
import { buriedRevisions } from "@/utils/store/tombstones.ts";
import { PrivateWindow } from "./edit.ts";
import { forgetReadingsUnderWay, workOnTab } from "./read-tab.ts";
import { storeChanges } from "./store-changes.ts";

/**
 * The page's state once it is on the disk; as it was where there is nothing to undo or redo.
 * @throws PrivateWindow, StoreFull
 */
export function undo(tabId: number, direction: "undo" | "redo"): Promise<PageState> {
  forgetReadingsUnderWay();
  return workOnTab(tabId, false, (reading) => undoIn(reading, direction));
}

/** The reading once it is on the disk. Nobody else may write to the store meanwhile. */
export async function undoIn(reading: Reading, direction: "undo" | "redo"): Promise<Reading> {
  if (!reading.storable) throw new PrivateWindow();
  const step = (await stepsOf(reading.article.id))[direction];
  if (step === null) return reading;
  const now = new Date().toISOString();
  const ids = step.changes.flatMap(({ before, after }) => (before ?? after)?.id ?? []);
  const back = takeBack(reading.annotations, step.changes, direction, await buriedRevisions(ids), now);
  // the page may have changed since
  const settle = settleOn(reading.text, now);
  const changes = back.changes.map(({ before, after }) => ({ before, after: after && settle(after) }));
  const settled = new Map(changes.map(({ after }) => [after?.id, after]));
  const annotations = back.annotations.map((annotation) => settled.get(annotation.id) ?? annotation);
  await storeChanges(reading, annotations, {
    changes,
    log: { type: direction === "undo" ? "undone" : "redone", at: now, seq: step.seq },
    overwritten: back.overwritten,
    noted: [],
  });
  return { ...reading, annotations };
}
