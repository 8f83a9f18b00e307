// What was gathered of somebody → the source as the analysis gives it back.
import type { SourceFinding } from "@/utils/analysis/finding.ts";
import type { Span } from "@/utils/text/span.ts";
import type { Who } from "./who.ts";

export function toSource(who: Who): SourceFinding {
  return { kind: kindOf(who), name: who.name.replace(/\s+/g, " "), role: who.role, mentions: inOrder(who.mentions) };
}

function kindOf(who: Who): SourceFinding["kind"] {
  if (who.document) return "document";
  if (who.plural) return "group";
  if (who.person > who.organisation) return "person";
  return who.organisation > 0 ? "organisation" : "unknown";
}

/** In text order, each stretch once; of two that overlap the longer. */
function inOrder(mentions: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const { start, end } of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept[kept.length - 1];
    if (last === undefined || start >= last.end) kept.push({ start, end });
  }
  return kept;
}
