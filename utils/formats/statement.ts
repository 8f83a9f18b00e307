// A finding in plain words, for programs and people that know nothing of Sourcemark.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { SourceBody } from "@/utils/annotation/body.ts";
import type { Judgement } from "@/utils/annotation/verdict.ts";

/** What a source is called, by the id of its annotation. */
export type SourceNames = ReadonlyMap<string, string>;

/** Names with roles of the sources among the annotations. */
export function sourceNames(annotations: readonly Annotation[]): SourceNames {
  return new Map(
    annotations.flatMap(({ id, body }) => (body.type === "Source" ? [[id, nameWithRole(body)] as const] : [])),
  );
}

export function nameWithRole({ name, role }: SourceBody): string {
  return role ? `${name}, ${role}` : name;
}

/** What each verdict is called in files, in English as everything else in them. */
export const JUDGEMENT_WORDS: Record<Judgement, string> = {
  confirmed: "Confirmed",
  doubtful: "Doubtful",
  false: "False",
  undecided: "Can't tell",
};

/** The finding in a line of English. */
export function statement({ body, target }: Annotation, names: SourceNames): string {
  switch (body.type) {
    case "Quote":
      return `${body.form} quote, ${whoSays(body.source, names) ?? "speaker not said"}`;
    case "Figure": {
      const of = body.counted ? ` (${body.counted.exact})` : "";
      return `figure ${target.selector[0].exact}${of}, ${whoSays(body.source, names) ?? "nobody vouches for it"}`;
    }
    case "Source":
      return `source ${nameWithRole(body)}`;
    case "Highlight":
      return "highlight";
  }
}

/** Name and role of the source with this id; null where there is none. */
export function whoSays(source: string | null, names: SourceNames): string | null {
  return (source === null ? undefined : names.get(source)) ?? null;
}
