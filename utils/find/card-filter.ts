// Which cards of an article the reader wants to see, and how many each other choice would leave.
import { CARD_KINDS, type CardFacts, type CardKind, type CardVerdict, HANDS, type Hand } from "./card-facts.ts";
import { holdsAll, termsOf } from "./terms.ts";

/** null: any. */
export interface CardFilter {
  query: string;
  kind: CardKind | null;
  source: string | null;
  verdict: CardVerdict | null;
  tag: string | null;
  /** Without it, what was taken out is left out. */
  hand: Hand | null;
}

export const NO_CARD_FILTER: CardFilter = { query: "", kind: null, source: null, verdict: null, tag: null, hand: null };

/** What can be chosen, beside the words. */
export type Facet = Exclude<keyof CardFilter, "query">;
export const FACETS = ["kind", "source", "verdict", "tag", "hand"] as const satisfies readonly Facet[];

/** What is listed: everything, or one kind alone. */
export type CardList = "all" | "quotes" | "figures";

export interface Counted {
  /** Ids of the cards that fit. */
  shown: ReadonlySet<string>;
  /** Of how many: all of the list at hand, or all that were taken out where these are wanted. */
  of: number;
  /** For each value that occurs at all: how many cards would be shown if it were chosen in place of what is. */
  values: Record<Facet, ReadonlyMap<string, number>>;
  /** How many would be shown in each list. */
  lists: Record<CardList, number>;
}

export function isFiltering(filter: CardFilter): boolean {
  return termsOf(filter.query).length > 0 || FACETS.some((facet) => filter[facet] !== null);
}

/** Takes time that grows with the number of cards, whatever is chosen. */
export function countCards(cards: readonly CardFacts[], filter: CardFilter, list: CardList): Counted {
  const terms = termsOf(filter.query);
  const shown = new Set<string>();
  const lists = { all: 0, quotes: 0, figures: 0 };
  const values = { kind: new Map(), source: new Map(), verdict: new Map(), tag: new Map(), hand: new Map() };
  let of = 0;
  for (const card of cards) {
    const inList = list === "all" || card.list === list;
    const isOut = card.hands.includes("out");
    const fitsWords = holdsAll(card.text, terms);
    const misses = FACETS.filter((facet) => !fits(card, facet, filter[facet]));
    if (inList && isOut === (filter.hand === "out")) of += 1;
    if (fitsWords && misses.length === 0) {
      lists.all += 1;
      if (card.list !== null) lists[card.list] += 1;
      if (inList) shown.add(card.id);
    }
    for (const facet of FACETS) {
      // what misses nothing else would be shown if the choice were its own
      const would = fitsWords && inList && misses.every((miss) => miss === facet);
      for (const value of valuesOf(card, facet)) {
        const counts: Map<string, number> = values[facet];
        counts.set(value, (counts.get(value) ?? 0) + (would ? 1 : 0));
      }
    }
  }
  return { shown, of, values, lists };
}

/** The values that occur, in the order they are offered in. */
export const ORDER_OF: Partial<Record<Facet, readonly string[]>> = { kind: CARD_KINDS, hand: HANDS };

function fits(card: CardFacts, facet: Facet, wanted: string | null): boolean {
  if (wanted !== null) return valuesOf(card, facet).includes(wanted);
  return facet !== "hand" || !card.hands.includes("out");
}

function valuesOf(card: CardFacts, facet: Facet): readonly string[] {
  switch (facet) {
    case "tag":
      return card.tags;
    case "hand":
      return card.hands;
    case "source":
      return card.source === null ? [] : [card.source];
    case "kind":
    case "verdict":
      return [card[facet]];
  }
}
