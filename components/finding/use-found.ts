// What of an article fits what the reader looks for, with the counts of every other choice.
import { useMemo } from "preact/hooks";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Reading } from "@/utils/annotation/article.ts";
import { type CardFacts, cardFacts } from "@/utils/find/card-facts.ts";
import { type CardFilter, type CardList, type Counted, countCards, isFiltering } from "@/utils/find/card-filter.ts";
import { sorted } from "@/utils/find/card-order.ts";
import type { Finding } from "./finding.ts";
import { useHeld } from "./use-held.ts";

export interface Found {
  /** Ids of what is listed; null where nothing is looked for, so that everything is. */
  shows: ReadonlySet<string> | null;
  /** null while the reader neither looks for anything nor sorts. */
  counted: Counted | null;
  /** All annotations that have a card, in the order asked for; null where they are grouped by source. */
  inOrder: readonly Annotation[] | null;
}

/** @param list what is listed; @param inHand ids of the cards that the reader is at; @param calls how often the page called for one */
export function useFound(
  reading: Reading,
  finding: Finding,
  list: CardList,
  inHand: readonly (string | null)[],
  calls: number,
): Found {
  const { annotations, text } = reading;
  const { filter, order, isOpen } = finding;
  const filters = isFiltering(filter);
  const isOn = isOpen || filters || order !== "source";
  const facts = useMemo(() => (isOn ? cardFacts(annotations, text) : null), [annotations, text, isOn]);
  const counted = useMemo(() => facts && countCards(facts, filter, list), [facts, filter, list]);
  const held = useHeld(filter, counted?.shown ?? NONE, inHand, calls);
  const shows = useMemo(() => {
    if (!facts || !counted || !filters) return null;
    return new Set([...counted.shown, ...held, ...fittingIfNotOut(facts, filter)]);
  }, [facts, counted, filters, filter, held]);
  const inOrder = useMemo(() => {
    if (!facts || order === "source") return null;
    const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
    return sorted(facts, order).map(({ id }) => byId.get(id)!);
  }, [facts, order, annotations]);
  return { shows, counted, inOrder };
}

const NONE: ReadonlySet<string> = new Set();

/** What was taken out and would be shown else: it keeps its place for a while, then waits at the end of the list. */
function fittingIfNotOut(facts: readonly CardFacts[], filter: CardFilter): ReadonlySet<string> {
  const out = facts.filter(({ hands }) => hands.includes("out"));
  return countCards(
    out.map((card): CardFacts => ({ ...card, hands: [] })),
    filter,
    "all",
  ).shown;
}
