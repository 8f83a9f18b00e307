// Who is quoted where, and how often, across articles.
import type { SourceAcross } from "@/utils/library/catalogue.ts";
import { viewHash } from "@/utils/library/view.ts";
import { counted } from "@/utils/words/numbers.ts";
import { words } from "@/utils/words/words.ts";
import { Notice } from "../states/Notice.tsx";
import type { LibraryProps } from "./library-props.ts";
import { More } from "./More.tsx";
import { SearchLine } from "./SearchLine.tsx";
import { usePortion } from "./use-portion.ts";
import { useRows } from "./use-rows.ts";
import { verdictCounts } from "./verdict-counts.ts";

export function SourcesPage({ sources, query, reading, onQuery }: LibraryProps) {
  const [shown, more] = usePortion(query);
  const listed = sources.slice(0, shown);
  const { events, tabIndexOf } = useRows(
    listed.map(({ key }) => key),
    null,
  );
  const most = Math.max(1, ...listed.map(({ words: said }) => said));
  const isSearching = query.trim() !== "";
  return (
    <>
      <header class="page-head">
        <h1>{words("lib_sources")}</h1>
        {sources.length > 0 && <p class="count number">{counted("lib_sources_head", sources.length)}</p>}
      </header>
      <SearchLine
        label={words("lib_search_sources")}
        query={query}
        found={isSearching ? sources.length : null}
        reading={reading}
        onQuery={onQuery}
      />
      {sources.length === 0 && reading === null && (
        <Notice
          level={2}
          title={isSearching ? words("lib_nothing_found", query) : words("lib_nobody_title")}
          text={words(isSearching ? "lib_nothing_found_text" : "lib_empty_text")}
        />
      )}
      <ul class="people" {...events}>
        {listed.map((source) => (
          <li key={source.key} data-row={source.key}>
            <SourceLine source={source} tabIndex={tabIndexOf(source.key)} share={source.words / most} />
          </li>
        ))}
      </ul>
      <More shown={listed.length} total={sources.length} onMore={more} />
    </>
  );
}

function SourceLine({ source, tabIndex, share }: { source: SourceAcross; tabIndex: 0 | -1; share: number }) {
  const verdicts = verdictCounts(source.verdicts);
  return (
    <>
      <p class="title">
        <a
          href={viewHash({ page: "source", key: source.key })}
          data-row-link
          tabIndex={tabIndex}
          class="wording"
          dir="auto"
        >
          {source.name}
        </a>
        {source.role !== null && (
          <span class="whence">
            <bdi>{source.role}</bdi>
          </span>
        )}
      </p>
      <span class="bar-room" aria-hidden="true">
        <i ref={(bar) => bar?.style.setProperty("inline-size", `${share * 100}%`)} />
      </span>
      <span class="number some">{counted("quotes", source.quotes)}</span>
      <span class="number some">{counted("lib_articles", source.articles.length)}</span>
      <span class={verdicts === null ? "verdicts-said none" : "verdicts-said"}>
        {verdicts ?? words("lib_no_verdicts")}
      </span>
    </>
  );
}
