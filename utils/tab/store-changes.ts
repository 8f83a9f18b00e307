// Writes what changed in a reading, as much of it as the reader wants stored, and tells the other windows.
import { type Annotation, isTouched } from "@/utils/annotation/annotation.ts";
import type { Reading } from "@/utils/annotation/article.ts";
import type { Change } from "@/utils/annotation/desk.ts";
import { touchedPart } from "@/utils/reading/stored-part.ts";
import { announce } from "@/utils/store/announce.ts";
import type { LogEntry } from "@/utils/store/log.ts";
import { storeEdit } from "@/utils/store/write-edit.ts";

export interface ChangesToStore {
  changes: readonly Change[];
  log: LogEntry;
  /** Versions that were written over and are to be kept as conflicts. */
  overwritten: readonly Annotation[];
  /** Ids of annotations whose draft has become a note. */
  noted: string[];
}

/**
 * @param reading as it was before; @param after all its annotations now
 * @throws StoreFull where the browser has no room left: then nothing is written
 */
export async function storeChanges(reading: Reading, after: Annotation[], done: ChangesToStore): Promise<void> {
  const { article, text } = reading;
  const { changes, log, overwritten, noted } = done;
  const conflicts = overwritten.map((version) => ({
    annotationId: version.id,
    articleId: article.id,
    version,
    at: log.at,
  }));
  // of one that was made and deleted in one go, only the end counts
  const ends = new Map(changes.map((change) => [(change.after ?? change.before)!.id, change.after]));
  const before = new Map(reading.annotations.map((annotation) => [annotation.id, annotation]));
  const buried = [...ends].flatMap(([id, end]) => (end === null && before.get(id) ? before.get(id)! : []));
  const { puts, deletes } = article.storing === "kept" ? keptDifference(reading.annotations, after) : difference(ends);
  const drop = article.storing === "kept" && puts.length === 0;
  await storeEdit({ article, text, drop, puts, deletes, buried: buried.filter(isTouched), log, conflicts, noted });
  announce({
    articleId: article.id,
    revisions: Object.fromEntries([...ends].map(([id, end]) => [id, end?.revision ?? null])),
  });
}

function difference(ends: ReadonlyMap<string, Annotation | null>): { puts: Annotation[]; deletes: string[] } {
  return {
    puts: [...ends.values()].filter((end) => end !== null),
    deletes: [...ends].flatMap(([id, end]) => (end === null ? id : [])),
  };
}

/** Where only what is kept is stored, a source comes and goes with what refers to it. */
function keptDifference(before: Annotation[], after: Annotation[]): { puts: Annotation[]; deletes: string[] } {
  const puts = touchedPart(after);
  const stays = new Set(puts.map(({ id }) => id));
  return { puts, deletes: touchedPart(before).flatMap(({ id }) => (stays.has(id) ? [] : id)) };
}
