// The articles: where, when, how much was found in each, and what the reader did with it.
import type { ArticleRow, Listed } from "@/utils/library/rows.ts";
import { viewHash } from "@/utils/library/view.ts";
import { counted, formatNumber } from "@/utils/words/numbers.ts";
import { words } from "@/utils/words/words.ts";
import { More } from "./More.tsx";
import { SiteAndDay } from "./SiteAndDay.tsx";
import { Tick } from "./Tick.tsx";
import { useRows } from "./use-rows.ts";

interface ArticleTableProps {
  listed: Listed<ArticleRow>;
  ticked: ReadonlySet<string>;
  /** Null where articles can't be ticked. */
  onTick: ((ids: readonly string[], ticked: boolean) => void) | null;
  onMore: () => void;
}

/** What the tally calls it; the head of its column; and its number with its name, for a window too small for columns. */
const COLUMNS = [
  ["quotes", "lib_column_quotes", "quotes"],
  ["figures", "lib_column_figures", "figures"],
  ["kept", "lib_column_kept", "lib_kept"],
  ["noted", "lib_column_notes", "lib_notes"],
  ["judged", "lib_column_verdicts", "lib_verdicts"],
  ["fallen", "lib_column_fallen", "lib_fallen"],
] as const;

export function ArticleTable({ listed, ticked, onTick, onMore }: ArticleTableProps) {
  const { rows, total } = listed;
  const ids = rows.map(({ article }) => article.id);
  const { events, tabIndexOf } = useRows(ids, onTick && ((id) => onTick([id], !ticked.has(id))));
  return (
    <>
      <table class="articles">
        <thead>
          <tr>
            {onTick && (
              <td class="of-tick">
                <Tick
                  title={words("lib_choose_all")}
                  ticked={ids.length > 0 && ids.every((id) => ticked.has(id))}
                  tabIndex={0}
                  onTick={(on) => onTick(ids, on)}
                />
              </td>
            )}
            <th scope="col">{words("lib_column_article")}</th>
            {COLUMNS.map(([name, key]) => (
              <th key={name} scope="col" class="numeric">
                {words(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...events}>
          {rows.map(({ article, tally }) => {
            const title = article.title || article.url;
            return (
              <tr key={article.id} data-row={article.id} class={ticked.has(article.id) ? "on" : undefined}>
                {onTick && (
                  <td class="of-tick">
                    <Tick
                      title={title}
                      ticked={ticked.has(article.id)}
                      tabIndex={tabIndexOf(article.id)}
                      onTick={(on) => onTick([article.id], on)}
                    />
                  </td>
                )}
                <th scope="row" class="title">
                  <a
                    href={viewHash({ page: "article", id: article.id, card: null })}
                    data-row-link
                    tabIndex={tabIndexOf(article.id)}
                    class="wording"
                    lang={article.lang ?? undefined}
                    dir="auto"
                  >
                    {title}
                  </a>
                  <span class="whence">
                    <SiteAndDay site={article.site} day={article.published ?? article.lastRead} />
                  </span>
                </th>
                {COLUMNS.map(([name, , stem]) => (
                  <td
                    key={name}
                    class={`numeric number${tally[name] === 0 ? " none" : ""}${name === "fallen" && tally[name] > 0 ? " signal" : ""}`}
                    data-told={counted(stem, tally[name])}
                  >
                    <span>{tally[name] === 0 ? "–" : formatNumber(tally[name])}</span>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <More shown={rows.length} total={total} onMore={onMore} />
    </>
  );
}
