// What an import would do, before anything is stored.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Article } from "@/utils/annotation/article.ts";
import { type Comparison, compare } from "./compare.ts";
import type { ImportedFile } from "./gathered.ts";

export interface ComparedArticle {
  article: Article;
  text: string;
  /** Of a stored article the store's own record and text stay, whatever the file has: annotations point into them. */
  isNew: boolean;
}

export interface ComparedAnnotation {
  comparison: Comparison;
  /** Null where it is new. */
  ours: Annotation | null;
  theirs: Annotation;
  /** The id that the file's side gets where both are kept. */
  copyId: string;
}

export interface ImportPreview {
  articles: ComparedArticle[];
  annotations: ComparedAnnotation[];
  counts: Record<Comparison, number>;
  skipped: ImportedFile["skipped"];
}

export interface StoredArticle {
  text: string;
  annotations: readonly Annotation[];
}

export interface PreviewMeans {
  /** What is stored of an article; null where nothing is. */
  stored(articleId: string): Promise<StoredArticle | null>;
  /** The annotations with their places moved from the one text to the other, those that can't be as they were. */
  carryOver(annotations: Annotation[], before: string, after: string): Annotation[] | Promise<Annotation[]>;
  /** An id for a copy of the annotation; the same for the same data, so that importing twice makes no doubles. */
  copyId(annotation: Annotation): string;
  /** Called every few milliseconds; the rest goes on when its promise is fulfilled. */
  breathe(): Promise<void>;
}

/** Milliseconds of work between two breaths. */
const SLICE_MS = 8;

/** Compares a file with the store, article by article. Changes nothing. */
export async function previewImport(file: ImportedFile, means: PreviewMeans): Promise<ImportPreview> {
  const preview: ImportPreview = {
    articles: [],
    annotations: [],
    counts: { new: 0, same: 0, newer: 0, older: 0, conflicting: 0 },
    skipped: file.skipped,
  };
  let begun = Date.now();
  const byArticle = Map.groupBy(file.annotations, ({ articleId }) => articleId);
  for (const { article, text } of file.articles) {
    const stored = await means.stored(article.id);
    const found = byArticle.get(article.id) ?? [];
    const isMoved = stored !== null && stored.text !== text && stored.text !== "";
    const annotations = isMoved ? await means.carryOver(found, text, stored.text) : found;
    const ours = new Map(stored?.annotations.map((annotation) => [annotation.id, annotation]));
    preview.articles.push({ article, text, isNew: stored === null });
    for (const theirs of annotations) {
      const there = ours.get(theirs.id) ?? null;
      const copyId = means.copyId(theirs);
      // both have been kept before
      const comparison = ours.has(copyId) ? "same" : compare(there, theirs);
      preview.counts[comparison] += 1;
      preview.annotations.push({ comparison, ours: there, theirs, copyId });
      if (Date.now() - begun < SLICE_MS) continue;
      await means.breathe();
      begun = Date.now();
    }
  }
  return preview;
}
