// What sticks to the top of the list: which kind is listed, and the line to find cards with. Under it, what was chosen.
import { words } from "@/utils/words/words.ts";
import { IconButton } from "../Icon.tsx";
import { FEW_QUOTES } from "../reading/density.ts";
import { Tabs } from "../reading/Tabs.tsx";
import type { ArticleAtHand } from "../reading/use-article.ts";
import { FindFilters } from "./FindFilters.tsx";
import { FindLine } from "./FindLine.tsx";
import { FoundLine } from "./FoundLine.tsx";
import type { Finding } from "./finding.ts";
import type { FindLineHand } from "./use-find-line.ts";
import type { SetFinding } from "./use-finding.ts";

interface FindBarProps {
  article: ArticleAtHand;
  finding: Finding;
  hand: FindLineHand;
  onFinding: SetFinding;
  /** To the first card that is listed. */
  onGo: () => void;
}

export function FindBar({ article, finding, hand, onFinding, onGo }: FindBarProps) {
  const { overview, counted, withTabs, isFound } = article;
  // what is seen at a glance needs no finding
  const withFind = article.total > FEW_QUOTES;
  if (!withTabs && !withFind) return null;
  const { filter, order, list } = finding;
  const tabs = isFound && counted ? counted.lists : { quotes: overview.quoteCount, figures: overview.figureCount };
  return (
    <>
      <div class="bar">
        <div class="bar-line">
          {withTabs && (
            <Tabs
              tab={list}
              quoteCount={tabs.quotes}
              figureCount={tabs.figures}
              onTab={(list) => onFinding({ list })}
            />
          )}
          {withFind && (
            <span class="tools" ref={hand.button}>
              <IconButton
                icon="find"
                name={words("find")}
                expanded={finding.isOpen}
                onClick={finding.isOpen ? hand.close : hand.open}
              />
            </span>
          )}
        </div>
        {finding.isOpen && (
          <FindLine
            field={hand.field}
            query={filter.query}
            choosing={finding.choosing}
            onQuery={(query) => onFinding({ filter: { ...filter, query } })}
            onChoosing={(choosing) => onFinding({ choosing })}
            onGo={onGo}
            onClose={hand.close}
          />
        )}
      </div>
      {counted && finding.isOpen && finding.choosing && (
        <FindFilters
          filter={filter}
          order={order}
          counted={counted}
          overview={overview}
          onFilter={(filter) => onFinding({ filter })}
          onOrder={(order) => onFinding({ order })}
        />
      )}
      {counted && isFound && (
        <FoundLine
          filter={filter}
          counted={counted}
          overview={overview}
          onFilter={(filter) => onFinding({ filter })}
          onClear={hand.clear}
        />
      )}
    </>
  );
}
