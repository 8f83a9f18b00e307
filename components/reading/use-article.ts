// All that is worked out once for an article and what the reader has decided about it, rather than once for each card.
import { useMemo } from "preact/hooks";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Reading } from "@/utils/annotation/article.ts";
import { type Paragraphs, paragraphsOf } from "@/utils/annotation/paragraphs.ts";
import type { CardList, Counted } from "@/utils/find/card-filter.ts";
import type { Finding } from "../finding/finding.ts";
import { useFound } from "../finding/use-found.ts";
import { FEW_FIGURES, FEW_QUOTES } from "./density.ts";
import { type Listed, type ListedGroup, listedOf } from "./listed.ts";
import { flatListingOf, type Listing, listingOf } from "./listing.ts";
import { figuresById, figuresWithin, quoteForms } from "./look-ups.ts";
import { type Overview, overviewOf } from "./overview.ts";

export interface ArticleAtHand {
  /** Of the whole article, whatever is listed. */
  overview: Overview;
  paragraphs: Paragraphs;
  lookUps: {
    figuresWithin: ReturnType<typeof figuresWithin>;
    figuresById: ReturnType<typeof figuresById>;
    forms: ReturnType<typeof quoteForms>;
  };
  /** Cards of each kind, with those that only keep their place. */
  quotes: number;
  figures: number;
  /** All cards and what was taken out, so that sorting out changes nothing about the rest. */
  total: number;
  withTabs: boolean;
  /** What is listed: all where there are no tabs. */
  shown: CardList;
  listed: Listed;
  /** The groups listed that have cards of their own. */
  groups: ListedGroup[];
  withLedger: boolean;
  withOwn: boolean;
  listing: Listing;
  /** All cards listed, where they aren't grouped by source; else null. */
  flat: readonly Annotation[] | null;
  /** Whether only some of the cards are listed. */
  isFound: boolean;
  /** null while the reader neither looks for anything nor sorts. */
  counted: Counted | null;
}

/** What the reader is at, whatever is listed. */
interface AtHand {
  /** Ids of rejected annotations that keep their place. */
  staying: ReadonlySet<string>;
  /** Ids of cards that are chosen, open, or have the focus. */
  inHand: readonly (string | null)[];
  /** Goes up when the page calls for the chosen card. */
  calls: number;
}

/** @param finding what the reader wants listed */
export function useArticle(reading: Reading, finding: Finding, { staying, inHand, calls }: AtHand): ArticleAtHand {
  const { annotations, text, article } = reading;
  const overview = useMemo(() => overviewOf(annotations, staying), [annotations, staying]);
  const paragraphs = useMemo(() => paragraphsOf(text, article.title), [text, article.title]);
  const lookUps = useMemo(
    () => ({
      figuresWithin: figuresWithin(annotations),
      figuresById: figuresById(annotations),
      forms: quoteForms(annotations),
    }),
    [annotations],
  );
  const quotes = overview.groups.reduce((sum, group) => sum + group.quotes.length, 0);
  const figures = overview.unvouched.length + overview.vouched.length;
  const withTabs = quotes > 0 && figures > 0 && (quotes > FEW_QUOTES || figures > FEW_FIGURES);
  const shown: CardList = withTabs ? finding.list : "all";

  const { shows, counted, inOrder } = useFound(reading, finding, shown, inHand, calls);
  const listed = useMemo(() => listedOf(overview, shows), [overview, shows]);
  const withLedger = shown !== "quotes" && listed.unvouched.length + listed.vouched.length > 0;
  const withOwn = shown === "all";
  const groups = useMemo(
    () => (shown === "figures" ? [] : listed.groups.filter((group) => group.quotes.length > 0)),
    [listed, shown],
  );
  const grouped = useMemo(() => listingOf(groups, listed, withLedger, withOwn), [groups, listed, withLedger, withOwn]);
  const flat = useMemo(() => inOrder?.filter(({ id }) => grouped.places.has(id)) ?? null, [inOrder, grouped]);
  const listing = useMemo(() => (flat ? flatListingOf(flat) : grouped), [flat, grouped]);
  const own = overview.highlights.length + overview.since.length;
  const total = quotes + figures + own + overview.takenOut.length;
  return {
    overview,
    paragraphs,
    lookUps,
    quotes,
    figures,
    total,
    withTabs,
    shown,
    listed,
    groups,
    withLedger,
    withOwn,
    listing,
    flat,
    isFound: shows !== null,
    counted,
  };
}
