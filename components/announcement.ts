// The sentence a screen reader says when the panel comes to a new state.
import { isFigure, isQuote } from "@/utils/annotation/by-kind.ts";
import type { PageState } from "@/utils/annotation/page-state.ts";
import { capitalised, countedInWords } from "@/utils/words/numbers.ts";
import { words } from "@/utils/words/words.ts";

/** "" where the screen's heading says it already. */
export function announcementOf(page: PageState): string {
  switch (page.state) {
    case "read": {
      const left = page.reading.annotations.filter((annotation) => annotation.state !== "rejected");
      const [quotes, figures] = [left.filter(isQuote).length, left.filter(isFigure).length];
      if (quotes + figures === 0) return words("nothing_title");
      const someQuotes = capitalised(countedInWords("some_quotes", quotes));
      return words("read_announcement", someQuotes, countedInWords("some_figures", figures));
    }
    case "loading":
      return words("loading");
    case "no-article":
      return words("no_article_title");
    case "closed":
      return words("closed_title");
    case "not-allowed":
      return page.site === null ? words("press_title") : words("not_allowed_title", page.site);
    case "paused":
      return words(page.scope === "site" ? "paused_site_title" : "paused_page_title", page.site);
    case "gone":
      return words("gone_title");
    case "failed":
      return words("failed_title");
  }
}
