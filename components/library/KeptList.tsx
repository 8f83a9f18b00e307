// What the reader kept, noted, judged or marked, across articles: the words, who says them, where, and what is theirs.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { KeptRow, Listed } from "@/utils/library/rows.ts";
import { viewHash } from "@/utils/library/view.ts";
import { formatDay } from "@/utils/words/dates.ts";
import { words } from "@/utils/words/words.ts";
import { Icon } from "../Icon.tsx";
import { WasNow } from "../reading/WasNow.tsx";
import { More } from "./More.tsx";
import { SiteAndDay } from "./SiteAndDay.tsx";
import { Tick } from "./Tick.tsx";
import { useRows } from "./use-rows.ts";
import { wordsOf } from "./words-of.ts";

interface KeptListProps {
  listed: Listed<KeptRow>;
  ticked: ReadonlySet<string>;
  onTick: (ids: readonly string[], ticked: boolean) => void;
  onMore: () => void;
}

export function KeptList({ listed, ticked, onTick, onMore }: KeptListProps) {
  const { rows, total } = listed;
  const ids = rows.map(({ annotation }) => annotation.id);
  const { events, tabIndexOf } = useRows(ids, (id) => onTick([id], !ticked.has(id)));
  return (
    <>
      <ul class="kept-list" {...events}>
        {rows.map(({ annotation, article, who }) => {
          const { id } = annotation;
          const title = article.title || article.url;
          return (
            <li key={id} data-row={id} class={ticked.has(id) ? "on" : undefined}>
              <Tick
                title={wordsOf(annotation)}
                ticked={ticked.has(id)}
                tabIndex={tabIndexOf(id)}
                onTick={(on) => onTick([id], on)}
              />
              <div class="kept-row">
                <a
                  href={viewHash({ page: "article", id: article.id, card: id })}
                  data-row-link
                  tabIndex={tabIndexOf(id)}
                  class="wording"
                  lang={article.lang ?? undefined}
                  dir="auto"
                >
                  <Words annotation={annotation} />
                </a>
                <p class="whence">
                  {who !== null && (
                    <>
                      <span class="who" dir="auto">
                        {who}
                      </span>
                      {" · "}
                    </>
                  )}
                  <span dir="auto">{title}</span>
                  {" · "}
                  <SiteAndDay site={article.site} day={article.published ?? article.lastRead} />
                </p>
                <Hand annotation={annotation} />
              </div>
            </li>
          );
        })}
      </ul>
      <More shown={rows.length} total={total} onMore={onMore} />
    </>
  );
}

function Words({ annotation }: { annotation: Annotation }) {
  const { body, standing } = annotation;
  const exact = wordsOf(annotation);
  if (standing.status === "changed") {
    return <WasNow was={exact} now={standing.now.exact} />;
  }
  if (standing.status === "orphan") return <span class="lost">{exact}</span>;
  switch (body.type) {
    case "Figure":
      return (
        <>
          <span class={`figure${body.source === null ? " unvouched" : ""}`}>{exact}</span>
          {body.counted && <span class="paraphrase"> · {body.counted.exact}</span>}
        </>
      );
    case "Highlight":
      return <mark>{exact}</mark>;
    case "Quote":
      return <span class={body.form === "indirect" ? "paraphrase" : undefined}>{exact}</span>;
    case "Source":
      return <>{exact}</>;
  }
}

/** What the reader did with it, on the marker. */
function Hand({ annotation }: { annotation: Annotation }) {
  const { verdict, note, tags, standing } = annotation;
  return (
    <>
      {standing.status === "orphan" && <p class="whence signal">{words("since_gone", formatDay(standing.since))}</p>}
      {(verdict || note !== null || tags.length > 0) && (
        <p class="mine">
          {verdict && (
            <span class="verdict">
              <Icon name={verdict.judgement} />
              {words(`verdict_${verdict.judgement}`)}
            </span>
          )}{" "}
          {note !== null && (
            <>
              {!verdict && (
                <span class="verdict">
                  <Icon name="note" />
                  {words("field_note")}
                </span>
              )}{" "}
              <span class="note" dir="auto">
                {note}
              </span>
            </>
          )}{" "}
          {tags.length > 0 && (
            <span class="tags" dir="auto">
              {tags.map((tag) => `#${tag.replace(/\s+/g, "-")}`).join(" ")}
            </span>
          )}
        </p>
      )}
    </>
  );
}
