// Headline, byline, date, site, language and address of the page at hand.
import { articleAddress } from "./article-address.ts";
import type { Sliced } from "./in-slices.ts";
import { textOf } from "./linked-data.ts";
import { readByline } from "./page-byline.ts";
import { claimedTitles, firstMeta, type PageClaims, withoutSite } from "./page-claims.ts";
import { readPublished } from "./page-date.ts";
import type { ArticleMeta } from "./read-article.ts";
import { likeness } from "./word-likeness.ts";

/** `scope`: where the article's byline and date stand; `headline`: its words on the page, null where it has none. `lines`: the short texts around it. */
export function* readMeta(
  scope: Document | Element,
  claims: PageClaims,
  headline: string | null,
  lines: readonly string[],
): Sliced<ArticleMeta> {
  const byline = yield* readByline(scope, claims, lines);
  yield;
  const published = yield* readPublished(scope, claims, lines);
  yield;
  return {
    title: titleOf(claims, headline),
    byline,
    published,
    site: claims.address.hostname.replace(/^www\./, "") || firstMeta(claims, "og:site_name") || "",
    lang: languageOf(claims),
    url: articleAddress(claims),
  };
}

/** What the page prints wins over what it claims, where the two are about the same thing. */
function titleOf(claims: PageClaims, headline: string | null): string {
  const titles = claimedTitles(claims);
  // a kicker before the headline proper: "Culture: What the Philippines read"
  const proper = headline && titles.find((title) => title.length > headline.length * 0.5 && isRestOf(headline, title));
  if (proper) return proper;
  if (
    headline &&
    /^\p{L}|^\p{N}|^["“«„'‘¿¡(–—-]/u.test(headline) &&
    (!titles.length || titles.some((title) => likeness(title, headline) >= 0.4))
  )
    return headline;
  const claimed = textOf(claims.article?.headline) ?? firstMeta(claims, "og:title", "twitter:title");
  return withoutSite(claimed ?? claims.documentTitle) || headline || "";
}

function isRestOf(headline: string, title: string): boolean {
  return (
    headline.length > title.length &&
    headline.endsWith(title) &&
    /[^\p{L}\p{N}]\s*$/u.test(headline.slice(0, -title.length))
  );
}

function languageOf(claims: PageClaims): string | null {
  const lang = claims.lang || textOf(claims.article?.inLanguage) || firstMeta(claims, "og:locale", "content-language");
  return lang ? lang.trim().replace("_", "-") : null;
}
