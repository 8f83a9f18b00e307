// Which groups are open, and which of their cards are in the page: with thousands, only what the reader asked for.
import { useMemo, useState } from "preact/hooks";
import { CARDS_AT_ONCE, SOURCES_AT_ONCE } from "./density.ts";
import { OWN_SECTION, type Place } from "./listing.ts";

/** Places among a section's cards, the last one not included. */
export interface Shown {
  from: number;
  to: number;
}

export interface SectionActs {
  toggle: (section: string) => void;
  /** Brings the next portion before or after those shown. */
  extend: (section: string, side: "before" | "after") => void;
  /** Opens whatever hides this place. A card far from those shown takes their place: no choice builds thousands. */
  reveal: (place: Place) => void;
  /** Brings the next groups. */
  moreGroups: () => void;
}

export interface OpenSections {
  /** How many groups are listed at all. */
  groups: number;
  /** The cards of a section that are in the page; null where it is closed. */
  shownOf: (section: string) => Shown | null;
  isShown: (place: Place) => boolean;
  /** The same from one rendering to the next. */
  acts: SectionActs;
}

const EVERYTHING: Shown = { from: 0, to: Number.POSITIVE_INFINITY };

/** @param closes whether groups close at all; @param first a place that is open from the start */
export function useOpenSections(closes: boolean, first: Place | undefined): OpenSections {
  const [groups, setGroups] = useState(() => groupsUpTo(first));
  const [open, setOpen] = useState<ReadonlyMap<string, Shown>>(
    () => new Map(first ? [[first.section, portionAround(first.at)]] : []),
  );
  const acts = useMemo<SectionActs>(
    () => ({
      toggle: (section) =>
        setOpen((before) => {
          const after = new Map(before);
          if (!after.delete(section)) after.set(section, portionAround(0));
          return after;
        }),
      extend: (section, side) =>
        setOpen((before) => new Map(before).set(section, extended(before.get(section) ?? portionAround(0), side))),
      reveal(place) {
        setGroups((before) => Math.max(before, groupsUpTo(place)));
        setOpen((before) => {
          const shown = showing(before.get(place.section), place.at);
          return shown === before.get(place.section) ? before : new Map(before).set(place.section, shown);
        });
      },
      moreGroups: () => setGroups((before) => before + SOURCES_AT_ONCE),
    }),
    [],
  );
  const shownOf = (section: string) => (closes ? (open.get(section) ?? null) : EVERYTHING);
  return {
    groups: closes ? groups : Number.POSITIVE_INFINITY,
    shownOf,
    isShown({ section, group, at }) {
      if (section === OWN_SECTION) return true;
      const shown = shownOf(section);
      return shown !== null && holds(shown, at) && (!closes || group === null || group < groups);
    },
    acts,
  };
}

function holds({ from, to }: Shown, at: number): boolean {
  return from <= at && at < to;
}

function portionAround(at: number): Shown {
  const from = at - (at % CARDS_AT_ONCE);
  return { from, to: from + CARDS_AT_ONCE };
}

function extended({ from, to }: Shown, side: "before" | "after"): Shown {
  return side === "after" ? { from, to: to + CARDS_AT_ONCE } : { from: Math.max(0, from - CARDS_AT_ONCE), to };
}

/** What to show so that the place is among it: the same where it is, one portion more where that is enough. */
function showing(shown: Shown | undefined, at: number): Shown {
  if (!shown) return portionAround(at);
  if (holds(shown, at)) return shown;
  const wider = extended(shown, at < shown.from ? "before" : "after");
  return holds(wider, at) ? wider : portionAround(at);
}

function groupsUpTo(place: Place | undefined): number {
  return (Math.floor((place?.group ?? 0) / SOURCES_AT_ONCE) + 1) * SOURCES_AT_ONCE;
}
