// Headline, byline, date, site, language and address of the page at hand.
import { articleAddress } from "./article-address.ts";
import { titleOf } from "./article-title.ts";
import type { Sliced } from "./in-slices.ts";
import { textOf } from "./linked-data.ts";
import { readByline } from "./page-byline.ts";
import { firstMeta, type PageClaims } from "./page-claims.ts";
import { readPublished } from "./page-date.ts";
import type { ArticleMeta } from "./read-article.ts";

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

function languageOf(claims: PageClaims): string | null {
  const lang = claims.lang || textOf(claims.article?.inLanguage) || firstMeta(claims, "og:locale", "content-language");
  return lang ? lang.trim().replace("_", "-") : null;
}
