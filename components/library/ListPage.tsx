// The pages that list and search: the articles, and what the reader kept in them.
import { useCallback } from "preact/hooks";
import { isFiltering, NO_FILTER } from "@/utils/library/filter.ts";
import { words } from "@/utils/words/words.ts";
import { Notice } from "../states/Notice.tsx";
import { ArticleTable } from "./ArticleTable.tsx";
import { BulkBar } from "./BulkBar.tsx";
import { FilterLine } from "./FilterLine.tsx";
import { KeptList } from "./KeptList.tsx";
import type { LibraryProps } from "./library-props.ts";
import { SearchLine } from "./SearchLine.tsx";

/** With a query, the articles that it names come first, then what was kept. */
export function ListPage(props: LibraryProps) {
  const { view, counts, query, filter, facets, articles, kept, reading, ticked } = props;
  const { onQuery, onFilter, onTick, onMore, onBulk } = props;
  const isSearching = query.trim() !== "" || isFiltering(filter);
  const ofArticles = view.page === "articles" && !isSearching;
  const found = isSearching && kept && articles ? kept.total + articles.total : null;
  const letGo = useCallback(() => onTick([...ticked], false), [ticked, onTick]);
  return (
    <>
      <h1 class="unseen">{words(view.page === "articles" ? "lib_articles" : "lib_yours")}</h1>
      {counts.articles > 0 && (
        <>
          <SearchLine label={words("lib_search")} query={query} found={found} reading={reading} onQuery={onQuery} />
          <FilterLine filter={filter} facets={facets} onFilter={onFilter} />
        </>
      )}
      {ofArticles ? (
        articles && articles.total === 0 ? (
          <Notice level={2} title={words("lib_empty_title")} text={words("lib_empty_text")} />
        ) : (
          articles && <ArticleTable listed={articles} ticked={ticked} onTick={onTick} onMore={onMore} />
        )
      ) : (
        <Results {...props} isSearching={isSearching} />
      )}
      {found === 0 && reading === null && (
        <Notice level={2} title={words("lib_nothing_found", query)} text={words("lib_nothing_found_text")}>
          <button
            type="button"
            class="button plain"
            onClick={() => {
              onQuery("");
              onFilter(NO_FILTER);
            }}
          >
            {words("lib_clear")}
          </button>
        </Notice>
      )}
      {ticked.size > 0 && (
        <BulkBar of={ofArticles ? "articles" : "annotations"} count={ticked.size} onBulk={onBulk} onLetGo={letGo} />
      )}
    </>
  );
}

function Results({ articles, kept, ticked, isSearching, onTick, onMore }: LibraryProps & { isSearching: boolean }) {
  if (!kept) return null;
  if (!isSearching && kept.total === 0)
    return <Notice level={2} title={words("lib_nothing_yours_title")} text={words("lib_nothing_yours_text")} />;
  return (
    <>
      {isSearching && articles && articles.total > 0 && (
        <section aria-labelledby="found-articles">
          <h2 id="found-articles" class="section-head">
            {words("lib_articles")}
          </h2>
          <ArticleTable listed={articles} ticked={NONE} onTick={null} onMore={onMore} />
        </section>
      )}
      {kept.total > 0 && (
        <section
          aria-labelledby={isSearching ? "found-kept" : undefined}
          aria-label={isSearching ? undefined : words("lib_yours")}
        >
          {isSearching && (
            <h2 id="found-kept" class="section-head">
              {words("lib_yours")}
            </h2>
          )}
          <KeptList listed={kept} ticked={ticked} onTick={onTick} onMore={onMore} />
        </section>
      )}
    </>
  );
}

const NONE: ReadonlySet<string> = new Set();
