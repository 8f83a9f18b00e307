// The orders that an article's cards are listed in.
import type { CardFacts } from "./card-facts.ts";

/** By who says it, in groups; as they stand in the article; what the reader had a hand in last, or was found last, first. */
export const CARD_ORDERS = ["source", "place", "time"] as const;
export type CardOrder = (typeof CARD_ORDERS)[number];

/** A copy. What is equally late stands by its place. */
export function sorted(cards: readonly CardFacts[], order: Exclude<CardOrder, "source">): CardFacts[] {
  const byPlace = (a: CardFacts, b: CardFacts) => a.place - b.place || (a.id < b.id ? -1 : 1);
  if (order === "place") return cards.toSorted(byPlace);
  return cards.toSorted((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : byPlace(a, b)));
}
