// The list of the library's pages, with how much stands in each, how much room it all takes, and the language of it.
import { type Page, viewHash } from "@/utils/library/view.ts";
import { formatDay } from "@/utils/words/dates.ts";
import { formatBytes, formatNumber } from "@/utils/words/numbers.ts";
import { type MessageKey, words } from "@/utils/words/words.ts";
import { LanguageField } from "../LanguageField.tsx";
import type { LibraryProps } from "./library-props.ts";

type PlainPage = Exclude<Page, "article" | "source">;

const NAMES = {
  articles: "lib_articles",
  sources: "lib_sources",
  figures: "lib_figures",
  yours: "lib_yours",
  "bringing-in": "lib_import",
  "taking-out": "lib_export",
  storage: "lib_storage",
  settings: "settings",
} as const satisfies Record<PlainPage, MessageKey>;

/** What is open within a page counts as that page. */
const WITHIN = { article: "articles", source: "sources" } as const;

export function Rail({ view, counts, used, lastExport, language, onLanguage }: LibraryProps) {
  const open = view.page === "article" || view.page === "source" ? WITHIN[view.page] : view.page;
  const entry = (page: PlainPage, count: number | null = null) => (
    <li key={page}>
      <a href={viewHash({ page })} aria-current={page === open ? "page" : undefined}>
        <span>{words(NAMES[page])}</span> {count !== null && <span class="count number">{formatNumber(count)}</span>}
      </a>
    </li>
  );
  return (
    <nav class="rail" aria-label={words("lib_title")}>
      <p class="rail-title">{words("lib_title")}</p>
      <ul>
        {entry("articles", counts.articles)}
        {entry("sources", counts.sources)}
        {entry("figures", counts.figures)}
        {entry("yours", counts.yours)}
      </ul>
      <ul>
        {entry("bringing-in")}
        {entry("taking-out")}
        {entry("storage")}
        {entry("settings")}
      </ul>
      <p class="room">
        {used !== null && <span>{words("lib_room", formatBytes(used))}</span>}
        <span>
          {lastExport === null ? words("lib_never_exported") : words("lib_last_export", formatDay(lastExport))}
        </span>
      </p>
      <LanguageField language={language} onLanguage={onLanguage} />
    </nav>
  );
}
