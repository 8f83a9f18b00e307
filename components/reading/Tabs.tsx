// What of the article is listed.
import type { CardList } from "@/utils/find/card-filter.ts";
import { formatNumber } from "@/utils/words/numbers.ts";
import { words } from "@/utils/words/words.ts";

interface TabsProps {
  tab: CardList;
  quoteCount: number;
  figureCount: number;
  onTab: (tab: CardList) => void;
}

export function Tabs({ tab, quoteCount, figureCount, onTab }: TabsProps) {
  const tabs: [CardList, string, number | null][] = [
    ["all", words("show_all"), null],
    ["quotes", words("show_quotes"), quoteCount],
    ["figures", words("show_figures"), figureCount],
  ];
  return (
    <nav class="tabs" aria-label={words("show")}>
      {tabs.map(([name, text, count]) => (
        <button key={name} type="button" aria-current={name === tab ? "true" : undefined} onClick={() => onTab(name)}>
          {text} {count !== null && <span class="number">{formatNumber(count)}</span>}
        </button>
      ))}
    </nav>
  );
}
