// The sources that a quote or a figure may have, for a list to choose from.

import type { Reading } from "@/utils/annotation/article.ts";
import { isSource, startOf } from "@/utils/annotation/by-kind.ts";

/** Stands for nobody; no annotation has it for an id. */
export const NOBODY = "";

/** Id and name of each source in text order, after `nobody`. */
export function sourceOptions({ annotations }: Reading, nobody: string): [id: string, name: string][] {
  const sources = annotations.filter(isSource).sort((a, b) => startOf(a) - startOf(b));
  return [[NOBODY, nobody], ...sources.map(({ id, body }): [string, string] => [id, body.name])];
}
