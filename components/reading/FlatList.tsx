// All cards in one row, quotes and figures alike: in the article's order, or the latest first.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { isFigure, isHighlight, isQuote } from "@/utils/annotation/by-kind.ts";
import type { CardOrder } from "@/utils/find/card-order.ts";
import { formatNumber } from "@/utils/words/numbers.ts";
import { words } from "@/utils/words/words.ts";
import { HighlightCard } from "../editing/HighlightCard.tsx";
import { SinceCard } from "../editing/SinceCard.tsx";
import type { Standing } from "./CardFrame.tsx";
import { useCardContext } from "./card-context.ts";
import { FigureRow } from "./FigureRow.tsx";
import { FLAT_SECTION } from "./listing.ts";
import { memoised } from "./memoised.tsx";
import { NOT_SAID } from "./overview.ts";
import { Portion } from "./Portion.tsx";
import { QuoteCard } from "./QuoteCard.tsx";
import type { Shown } from "./use-open-sections.ts";

interface FlatListProps {
  cards: readonly Annotation[];
  order: Exclude<CardOrder, "source">;
  shown: Shown;
  /** Id of the card that is chosen, of the one that the Tab key reaches; null where it is none of these. */
  chosen: string | null;
  tabStop: string | null;
  onGroup: () => void;
}

export const FlatList = memoised(({ cards, order, shown, chosen, tabStop, onGroup }: FlatListProps) => {
  if (cards.length === 0) return null;
  return (
    <section class="group" aria-labelledby={FLAT_SECTION}>
      <header class="group-head" data-section={FLAT_SECTION}>
        <h2 id={FLAT_SECTION} tabIndex={-1}>
          {words(`order_${order}`)}
        </h2>
        <span class="count number">{formatNumber(cards.length)}</span>
        <p class="role">
          <button type="button" class="button line" onClick={() => onGroup()}>
            {words("order_back")}
          </button>
        </p>
      </header>
      <Portion section={FLAT_SECTION} cards={cards} shown={shown}>
        {(card) => <AnyCard key={card.id} card={card} chosen={card.id === chosen} tabStop={card.id === tabStop} />}
      </Portion>
    </section>
  );
});

function AnyCard({ card, ...standing }: { card: Annotation } & Standing) {
  const { overview } = useCardContext();
  if (card.standing.status !== "stands") return <SinceCard annotation={card} {...standing} />;
  if (isFigure(card)) return <FigureRow figure={card} {...standing} />;
  if (isHighlight(card)) return <HighlightCard highlight={card} {...standing} />;
  if (!isQuote(card)) return null;
  const group = overview.sources.get(card.body.source ?? "") ?? NOT_SAID;
  return <QuoteCard quote={card} group={group} namesSpeaker {...standing} />;
}
