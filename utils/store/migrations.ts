// How the database came to be what it is, version by version.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { cutOfFirstForm } from "@/utils/annotation/article.ts";
import { type Database, toRecord, type Upgrade } from "./schema.ts";
import { ALL, add, NO_TALLY, type Tally, tallyOf } from "./tally.ts";

const NO_HAND_OF_THE_READERS = {
  found: null,
  note: null,
  tags: [],
  verdict: null,
  standing: { status: "stands" },
  past: [],
} satisfies Partial<Annotation>;
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
      if (typeof cut === "boolean") await cursor.update({ ...cursor.value, cut: cutOfFirstForm(cut) });
      cursor = await cursor.continue();
    }
  },
  /**
   * Annotations learned corrections, notes, tags, verdicts, and what became of their words; the store learned what the
   * reader did, to undo it, what they are typing, what was deleted, what is at odds, and what texts were before.
   */
  async function addReadersHand(database, upgrade) {
    database.createObjectStore("acts", { keyPath: "seq", autoIncrement: true }).createIndex("byArticle", "articleId");
    database.createObjectStore("drafts", { keyPath: "annotationId" }).createIndex("byArticle", "articleId");
    database.createObjectStore("tombstones", { keyPath: "id" }).createIndex("byArticle", "articleId");
    database
      .createObjectStore("conflicts", { keyPath: "key", autoIncrement: true })
      .createIndex("byArticle", "articleId");
    database
      .createObjectStore("pastTexts", { keyPath: ["articleId", "textHash"] })
      .createIndex("byArticle", "articleId");
    database.createObjectStore("tallies", { keyPath: "id" });
    database.createObjectStore("about", { keyPath: "name" });
    const annotations = upgrade.objectStore("annotations");
    // what the reader never touched has no date there, and is not in it
    annotations.createIndex("byTouched", ["touched", "id"]);
    const tallies = new Map<string, Tally>();
    for (const id of await upgrade.objectStore("articles").getAllKeys()) tallies.set(id, { ...NO_TALLY, articles: 1 });
    let cursor = await annotations.openCursor();
    while (cursor !== null) {
      const annotation = { ...NO_HAND_OF_THE_READERS, ...cursor.value };
      await cursor.update(toRecord(annotation));
      const known = tallies.get(annotation.articleId) ?? NO_TALLY;
      tallies.set(annotation.articleId, add(known, tallyOf([annotation])));
      cursor = await cursor.continue();
    }
    const all = [...tallies.values()].reduce((sum, tally) => add(sum, tally), NO_TALLY);
    for (const [id, tally] of [...tallies, [ALL, all] as const])
      await upgrade.objectStore("tallies").put({ id, ...tally });
  },
];
