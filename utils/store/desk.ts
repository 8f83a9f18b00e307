// What lies on the reader's desk around an article: drafts, conflicts, and what can be undone and done again.
import type { Desk, Step } from "@/utils/annotation/desk.ts";
import { openDatabase } from "./database.ts";
import { stepsOf } from "./log.ts";
import type { LoggedAct } from "./schema.ts";
import { tallyOfStore } from "./tallies.ts";

/** All but whether the store was emptied, which is no matter of one article. */
export async function deskOf(articleId: string): Promise<Omit<Desk, "lost">> {
  const database = await openDatabase();
  const [drafts, conflicts, { undo, redo }, { unsaved }] = await Promise.all([
    database.getAllFromIndex("drafts", "byArticle", articleId),
    database.getAllFromIndex("conflicts", "byArticle", articleId),
    stepsOf(articleId),
    tallyOfStore(),
  ]);
  return { drafts, conflicts, undo: undo && stepOf(undo), redo: redo && stepOf(redo), unsaved };
}

/** The reader has seen the version that was written over, and needs it no more. */
export async function settleConflict(key: number): Promise<void> {
  const database = await openDatabase();
  await database.delete("conflicts", key);
}

function stepOf({ act, changes }: LoggedAct): Step {
  const last = changes.at(-1);
  const annotation = last?.after ?? last?.before;
  return { annotationId: annotation?.id ?? "", act, words: annotation?.target.selector[0].exact ?? "" };
}
