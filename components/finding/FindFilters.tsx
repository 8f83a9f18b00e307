// What the cards can be filtered by, and the order they stand in.

import { type CardFilter, type Counted, FACETS } from "@/utils/find/card-filter.ts";
import { CARD_ORDERS, type CardOrder } from "@/utils/find/card-order.ts";
import { words } from "@/utils/words/words.ts";
import { FilterChoice } from "../FilterChoice.tsx";
import type { Overview } from "../reading/overview.ts";
import { FACET_WORDS, facetOptions } from "./facet-words.ts";

interface FindFiltersProps {
  filter: CardFilter;
  order: CardOrder;
  counted: Counted;
  overview: Overview;
  onFilter: (filter: CardFilter) => void;
  onOrder: (order: CardOrder) => void;
}

export function FindFilters({ filter, order, counted, overview, onFilter, onOrder }: FindFiltersProps) {
  return (
    <fieldset class="filters">
      <legend class="unseen">{words("find_filters")}</legend>
      {FACETS.map((facet) => {
        const [label, any] = FACET_WORDS[facet];
        return (
          <FilterChoice
            key={facet}
            label={words(label)}
            any={words(any)}
            value={filter[facet]}
            options={facetOptions(facet, counted, overview)}
            onChange={(value) => onFilter({ ...filter, [facet]: value })}
          />
        );
      })}
      <FilterChoice
        label={words("order")}
        any={null}
        value={order}
        options={CARD_ORDERS.map((one) => [one, words(`order_${one}`)] as const)}
        onChange={(value) => onOrder(CARD_ORDERS.find((one) => one === value) ?? "source")}
      />
    </fieldset>
  );
}
