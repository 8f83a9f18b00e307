// Something done to many annotations, as edits of each article.
import type { Act, Edit } from "@/utils/annotation/act.ts";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Judgement } from "@/utils/annotation/verdict.ts";

export type ManyAct =
  | { type: "keep" | "reject" | "delete" }
  | { type: "tag"; tags: readonly string[] }
  | { type: "judge"; judgement: Judgement };

/**
 * The edits by article; those that would change nothing are left out. `refused` counts what can't be done: only what the
 * reader made can be deleted, only what was found can be taken out.
 */
export function bulkEdits(
  annotations: readonly Annotation[],
  what: ManyAct,
): { edits: Map<string, Edit[]>; refused: number } {
  const edits = new Map<string, Edit[]>();
  let refused = 0;
  for (const annotation of annotations) {
    const act = actOn(annotation, what);
    if (act === "refused") refused += 1;
    if (act === "refused" || act === "nothing to do") continue;
    const ofArticle = edits.get(annotation.articleId) ?? [];
    ofArticle.push({ id: annotation.id, revision: annotation.revision, act });
    edits.set(annotation.articleId, ofArticle);
  }
  return { edits, refused };
}

function actOn(annotation: Annotation, what: ManyAct): Act | "refused" | "nothing to do" {
  const { state, creator, tags, verdict } = annotation;
  const isOwn = creator.type === "Person";
  switch (what.type) {
    case "keep":
      return state === "kept" ? "nothing to do" : { type: "keep" };
    case "reject":
      return isOwn ? "refused" : state === "rejected" ? "nothing to do" : { type: "reject" };
    case "delete":
      return isOwn ? { type: "delete" } : "refused";
    case "tag": {
      const all = [...new Set([...tags, ...what.tags])];
      return all.length === tags.length ? "nothing to do" : { type: "tag", tags: all };
    }
    case "judge":
      return verdict?.judgement === what.judgement
        ? "nothing to do"
        : { type: "judge", verdict: { judgement: what.judgement, evidence: verdict?.evidence ?? null } };
  }
}
