// Where the panel leads: to a card, or to a heading with what stands under it.
import { LEDGER_ANCHOR } from "./Ledger.tsx";
import { sectionOf, UNVOUCHED_SECTION, VOUCHED_SECTION } from "./listing.ts";
import type { Group } from "./overview.ts";

/** A card, or a heading with the section to open under it. */
export type Goal = { card: string } | { anchor: string; section: string };

/** Where the list of who speaks leads; null is nobody, who has only figures. */
export function headingOf(group: Group | null): Goal {
  if (group === null) return { anchor: LEDGER_ANCHOR, section: UNVOUCHED_SECTION };
  if (group.quotes.length === 0) return { anchor: LEDGER_ANCHOR, section: VOUCHED_SECTION };
  return { anchor: sectionOf(group), section: sectionOf(group) };
}
