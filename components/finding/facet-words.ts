// What the filters and their values are called.

import { Judgement } from "@/utils/annotation/verdict.ts";
import { CARD_KINDS, type CardKind, HANDS, type Hand, NO_SOURCE } from "@/utils/find/card-facts.ts";
import type { Counted, Facet } from "@/utils/find/card-filter.ts";
import { formatNumber } from "@/utils/words/numbers.ts";
import { type MessageKey, words } from "@/utils/words/words.ts";
import type { FilterOption } from "../FilterChoice.tsx";
import type { Overview } from "../reading/overview.ts";

/** Name of the filter, and what lets everything through. */
export const FACET_WORDS: Record<Facet, readonly [label: MessageKey, any: MessageKey]> = {
  kind: ["lib_filter_kind", "lib_any_kind"],
  source: ["lib_filter_source", "lib_any_source"],
  verdict: ["lib_filter_verdict", "lib_any_verdict"],
  tag: ["lib_filter_tag", "lib_any_tag"],
  hand: ["lib_filter_state", "lib_any_state"],
};

const KIND_WORDS: Record<CardKind, MessageKey> = {
  direct: "find_direct",
  indirect: "find_indirect",
  mixed: "find_mixed",
  vouched: "find_vouched",
  unvouched: "find_unvouched",
  highlight: "your_highlights",
};

const HAND_WORDS: Record<Hand, MessageKey> = {
  kept: "kept",
  noted: "lib_only_noted",
  fallen: "lib_only_fallen",
  out: "find_taken_out",
};

const VERDICTS = [...Judgement.options, "none"] as const;

/** What a value is called; "" for one that is no more. */
export function valueWords(facet: Facet, value: string, overview: Overview): string {
  switch (facet) {
    case "kind":
      return words(KIND_WORDS[value as CardKind]);
    case "hand":
      return words(HAND_WORDS[value as Hand]);
    case "verdict":
      return value === "none" ? words("find_not_judged") : words(`verdict_${value as Judgement}`);
    case "source":
      return value === NO_SOURCE ? words("find_no_source") : (overview.sources.get(value)?.source?.body.name ?? "");
    case "tag":
      return value;
  }
}

/**
 * The values that occur in the article, each with how many cards it would leave. Sources stand by their share, tags by
 * their letters. None where there is nothing to choose.
 */
export function facetOptions(facet: Facet, { values }: Counted, overview: Overview): FilterOption[] {
  const counts = values[facet];
  const option = (value: string): FilterOption => {
    const count = counts.get(value) ?? 0;
    return [value, `${valueWords(facet, value, overview)} (${formatNumber(count)})`, count === 0];
  };
  const inOrder = orderOf(facet, [...counts.keys()], overview).filter((value) => counts.has(value));
  // that nothing has been judged is no choice
  const isChoice = facet === "verdict" ? inOrder.some((value) => value !== "none") : inOrder.length > 0;
  return isChoice ? inOrder.map(option) : [];
}

function orderOf(facet: Facet, values: readonly string[], overview: Overview): readonly string[] {
  switch (facet) {
    case "kind":
      return CARD_KINDS;
    case "hand":
      return HANDS;
    case "verdict":
      return VERDICTS;
    case "source":
      return [...overview.sources.keys(), NO_SOURCE];
    case "tag":
      return values.toSorted((a, b) => a.localeCompare(b));
  }
}
