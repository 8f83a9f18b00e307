// Which groups are open, and which of their cards are in the page: with thousands, only what the reader asked for.
import { useMemo, useRef, useState } from "preact/hooks";
import { CARDS_AT_ONCE, SOURCES_AT_ONCE } from "./density.ts";
import { FLAT_SECTION, type Listing, OWN_SECTION, type Place } from "./listing.ts";

/** Places among a section's cards, the last one not included. */
export interface Shown {
  from: number;
  to: number;
  /** True while more of these are about to come of themselves. */
  isGrowing?: boolean;
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
  /** True while more is about to come of itself. */
  isGrowing: boolean;
  /** The cards of a section that are in the page; null where it is closed. */
  shownOf: (section: string) => Shown | null;
  isShown: (place: Place) => boolean;
  /** The same from one rendering to the next. */
  acts: SectionActs;
}

interface Openness {
  groups: number;
  open: ReadonlyMap<string, Shown>;
}

const EVERYTHING: Shown = { from: 0, to: Number.POSITIVE_INFINITY };
const FIRST_PORTION: Shown = { from: 0, to: CARDS_AT_ONCE };
const CLOSED: Openness = { groups: SOURCES_AT_ONCE, open: new Map() };

interface SectionsGiven {
  /** Whether groups close at all. */
  closes: boolean;
  /** A place that is open from the start. */
  first: Place | undefined;
  listing: Listing;
  /** What is looked for: what is open belongs to it alone. "" for nothing, which is come back to. */
  lookedFor: string;
  /** How many cards, or heads of closed groups, are to be in the page by now. */
  grown: number;
}

export function useOpenSections({ closes, first, listing, lookedFor, grown }: SectionsGiven): OpenSections {
  const [usual, setUsual] = useState<Openness>(() => ({
    groups: groupsUpTo(first),
    open: new Map(first ? [[first.section, portionAround(first.at)]] : []),
  }));
  const [found, setFound] = useState({ lookedFor, ...CLOSED });
  const { groups, open } = lookedFor === "" ? usual : found.lookedFor === lookedFor ? found : CLOSED;
  const key = useRef(lookedFor);
  key.current = lookedFor;
  const acts = useMemo<SectionActs>(() => {
    const change = (after: (before: Openness) => Openness) => {
      const { current } = key;
      if (current === "") setUsual(after);
      else {
        setFound((found) => {
          const before = found.lookedFor === current ? found : CLOSED;
          const now = after(before);
          return now === before ? found : { ...now, lookedFor: current };
        });
      }
    };
    return {
      toggle: (section) =>
        change(({ groups, open }) => {
          const after = new Map(open);
          if (!after.delete(section)) after.set(section, FIRST_PORTION);
          return { groups, open: after };
        }),
      extend: (section, side) =>
        change(({ groups, open }) => {
          return { groups, open: new Map(open).set(section, extended(open.get(section) ?? FIRST_PORTION, side)) };
        }),
      reveal: (place) =>
        change((before) => {
          const groups = Math.max(before.groups, groupsUpTo(place));
          const shown = showing(before.open.get(place.section), place.at);
          const isOpen = groups === before.groups && shown === before.open.get(place.section);
          return isOpen ? before : { groups, open: new Map(before.open).set(place.section, shown) };
        }),
      moreGroups: () => change(({ groups, open }) => ({ groups: groups + SOURCES_AT_ONCE, open })),
    };
  }, []);
  const openOf = (section: string) => {
    if (section === OWN_SECTION) return EVERYTHING;
    if (section === FLAT_SECTION) return open.get(section) ?? FIRST_PORTION;
    return closes ? (open.get(section) ?? null) : EVERYTHING;
  };
  const shownOf = (section: string) => {
    const wanted = openOf(section);
    if (wanted === null) return null;
    const last = closes || section === FLAT_SECTION ? wanted.from + grown : grown - (listing.firsts.get(section) ?? 0);
    const needed = Math.min(wanted.to, listing.sizes.get(section) ?? 0);
    // the same as before where nothing is left out, so that nothing is rendered anew
    return last >= needed ? wanted : { from: wanted.from, to: Math.max(wanted.from, last), isGrowing: true };
  };
  const groupsShown = closes ? Math.min(groups, grown) : groupsWithin(listing, grown);
  return {
    groups: groupsShown,
    isGrowing: Number.isFinite(grown),
    shownOf,
    isShown({ section, group, at }) {
      const shown = shownOf(section);
      return shown !== null && holds(shown, at) && (group === null || group < groupsShown);
    },
    acts,
  };
}

/** How many groups have a card among the first so many. */
function groupsWithin({ ids, places }: Listing, count: number): number {
  if (count >= ids.length) return Number.POSITIVE_INFINITY;
  const last = places.get(ids[count - 1] ?? "");
  return last === undefined ? 0 : last.group === null ? Number.POSITIVE_INFINITY : last.group + 1;
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
