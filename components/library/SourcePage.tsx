// One source: the articles that it speaks in.
import { readSourceKey } from "@/utils/library/source-key.ts";
import { viewHash } from "@/utils/library/view.ts";
import { counted } from "@/utils/words/numbers.ts";
import { words } from "@/utils/words/words.ts";
import type { LibraryProps } from "./library-props.ts";
import { More } from "./More.tsx";
import { SiteAndDay } from "./SiteAndDay.tsx";
import { usePortion } from "./use-portion.ts";
import { verdictCounts } from "./verdict-counts.ts";

export function SourcePage({ source: key, sources }: LibraryProps & { source: string }) {
  const source = sources.find((one) => one.key === key);
  const [shown, more] = usePortion(key);
  const articles = source?.articles ?? [];
  return (
    <>
      <a class="button line" href={viewHash({ page: "sources" })}>
        {words("lib_back_to_sources")}
      </a>
      <header class="page-head">
        <h1 dir="auto">{source?.name ?? readSourceKey(key).name}</h1>
        {source && (
          <p class="count number">
            {source.role !== null && <span dir="auto">{source.role} · </span>}
            {counted("quotes", source.quotes)} · {counted("figures", source.figures)} ·{" "}
            {counted("lib_articles", articles.length)}
          </p>
        )}
      </header>
      <ul class="whences">
        {articles.slice(0, shown).map(({ articleId, title, site, day, quotes, figures, verdicts }) => (
          <li key={articleId}>
            <p class="title">
              <a class="wording" href={viewHash({ page: "article", id: articleId, card: null })} dir="auto">
                {title}
              </a>
              <span class="whence">
                <SiteAndDay site={site} day={day} />
              </span>
            </p>
            <span class="number some">{counted("quotes", quotes)}</span>
            <span class="number some">{counted("figures", figures)}</span>
            <span class="verdicts-said">{verdictCounts(verdicts)}</span>
          </li>
        ))}
      </ul>
      <More shown={Math.min(shown, articles.length)} total={articles.length} onMore={more} />
    </>
  );
}
