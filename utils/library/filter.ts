// What of the things kept is wanted.
import type { Judgement } from "@/utils/annotation/verdict.ts";

export const KINDS = ["quote", "figure", "highlight"] as const;
export type Kind = (typeof KINDS)[number];

/** null: any. */
export interface Filter {
  kind: Kind | null;
  site: string | null;
  /** Key of a source. */
  source: string | null;
  verdict: Judgement | null;
  tag: string | null;
  /** Only what has a note, or only what the page has changed or dropped since. */
  only: "noted" | "fallen" | null;
}

export const NO_FILTER: Filter = { kind: null, site: null, source: null, verdict: null, tag: null, only: null };

export function isFiltering(filter: Filter): boolean {
  return Object.values(filter).some((value) => value !== null);
}
