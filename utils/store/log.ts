// The log of what the reader did, which undo and redo go by.
//
// A session is work without a break of a day: what was done in it can be undone over restarts of the background and of
// the browser, since the log is in the database and asks nobody whether a browser was closed in between. The first act
// after a longer break starts a new one. A clock that was set back ends no session.
import type { IDBPObjectStore } from "idb";
import { openDatabase } from "./database.ts";
import type { LoggedAct, SourcemarkSchema, StoreName } from "./schema.ts";

/** Milliseconds without an act that end a session. */
export const SESSION_BREAK = 24 * 60 * 60 * 1000;

/** Acts that are remembered at most: more than anybody undoes one by one. */
export const MOST_ACTS = 500;

type Acts<Mode extends "readonly" | "readwrite"> = IDBPObjectStore<SourcemarkSchema, StoreName[], "acts", Mode>;

/** What a write adds to the log: something done, or one of its entries undone or done again. `at`: ISO 8601 instant. */
export type LogEntry =
  | ({ type: "done"; at: string } & Pick<LoggedAct, "articleId" | "act" | "changes">)
  | { type: "undone" | "redone"; at: string; seq: number };

/** The act of the article that undo would take back, and the one that redo would do again; null where there is none. */
export async function stepsOf(articleId: string): Promise<{ undo: LoggedAct | null; redo: LoggedAct | null }> {
  const database = await openDatabase();
  const transaction = database.transaction("acts");
  let [undo, redo]: (LoggedAct | null)[] = [null, null];
  let cursor = await transaction.store.index("byArticle").openCursor(articleId, "prev");
  while (cursor !== null && undo === null) {
    if (cursor.value.undone) redo = cursor.value;
    else undo = cursor.value;
    cursor = await cursor.continue();
  }
  return { undo: undo ?? null, redo: redo ?? null };
}

/** What was done to these annotations since the session began, as far as it still stands. */
export async function actsOn(articleId: string, annotationIds: ReadonlySet<string>): Promise<LoggedAct[]> {
  const database = await openDatabase();
  const acts = await database.getAllFromIndex("acts", "byArticle", articleId);
  return acts.filter(({ changes }) =>
    changes.some(({ before, after }) => annotationIds.has((after ?? before)?.id ?? "")),
  );
}

/** Looks what the entry comes to, and gives the writes that make it so. */
export async function logWrites(store: Acts<"readwrite">, entry: LogEntry): Promise<() => Generator<Promise<unknown>>> {
  if (entry.type !== "done") {
    const logged = await store.get(entry.seq);
    return function* () {
      if (logged) yield store.put({ ...logged, undone: entry.type === "undone", at: entry.at });
    };
  }
  const last = await store.openCursor(null, "prev");
  const isOver = last !== null && Date.parse(entry.at) - Date.parse(last.value.at) > SESSION_BREAK;
  // what was undone can't be done again once something else is done
  const forgotten = (await store.index("byArticle").getAll(entry.articleId)).filter(({ undone }) => undone);
  return function* () {
    if (isOver) yield store.clear();
    else for (const { seq } of forgotten) yield store.delete(seq);
    const { articleId, act, changes, at } = entry;
    yield store.add({ articleId, act, changes, at, undone: false } as LoggedAct);
    if (last) yield store.delete(IDBKeyRange.upperBound(last.value.seq - MOST_ACTS + 1));
  };
}
