// What an import writes, once the reader has seen what it would do.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Article } from "@/utils/annotation/article.ts";
import type { ComparedAnnotation, ImportPreview } from "./preview.ts";

/** What becomes of two that conflict. */
export type Choice = "mine" | "theirs" | "both";

export interface ImportPlan {
  /** Articles that are not stored yet. */
  articles: { article: Article; text: string }[];
  /** Annotations under ids that are not stored yet. */
  add: Annotation[];
  /** Annotations in place of stored ones, each beside the one that was compared: if that has changed, nothing is written. */
  replace: { annotation: Annotation; instead: Annotation }[];
}

/**
 * New ones are added, newer ones replace, same and older ones are left. Conflicting ones are as the reader chose.
 * @param choose asked for each conflicting one
 */
export function planImport(preview: ImportPreview, choose: (conflict: ComparedAnnotation) => Choice): ImportPlan {
  const plan: ImportPlan = {
    articles: preview.articles.flatMap(({ article, text, isNew }) => (isNew ? [{ article, text }] : [])),
    add: [],
    replace: [],
  };
  for (const compared of preview.annotations) {
    const { comparison, ours, theirs } = compared;
    switch (comparison) {
      case "new":
        plan.add.push(theirs);
        break;
      case "newer":
        plan.replace.push({ annotation: theirs, instead: ours! });
        break;
      case "conflicting":
        resolve(plan, compared, choose(compared));
        break;
      case "same":
      case "older":
        break;
    }
  }
  return plan;
}

function resolve(plan: ImportPlan, { ours, theirs, copyId }: ComparedAnnotation, choice: Choice): void {
  switch (choice) {
    case "mine":
      return;
    case "theirs": {
      // one more than either, so that every later comparison knows it as the newest
      const revision = Math.max(ours!.revision, theirs.revision) + 1;
      plan.replace.push({ annotation: { ...theirs, revision }, instead: ours! });
      return;
    }
    case "both":
      plan.add.push({ ...theirs, id: copyId });
  }
}
