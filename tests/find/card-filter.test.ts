import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CARD_KINDS, type CardFacts, HANDS } from "@/utils/find/card-facts.ts";
import {
  type CardFilter,
  type CardList,
  countCards,
  FACETS,
  isFiltering,
  NO_CARD_FILTER,
} from "@/utils/find/card-filter.ts";

const VERDICTS = ["confirmed", "doubtful", "false", "undecided", "none"] as const;
const SOURCES = ["ann", "bo", ""] as const;
const TAGS = ["jail", "to ask"] as const;
const LETTERS = ["a", "b", "c"] as const;

const anyHands = fc.oneof(fc.constant(["out" as const]), fc.subarray(HANDS.filter((hand) => hand !== "out")));
const anyCard = fc.record({
  kind: fc.constantFrom(...CARD_KINDS),
  list: fc.constantFrom("quotes" as const, "figures" as const, null),
  source: fc.constantFrom(...SOURCES, null),
  verdict: fc.constantFrom(...VERDICTS),
  tags: fc.subarray([...TAGS]),
  hands: anyHands,
  text: fc.subarray([...LETTERS]).map((letters) => letters.join(" ")),
});
const anyCards = fc
  .array(anyCard, { maxLength: 40 })
  .map((cards) => cards.map((card, at): CardFacts => ({ ...card, id: `c${at}`, place: at, time: "" })));
const anyFilter: fc.Arbitrary<CardFilter> = fc.record({
  query: fc.subarray([...LETTERS], { maxLength: 2 }).map((letters) => letters.join(" ")),
  kind: fc.option(fc.constantFrom(...CARD_KINDS)),
  source: fc.option(fc.constantFrom(...SOURCES)),
  verdict: fc.option(fc.constantFrom(...VERDICTS)),
  tag: fc.option(fc.constantFrom(...TAGS)),
  hand: fc.option(fc.constantFrom(...HANDS)),
});
const anyList = fc.constantFrom<CardList>("all", "quotes", "figures");

/** The slow way: each card is asked one question after the other. */
function shownSlowly(cards: readonly CardFacts[], filter: CardFilter, list: CardList): string[] {
  return cards
    .filter((card) => filter.query.split(" ").every((letter) => card.text.includes(letter)))
    .filter((card) => list === "all" || card.list === list)
    .filter((card) => filter.kind === null || card.kind === filter.kind)
    .filter((card) => filter.source === null || card.source === filter.source)
    .filter((card) => filter.verdict === null || card.verdict === filter.verdict)
    .filter((card) => filter.tag === null || card.tags.includes(filter.tag))
    .filter((card) => (filter.hand === null ? !card.hands.includes("out") : card.hands.includes(filter.hand)))
    .map(({ id }) => id);
}

describe("counts are those of the slow way", () => {
  test("what is shown", () => {
    fc.assert(
      fc.property(anyCards, anyFilter, anyList, (cards, filter, list) => {
        expect([...countCards(cards, filter, list).shown]).toEqual(shownSlowly(cards, filter, list));
      }),
    );
  });

  test("what every other choice would leave", () => {
    fc.assert(
      fc.property(anyCards, anyFilter, anyList, (cards, filter, list) => {
        const { values } = countCards(cards, filter, list);
        for (const facet of FACETS) {
          for (const [value, count] of values[facet]) {
            expect(count, `${facet} ${value}`).toBe(shownSlowly(cards, { ...filter, [facet]: value }, list).length);
          }
        }
      }),
    );
  });

  test("what every other list would show", () => {
    fc.assert(
      fc.property(anyCards, anyFilter, anyList, (cards, filter, list) => {
        for (const [other, count] of Object.entries(countCards(cards, filter, list).lists)) {
          expect(count, other).toBe(shownSlowly(cards, filter, other as CardList).length);
        }
      }),
    );
  });

  test("of how many", () => {
    fc.assert(
      fc.property(anyCards, anyFilter, anyList, (cards, filter, list) => {
        const hand = filter.hand === "out" ? "out" : null;
        const all = shownSlowly(cards, { ...NO_CARD_FILTER, hand }, list).length;
        expect(countCards(cards, filter, list).of).toBe(all);
      }),
    );
  });
});

test("every value that occurs is offered, and no other", () => {
  fc.assert(
    fc.property(anyCards, anyFilter, anyList, (cards, filter, list) => {
      const { values } = countCards(cards, filter, list);
      expect(new Set(values.tag.keys())).toEqual(new Set(cards.flatMap(({ tags }) => tags)));
      expect(new Set(values.kind.keys())).toEqual(new Set(cards.map(({ kind }) => kind)));
      expect(new Set(values.hand.keys())).toEqual(new Set(cards.flatMap(({ hands }) => hands)));
    }),
  );
});

test("blanks look for nothing", () => {
  expect(isFiltering({ ...NO_CARD_FILTER, query: "  " })).toBe(false);
  expect(isFiltering({ ...NO_CARD_FILTER, query: "a" })).toBe(true);
  expect(isFiltering({ ...NO_CARD_FILTER, source: "" })).toBe(true);
});
