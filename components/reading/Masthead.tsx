// The top of an article: where, headline, date, and the sentence that sums up who says how much.
import type { Article, Cut } from "@/utils/annotation/article.ts";
import { isSample } from "@/utils/annotation/sample.ts";
import { formatDay } from "@/utils/words/dates.ts";
import { capitalised, countedInWords, formatNumber, listOf, plural } from "@/utils/words/numbers.ts";
import { words, wordsAround } from "@/utils/words/words.ts";
import { Where } from "../Where.tsx";
import type { Overview } from "./overview.ts";
import { Printed } from "./Printed.tsx";

interface MastheadProps {
  article: Article;
  overview: Overview;
  marksOn: boolean;
  onToggleMarks: () => void;
  onLibrary: () => void;
  /** Set where the page isn't beside it. */
  linkOf?: (annotationId: string) => string;
  onExport: () => void;
  /** Go to the figures nobody vouches for. */
  onFigures: () => void;
}

export function Masthead(props: MastheadProps) {
  const { article, overview, marksOn, linkOf, onToggleMarks, onLibrary, onExport, onFigures } = props;
  const marks = linkOf ? null : { on: marksOn, onToggle: onToggleMarks };
  const found = overview.quoteCount + overview.figureCount > 0;
  return (
    <header class="top">
      <Where
        site={isSample(article) ? words("sample_site") : article.site}
        article={{ words: article.words, marks, onLibrary: linkOf ? null : onLibrary, onExport }}
      />
      <Printed as="h1">{article.title || article.url}</Printed>
      {article.published !== null && (
        <p class="date">
          <time dateTime={article.published}>{formatDay(article.published)}</time>
        </p>
      )}
      {article.cut && <p class="cut">{whyCut(article.cut, article.words)}</p>}
      {found && (
        <p class="sum">
          {sumOf(overview)} <Vouching overview={overview} onFigures={onFigures} />
        </p>
      )}
    </header>
  );
}

function whyCut(cut: Cut, read: number): string {
  switch (cut.by) {
    case "length":
      return plural("cut_by_length", read, formatNumber(read), formatNumber(cut.limit));
    case "nodes":
      return plural("cut_by_nodes", read, formatNumber(read), formatNumber(cut.limit));
    case "wall":
      return words("behind_wall");
  }
}

function sumOf({ sourceCount, quoteCount, figureCount }: Overview): string {
  const parts = [countedInWords("some_quotes", quoteCount), countedInWords("some_figures", figureCount)];
  if (sourceCount > 0) parts.unshift(countedInWords("some_sources", sourceCount));
  return words("sum", capitalised(listOf(parts)));
}

function Vouching({ overview, onFigures }: { overview: Overview; onFigures: () => void }) {
  const { figureCount, unvouchedCount } = overview;
  if (figureCount === 0) return null;
  if (unvouchedCount === 0) return <>{words("all_vouched")}</>;
  const [before, after] = wordsAround("nobody_vouches_for");
  return (
    <>
      {before}
      <button type="button" class="link" onClick={() => onFigures()}>
        {countedInWords("figures_without_source", unvouchedCount)}
      </button>
      {after}
    </>
  );
}
