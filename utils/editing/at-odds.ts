// Whether an edit was made without knowing of another: two windows at work on the same annotation.
import type { Act, Edit } from "@/utils/annotation/act.ts";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Change } from "@/utils/annotation/desk.ts";
import { decidedBy } from "./apply-act.ts";
import { saysTheSame } from "./take-back.ts";

/** Something that was done before, from whatever window. */
interface Done {
  act: Act["type"];
  changes: readonly Change[];
}

/**
 * True where the edit decides what another decided after the revision that its reader had seen, and otherwise: then
 * the version between is written over and must be kept. A note here and a tag there are not at odds.
 * @param before the annotation as it is; @param after as the edit makes it
 * @param done what is remembered of what was done; a revision that nothing remembered accounts for counts as at odds
 */
export function isAtOdds(edit: Edit, before: Annotation, after: Annotation | null, done: readonly Done[]): boolean {
  if (before.revision <= edit.revision || (after && saysTheSame(before, after))) return false;
  const mine = decidedBy(edit.act.type);
  for (let revision = edit.revision + 1; revision <= before.revision; revision++) {
    const one = done.find(({ changes }) =>
      changes.some((change) => change.after?.id === edit.id && change.after.revision === revision),
    );
    const theirs = one ? decidedBy(one.act) : "whole";
    if (mine === "whole" || theirs === "whole" || mine === theirs) return true;
  }
  return false;
}
