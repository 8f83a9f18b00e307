// What is listed: the groups by source, the figures, what is the reader's, or all in a row; and what was taken out.
import type { CardOrder } from "@/utils/find/card-order.ts";
import { counted } from "@/utils/words/numbers.ts";
import { OwnGroups } from "../editing/OwnGroups.tsx";
import { FlatList } from "./FlatList.tsx";
import { Ledger } from "./Ledger.tsx";
import { FLAT_SECTION, OWN_SECTION, sectionOf, UNVOUCHED_SECTION, VOUCHED_SECTION } from "./listing.ts";
import { QuoteGroup } from "./QuoteGroup.tsx";
import { TakenOutList } from "./TakenOutList.tsx";
import type { ArticleAtHand } from "./use-article.ts";
import type { OpenSections } from "./use-open-sections.ts";

interface StreamProps {
  article: ArticleAtHand;
  order: CardOrder;
  sections: OpenSections;
  chosen: string | null;
  tabStop: string | null;
  /** Whether the reader looks for what was taken out. */
  wantsTakenOut: boolean;
  onRestore: (id: string) => void;
  /** Back to groups by source. */
  onGroup: () => void;
}

export function Stream(props: StreamProps) {
  const { article, order, sections, chosen, tabStop, onGroup } = props;
  return (
    <div class="stream">
      {article.flat !== null && order !== "source" ? (
        <FlatList
          cards={article.flat}
          order={order}
          shown={sections.shownOf(FLAT_SECTION)!}
          chosen={chosen}
          tabStop={tabStop}
          onGroup={onGroup}
        />
      ) : (
        <Grouped {...props} />
      )}
      <TakenOutList takenOut={article.listed.takenOut} isWanted={props.wantsTakenOut} onRestore={props.onRestore} />
    </div>
  );
}

function Grouped({ article, sections, chosen, tabStop }: StreamProps) {
  const { listed, groups, listing, withLedger } = article;
  // a view that is told of neither stays as it is when they change
  const within = (id: string | null, ...wanted: string[]) =>
    id !== null && wanted.includes(listing.places.get(id)?.section ?? "") ? id : null;
  const inPage = groups.slice(0, sections.groups);
  const left = groups.length - inPage.length;
  return (
    <>
      {inPage.map(({ group, quotes, quoteCount }) => {
        const section = sectionOf(group);
        return (
          <QuoteGroup
            key={group.id}
            group={group}
            quotes={quotes}
            count={quoteCount}
            shown={sections.shownOf(section)}
            chosen={within(chosen, section)}
            tabStop={within(tabStop, section)}
          />
        );
      })}
      {left > 0 && !sections.isGrowing && (
        <div class="group">
          <button type="button" class="button line portion" onClick={() => sections.acts.moreGroups()}>
            {counted("more_sources", left)}
          </button>
        </div>
      )}
      {withLedger && (
        <Ledger
          listed={listed}
          unvouchedShown={sections.shownOf(UNVOUCHED_SECTION)}
          vouchedShown={sections.shownOf(VOUCHED_SECTION)}
          chosen={within(chosen, UNVOUCHED_SECTION, VOUCHED_SECTION)}
          tabStop={within(tabStop, UNVOUCHED_SECTION, VOUCHED_SECTION)}
        />
      )}
      {article.withOwn && (
        <OwnGroups
          highlights={listed.highlights}
          since={listed.since}
          shown={sections.shownOf(OWN_SECTION)!}
          chosen={within(chosen, OWN_SECTION)}
          tabStop={within(tabStop, OWN_SECTION)}
        />
      )}
    </>
  );
}
