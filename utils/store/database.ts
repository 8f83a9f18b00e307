// The one connection to the database, opened when first needed and opened again when it was lost.
import { openDB } from "idb";
import { MIGRATIONS } from "./migrations.ts";
import type { Database, SourcemarkSchema } from "./schema.ts";
import { named } from "./store-full.ts";

const NAME = "sourcemark";

/** How long another window's old connection may hold up an upgrade before the reader is told, in milliseconds. */
const BLOCKED_PATIENCE = 3000;

/** Another window still works with an older version of the database and does not let go of it. */
export class DatabaseBlocked extends Error {
  override name = "DatabaseBlocked";
  constructor() {
    super("Another window still uses the older version of the store. Close Sourcemark's other panels, then try again.");
  }
}

/** The database was written by a newer version of the extension than this one. */
export class DatabaseTooNew extends Error {
  override name = "DatabaseTooNew";
  constructor() {
    super("What is kept was written by a newer version of Sourcemark. Update Sourcemark to read it.");
  }
}

let connection: Promise<Database> | null = null;

/**
 * The open database.
 * A migration that fails leaves everything as it was, and its error is thrown.
 * @throws DatabaseBlocked where another window holds up an upgrade; DatabaseTooNew where a newer version wrote it;
 *   StoreFull where there is no room for it
 */
export function openDatabase(): Promise<Database> {
  connection ??= connect().catch((error: unknown) => {
    connection = null;
    throw error;
  });
  return connection;
}

async function connect(): Promise<Database> {
  let patience: ReturnType<typeof setTimeout> | undefined;
  let gaveUp = false;
  const blocked = Promise.withResolvers<never>();
  const failed = Promise.withResolvers<never>();
  failed.promise.catch(() => {});
  const opening = openDB<SourcemarkSchema>(NAME, MIGRATIONS.length, {
    async upgrade(database, oldVersion, _newVersion, transaction) {
      try {
        for (const migrate of MIGRATIONS.slice(oldVersion)) await migrate(database, transaction);
      } catch (error) {
        // else the half that was migrated would be committed as if it were the whole
        failed.reject(error);
        transaction.done.catch(() => {});
        transaction.abort();
      }
    },
    blocked() {
      patience = setTimeout(() => {
        gaveUp = true;
        blocked.reject(new DatabaseBlocked());
      }, BLOCKED_PATIENCE);
    },
    blocking(_currentVersion, _blockedVersion, event) {
      // a newer version wants in: let go, and open again at the next call
      connection = null;
      (event.target as IDBDatabase).close();
    },
    terminated() {
      connection = null;
    },
  });
  opening.then(
    (database) => {
      // the upgrade went through after all, later than anybody waited for it
      if (gaveUp) database.close();
    },
    () => {},
  );
  try {
    return await Promise.race([failed.promise, opening, blocked.promise]);
  } catch (error) {
    if (error instanceof DOMException && error.name === "VersionError") throw new DatabaseTooNew();
    throw named(error);
  } finally {
    clearTimeout(patience);
  }
}

/** Closes the connection; the next call of `openDatabase` opens a new one. */
export async function closeDatabase(): Promise<void> {
  const open = connection;
  connection = null;
  (await open?.catch(() => null))?.close();
}
