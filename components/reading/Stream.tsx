// What is listed: the groups by source, the figures, and what was taken out.
import { counted } from "@/utils/words/numbers.ts";
import { OwnGroups } from "../editing/OwnGroups.tsx";
import { Ledger } from "./Ledger.tsx";
import { OWN_SECTION, sectionOf, UNVOUCHED_SECTION, VOUCHED_SECTION } from "./listing.ts";
import { QuoteGroup } from "./QuoteGroup.tsx";
import { TakenOutList } from "./TakenOutList.tsx";
import type { ArticleAtHand } from "./use-article.ts";
import type { OpenSections } from "./use-open-sections.ts";

interface StreamProps {
  article: ArticleAtHand;
  sections: OpenSections;
  chosen: string | null;
  tabStop: string | null;
  onRestore: (id: string) => void;
}

export function Stream({ article, sections, chosen, tabStop, onRestore }: StreamProps) {
  const { overview, groups, listing, withLedger } = article;
  // a view that is told of neither stays as it is when they change
  const within = (id: string | null, ...wanted: string[]) =>
    id !== null && wanted.includes(listing.places.get(id)?.section ?? "") ? id : null;
  const listed = groups.slice(0, sections.groups);
  return (
    <div class="stream">
      {listed.map((group) => {
        const section = sectionOf(group);
        return (
          <QuoteGroup
            key={group.id}
            group={group}
            shown={sections.shownOf(section)}
            chosen={within(chosen, section)}
            tabStop={within(tabStop, section)}
          />
        );
      })}
      {listed.length < groups.length && (
        <div class="group">
          <button type="button" class="button line portion" onClick={() => sections.acts.moreGroups()}>
            {counted("more_sources", groups.length - listed.length)}
          </button>
        </div>
      )}
      {withLedger && (
        <Ledger
          overview={overview}
          unvouchedShown={sections.shownOf(UNVOUCHED_SECTION)}
          vouchedShown={sections.shownOf(VOUCHED_SECTION)}
          chosen={within(chosen, UNVOUCHED_SECTION, VOUCHED_SECTION)}
          tabStop={within(tabStop, UNVOUCHED_SECTION, VOUCHED_SECTION)}
        />
      )}
      {article.withOwn && (
        <OwnGroups
          highlights={overview.highlights}
          since={overview.since}
          chosen={within(chosen, OWN_SECTION)}
          tabStop={within(tabStop, OWN_SECTION)}
        />
      )}
      <TakenOutList takenOut={overview.takenOut} onRestore={onRestore} />
    </div>
  );
}
