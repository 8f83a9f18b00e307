// Lists across articles: a page of them at a time, never all of them.
import { unwrap } from "idb";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { openDatabase } from "./database.ts";
import { type AnnotationRecord, fromRecord } from "./schema.ts";

/** Annotations that a list shows at first, and each time more are asked for. */
export const LIST_PAGE = 200;

/** In both browsers since 2025, not yet in the DOM library's types. https://www.w3.org/TR/IndexedDB-3/ */
interface ManyRecords {
  getAllRecords?(options: {
    query: IDBKeyRange | null;
    count: number;
    direction: IDBCursorDirection;
  }): IDBRequest<{ value: AnnotationRecord }[]>;
}

/**
 * What the reader's hand was on, in all articles, the latest first: 200 at most.
 * @param last the last one of the page before; null from the latest on
 */
export async function latestTouched(last: Annotation | null = null, count = LIST_PAGE): Promise<Annotation[]> {
  const database = await openDatabase();
  const index = database.transaction("annotations").store.index("byTouched");
  const query = last === null ? null : IDBKeyRange.upperBound([last.modified, last.id], true);
  const many = unwrap(index) as unknown as ManyRecords;
  if (many.getAllRecords) {
    const records = await settled(many.getAllRecords({ query, count, direction: "prev" }));
    return records.map(({ value }) => fromRecord(value));
  }
  const annotations: Annotation[] = [];
  let cursor = await index.openCursor(query, "prev");
  while (cursor !== null && annotations.length < count) {
    annotations.push(fromRecord(cursor.value));
    cursor = await cursor.continue();
  }
  return annotations;
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
