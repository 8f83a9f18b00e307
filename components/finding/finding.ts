// How the reader looks through an article's cards: what they look for, in which list and order.
import { type CardFilter, type CardList, NO_CARD_FILTER } from "@/utils/find/card-filter.ts";
import type { CardOrder } from "@/utils/find/card-order.ts";

export interface Finding {
  /** Whether the line to type in is shown. */
  isOpen: boolean;
  /** Whether the filters to choose from are. */
  choosing: boolean;
  list: CardList;
  filter: CardFilter;
  order: CardOrder;
}

export const NOT_FINDING: Finding = {
  isOpen: false,
  choosing: false,
  list: "all",
  filter: NO_CARD_FILTER,
  order: "source",
};
