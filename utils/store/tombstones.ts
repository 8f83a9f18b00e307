// What was deleted, and at which revision.
import { openDatabase } from "./database.ts";

/** The revisions at which these annotations were deleted, by id; those that weren't have none. */
export async function buriedRevisions(ids: readonly string[]): Promise<Map<string, number>> {
  const database = await openDatabase();
  const { store } = database.transaction("tombstones");
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return new Map(found.flatMap((tombstone) => (tombstone ? [[tombstone.id, tombstone.revision] as const] : [])));
}
