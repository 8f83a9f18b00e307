// All that is worked out once for an article and what the reader has decided about it, rather than once for each card.
import { useMemo } from "preact/hooks";
import type { Reading } from "@/utils/annotation/article.ts";
import { type Paragraphs, paragraphsOf } from "@/utils/annotation/paragraphs.ts";
import { FEW_FIGURES, FEW_QUOTES } from "./density.ts";
import { type Listing, listingOf } from "./listing.ts";
import { figuresById, figuresWithin, quoteForms } from "./look-ups.ts";
import { type Group, type Overview, overviewOf } from "./overview.ts";
import type { Tab } from "./Tabs.tsx";

export interface ArticleAtHand {
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
  shown: Tab;
  /** The groups listed. */
  groups: Group[];
  withLedger: boolean;
  withOwn: boolean;
  listing: Listing;
}

/** @param tab what the reader wants listed; @param staying ids of rejected annotations that keep their place */
export function useArticle(
  { annotations, text, article }: Reading,
  tab: Tab,
  staying: ReadonlySet<string>,
): ArticleAtHand {
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
  const shown: Tab = withTabs ? tab : "all";
  const withLedger = shown !== "quotes" && figures > 0;
  const withOwn = shown === "all";
  const groups = useMemo(
    () => (shown === "figures" ? [] : overview.groups.filter((group) => group.quotes.length > 0)),
    [overview, shown],
  );
  const listing = useMemo(
    () => listingOf(groups, overview, withLedger, withOwn),
    [groups, overview, withLedger, withOwn],
  );
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
    groups,
    withLedger,
    withOwn,
    listing,
  };
}
