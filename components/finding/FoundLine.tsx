// How many cards fit what the reader looks for, the filters that are on, each with its way off, and the way out of all.
import { type CardFilter, type Counted, FACETS } from "@/utils/find/card-filter.ts";
import { words } from "@/utils/words/words.ts";
import { Icon } from "../Icon.tsx";
import type { Overview } from "../reading/overview.ts";
import { FACET_WORDS, valueWords } from "./facet-words.ts";
import { foundWords } from "./found-words.ts";

interface FoundLineProps {
  filter: CardFilter;
  counted: Counted;
  overview: Overview;
  onFilter: (filter: CardFilter) => void;
  onClear: () => void;
}

export function FoundLine({ filter, counted, overview, onFilter, onClear }: FoundLineProps) {
  return (
    <div class="found-line">
      <span class="count number">{foundWords(counted)}</span>
      {FACETS.map((facet) => {
        const value = filter[facet];
        if (value === null) return null;
        const name = valueWords(facet, value, overview);
        return (
          <button
            key={facet}
            type="button"
            class="button chip"
            aria-label={words("find_without", words(FACET_WORDS[facet][0]), name)}
            onClick={() => onFilter({ ...filter, [facet]: null })}
          >
            <span class="name" dir="auto">
              {name}
            </span>
            <Icon name="false" />
          </button>
        );
      })}
      <button type="button" class="button line" onClick={() => onClear()}>
        {words("lib_clear")}
      </button>
    </div>
  );
}
