// The figures across articles, put together by what they count: who vouches, and which are in conflict.
import { useState } from "preact/hooks";
import type { FigureAcross, FigureGroup } from "@/utils/library/catalogue.ts";
import { viewHash } from "@/utils/library/view.ts";
import { counted } from "@/utils/words/numbers.ts";
import { words } from "@/utils/words/words.ts";
import { Icon } from "../Icon.tsx";
import { Notice } from "../states/Notice.tsx";
import type { LibraryProps } from "./library-props.ts";
import { More, PORTION } from "./More.tsx";
import { SearchLine } from "./SearchLine.tsx";
import { SiteAndDay } from "./SiteAndDay.tsx";
import { usePortion } from "./use-portion.ts";

/** Of one group, before the reader asks for the others. */
const FIRST_FIGURES = 5;

export function FiguresPage({ figures: groups, query, reading, onQuery }: LibraryProps) {
  const [shown, more] = usePortion(query);
  const isSearching = query.trim() !== "";
  const listed = groups.slice(0, shown);
  return (
    <>
      <header class="page-head">
        <h1>{words("lib_figures")}</h1>
        <p class="count">{words("lib_figures_head")}</p>
      </header>
      <SearchLine
        label={words("lib_search_figures")}
        query={query}
        found={isSearching ? groups.length : null}
        reading={reading}
        onQuery={onQuery}
      />
      {groups.length === 0 && reading === null && (
        <Notice
          level={2}
          title={isSearching ? words("lib_nothing_found", query) : words("lib_no_figures_title")}
          text={words(isSearching ? "lib_nothing_found_text" : "lib_empty_text")}
        />
      )}
      <div class="ledger">
        {listed.map((group) => (
          <Group key={group.counted.toLowerCase()} group={group} />
        ))}
      </div>
      <More shown={listed.length} total={groups.length} onMore={more} />
    </>
  );
}

function Group({ group }: { group: FigureGroup }) {
  const [shown, setShown] = useState(FIRST_FIGURES);
  const { figures, inConflict, articleCount } = group;
  const left = figures.length - shown;
  return (
    <section class="ledger-group">
      <div class="what">
        <h2 class="wording">
          <bdi>{group.counted || words("lib_not_of_what")}</bdi>
        </h2>
        <p class="whence">
          {counted("lib_articles", articleCount)} ·{" "}
          {inConflict ? <b class="signal">{words("lib_in_conflict")}</b> : words(vouchingOf(figures))}
        </p>
      </div>
      <ul>
        {figures.slice(0, shown).map((figure) => (
          <li key={figure.id}>
            <a
              class={`value figure${figure.who === null ? " unvouched" : ""}${figure.inConflict ? " clash" : ""}`}
              href={viewHash({ page: "article", id: figure.articleId, card: figure.id })}
              dir="auto"
            >
              {figure.value}
            </a>
            <p>
              <span dir="auto">{figure.who ?? words("nobody")}</span>{" "}
              <span class="whence">
                <SiteAndDay site={figure.site} day={figure.day} />
              </span>{" "}
              {figure.judgement !== null && (
                <span class="verdict">
                  <Icon name={figure.judgement} />
                  {words(`verdict_${figure.judgement}`)}
                </span>
              )}
            </p>
          </li>
        ))}
        {left > 0 && (
          <li>
            <button type="button" class="button line" onClick={() => setShown(shown + PORTION)}>
              {counted("lib_show_more", Math.min(PORTION, left))}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}

function vouchingOf(figures: readonly FigureAcross[]) {
  const vouched = figures.filter(({ who }) => who !== null).length;
  return vouched === 0 ? "lib_nobody_vouches" : vouched === figures.length ? "lib_vouched" : "lib_partly_vouched";
}
