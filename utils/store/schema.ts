// What the database holds, version by version. Records are checked against their zod schemas where they come from
// outside; what the store wrote itself it trusts.
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Article } from "@/utils/annotation/article.ts";

export interface SourcemarkSchema extends DBSchema {
  articles: { key: string; value: Article; indexes: { byLastRead: string } };
  /** The text an article's annotations point into; apart, so that lists of articles stay light. */
  texts: { key: string; value: { articleId: string; text: string } };
  annotations: { key: string; value: Annotation; indexes: { byArticle: string; byState: [string, string] } };
}

export type Database = IDBPDatabase<SourcemarkSchema>;
type Upgrade = IDBPTransaction<SourcemarkSchema, StoreNames<SourcemarkSchema>[], "versionchange">;

/** The only limit there was when a cut was no more than a yes. */
const FIRST_LIMIT = { by: "length", limit: 500_000 } as const;

const NO_FIGURE_RELATIONS = { about: null, change: null, conflicts: [] };

/** One step a version: `MIGRATIONS[n]` makes version n + 1 out of version n. A step that has shipped never changes. */
export const MIGRATIONS: readonly ((database: Database, upgrade: Upgrade) => void | Promise<void>)[] = [
  function createStores(database) {
    database.createObjectStore("articles", { keyPath: "id" }).createIndex("byLastRead", "lastRead");
    database.createObjectStore("texts", { keyPath: "articleId" });
    const annotations = database.createObjectStore("annotations", { keyPath: "id" });
    annotations.createIndex("byArticle", "articleId");
    annotations.createIndex("byState", ["state", "modified"]);
  },
  /** Figures learned to say what they are about, which part of a change they are, and what contradicts them. */
  async function addFigureRelations(_database, upgrade) {
    let cursor = await upgrade.objectStore("annotations").openCursor();
    while (cursor !== null) {
      const { body } = cursor.value;
      if (body.type === "Figure") await cursor.update({ ...cursor.value, body: { ...NO_FIGURE_RELATIONS, ...body } });
      cursor = await cursor.continue();
    }
  },
  /** Articles learned to say why they are cut. */
  async function sayWhyCut(_database, upgrade) {
    let cursor = await upgrade.objectStore("articles").openCursor();
    while (cursor !== null) {
      const cut: unknown = cursor.value.cut;
      if (typeof cut === "boolean") await cursor.update({ ...cursor.value, cut: cut ? FIRST_LIMIT : null });
      cursor = await cursor.continue();
    }
  },
];
