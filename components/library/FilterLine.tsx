// What of the things kept is listed: by kind, site, source, verdict, tag, and what became of it.
import { Judgement } from "@/utils/annotation/verdict.ts";
import { type Filter, isFiltering, KINDS, NO_FILTER } from "@/utils/library/filter.ts";
import type { Facets } from "@/utils/library/kept-search.ts";
import { readSourceKey } from "@/utils/library/source-key.ts";
import { formatNumber } from "@/utils/words/numbers.ts";
import { words } from "@/utils/words/words.ts";
import { FilterChoice, type FilterOption } from "../FilterChoice.tsx";

/** A longer list is no help: whoever wants a rarer one searches for it. */
const MOST_OPTIONS = 300;

interface FilterLineProps {
  filter: Filter;
  facets: Facets;
  onFilter: (filter: Filter) => void;
}

export function FilterLine({ filter, facets, onFilter }: FilterLineProps) {
  const set = (name: keyof Filter) => (value: string | null) => onFilter({ ...filter, [name]: value });
  const some = (counts: [string, number][], nameOf: (value: string) => string = (value) => value): FilterOption[] =>
    counts.slice(0, MOST_OPTIONS).map(([value, count]) => [value, `${nameOf(value)} (${formatNumber(count)})`]);
  return (
    <fieldset class="filters">
      <legend class="unseen">{words("lib_show")}</legend>
      <FilterChoice
        label={words("lib_filter_kind")}
        any={words("lib_any_kind")}
        value={filter.kind}
        options={KINDS.map((kind) => [kind, words(`lib_kind_${kind}`)])}
        onChange={set("kind")}
      />
      <FilterChoice
        label={words("lib_filter_verdict")}
        any={words("lib_any_verdict")}
        value={filter.verdict}
        options={Judgement.options.map((judgement) => [judgement, words(`verdict_${judgement}`)])}
        onChange={set("verdict")}
      />
      <FilterChoice
        label={words("lib_filter_state")}
        any={words("lib_any_state")}
        value={filter.only}
        options={[
          ["noted", words("lib_only_noted")],
          ["fallen", words("lib_only_fallen")],
        ]}
        onChange={set("only")}
      />
      <FilterChoice
        label={words("lib_filter_site")}
        any={words("lib_any_site")}
        value={filter.site}
        options={some(facets.sites)}
        onChange={set("site")}
      />
      <FilterChoice
        label={words("lib_filter_source")}
        any={words("lib_any_source")}
        value={filter.source}
        options={some(facets.sources, (key) => readSourceKey(key).name)}
        onChange={set("source")}
      />
      <FilterChoice
        label={words("lib_filter_tag")}
        any={words("lib_any_tag")}
        value={filter.tag}
        options={some(facets.tags)}
        onChange={set("tag")}
      />
      {isFiltering(filter) && (
        <button type="button" class="button line" onClick={() => onFilter(NO_FILTER)}>
          {words("lib_clear")}
        </button>
      )}
    </fieldset>
  );
}
