// What a source is called in the panel.
import { words } from "@/utils/words/words.ts";
import type { Group } from "./overview.ts";

/** A longer name of an organisation has no room over the strip. */
const LONGEST_SHORT_NAME = 14;

export function displayName(group: Group): string {
  return group.source?.body.name ?? words("not_said");
}

/** The role in the article's words; what can be said instead where it gives none; null where nothing can. */
export function roleOf(group: Group): { role: string; printed: boolean } | null {
  if (group.source === null) return { role: words("not_said_role"), printed: false };
  const { role, kind } = group.source.body;
  if (role !== null) return { role, printed: true };
  return kind === "group" ? { role: words("unnamed_group"), printed: false } : null;
}

/** A person's last name, a short name of anything else; null where neither is to be had. */
export function shortName(group: Group): string | null {
  if (group.source === null) return null;
  const { kind, name } = group.source.body;
  const short = kind === "person" ? name.split(/\s+/).at(-1)! : name;
  return kind !== "group" && short.length > 0 && short.length <= LONGEST_SHORT_NAME ? short : null;
}
