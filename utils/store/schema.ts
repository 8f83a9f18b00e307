// What the database holds. Records are checked against their zod schemas where they come from outside; what the store
// wrote itself it trusts.
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import type { Act } from "@/utils/annotation/act.ts";
import { type Annotation, isTouched } from "@/utils/annotation/annotation.ts";
import type { Article } from "@/utils/annotation/article.ts";
import type { Change, Conflict, Draft } from "@/utils/annotation/desk.ts";
import type { Tally } from "./tally.ts";

/** An annotation with what it is found by: when the reader last had a hand in it, left out where they never had. */
export type AnnotationRecord = Annotation & { touched?: string };

/** One thing that the reader did, with what it did to each annotation: what undo and redo go by. */
export interface LoggedAct {
  /** Counts up, given by the store. */
  seq: number;
  articleId: string;
  act: Act["type"];
  changes: Change[];
  undone: boolean;
  /** ISO 8601 instant. */
  at: string;
}

/** What is left of a deleted annotation, so that no copy of it comes back as new. */
export interface Tombstone {
  id: string;
  articleId: string;
  /** One higher than the annotation's last. */
  revision: number;
  /** ISO 8601 instant. */
  deleted: string;
}

/** A text that an article had before. */
export interface PastText {
  articleId: string;
  textHash: string;
  text: string;
  /** When it was last read so, and when another was read in its place; ISO 8601 instants. */
  lastRead: string;
  until: string;
  /** True where words that the reader kept stood in it and not in the next: it is never thrown away. */
  witness: boolean;
}

export interface SourcemarkSchema extends DBSchema {
  articles: { key: string; value: Article; indexes: { byLastRead: string } };
  /** The text an article's annotations point into; apart, so that lists of articles stay light. */
  texts: { key: string; value: { articleId: string; text: string } };
  pastTexts: { key: [string, string]; value: PastText; indexes: { byArticle: string } };
  annotations: {
    key: string;
    value: AnnotationRecord;
    indexes: { byArticle: string; byState: [string, string]; byTouched: [string, string] };
  };
  acts: { key: number; value: LoggedAct; indexes: { byArticle: string } };
  drafts: { key: string; value: Draft; indexes: { byArticle: string } };
  tombstones: { key: string; value: Tombstone; indexes: { byArticle: string } };
  conflicts: { key: number; value: Conflict; indexes: { byArticle: string } };
  /** Counts, so that nobody counts a million rows: one record for each article, one for all. */
  tallies: { key: string; value: Tally & { id: string } };
  /** What the store knows of itself, by name. */
  about: { key: string; value: { name: string; value: string } };
}

export type Database = IDBPDatabase<SourcemarkSchema>;
export type Upgrade = IDBPTransaction<SourcemarkSchema, StoreNames<SourcemarkSchema>[], "versionchange">;
export type StoreName = StoreNames<SourcemarkSchema>;

/** As it is stored. */
export function toRecord(annotation: Annotation): AnnotationRecord {
  return isTouched(annotation) ? { ...annotation, touched: annotation.modified } : annotation;
}

/** As everybody else knows it. */
export function fromRecord({ touched: _touched, ...annotation }: AnnotationRecord): Annotation {
  return annotation;
}
