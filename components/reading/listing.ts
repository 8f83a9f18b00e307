// The cards in the order seen, and where each of them stands: what J and K step through, and what may have to be opened.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Listed, ListedGroup } from "./listed.ts";
import type { Group } from "./overview.ts";

/** The two parts of the ledger. */
export const UNVOUCHED_SECTION = "figures-unvouched";
export const VOUCHED_SECTION = "figures-vouched";
/** What is the reader's own: highlights, then what the page has changed or dropped. */
export const OWN_SECTION = "own";
/** All cards in one row, where they aren't grouped by source. */
export const FLAT_SECTION = "in-a-row";

export interface Place {
  /** Id of the group or of the ledger's part. */
  section: string;
  /** Place of the group among the groups; null in the ledger. */
  group: number | null;
  /** Place within the section. */
  at: number;
  /** Place among all cards. */
  order: number;
}

export interface Listing {
  /** Ids of the cards. */
  ids: string[];
  places: ReadonlyMap<string, Place>;
  /** First card of each section, as a place among all cards. */
  firsts: ReadonlyMap<string, number>;
  /** How many cards each section has. */
  sizes: ReadonlyMap<string, number>;
}

/** The id of a source's group, which the list of who speaks leads to. */
export function sectionOf(group: Group): string {
  return `source-${group.id || "not-said"}`;
}

/** What stands under one heading. */
type Section = [section: string, cards: readonly Annotation[], group: number | null];

/** @param groups those listed; @param withLedger whether the figures are; @param withOwn whether the reader's own are */
export function listingOf(groups: ListedGroup[], listed: Listed, withLedger: boolean, withOwn: boolean): Listing {
  const sections = groups.map(({ group, quotes }, place): Section => [sectionOf(group), quotes, place]);
  if (withLedger) {
    sections.push([UNVOUCHED_SECTION, listed.unvouched, null], [VOUCHED_SECTION, listed.vouched, null]);
  }
  if (withOwn) sections.push([OWN_SECTION, [...listed.highlights, ...listed.since], null]);
  return inSections(sections);
}

/** All cards in one section. */
export function flatListingOf(cards: readonly Annotation[]): Listing {
  return inSections([[FLAT_SECTION, cards, null]]);
}

function inSections(sections: Section[]): Listing {
  const ids: string[] = [];
  const places = new Map<string, Place>();
  const firsts = new Map<string, number>();
  const sizes = new Map<string, number>();
  for (const [section, cards, group] of sections) {
    firsts.set(section, ids.length);
    sizes.set(section, cards.length);
    for (const [at, { id }] of cards.entries()) {
      places.set(id, { section, group, at, order: ids.length });
      ids.push(id);
    }
  }
  return { ids, places, firsts, sizes };
}

/**
 * The card after (1) or before (-1) a card or a section's heading; the first where `from` is null.
 * Those that the reader has just taken out are passed over. Null at either end.
 */
export function stepFrom(
  { ids, places, firsts }: Listing,
  from: { card: string } | { section: string } | null,
  by: 1 | -1,
  out: ReadonlySet<string>,
): string | null {
  let order = 0;
  if (from !== null && "card" in from) order = (places.get(from.card)?.order ?? -by) + by;
  if (from !== null && "section" in from) order = (firsts.get(from.section) ?? 0) + (by === 1 ? 0 : -1);
  while (order >= 0 && order < ids.length && out.has(ids[order]!)) order += by;
  return ids[order] ?? null;
}
