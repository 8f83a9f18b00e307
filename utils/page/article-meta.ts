// Headline, byline, date, site, language and address of the page at hand.
import { articleAddress } from "./article-address.ts";
import { type PrintedHeadline, titleOf } from "./article-title.ts";
import type { Sliced } from "./in-slices.ts";
import { textOf } from "./linked-data.ts";
import { readByline } from "./page-byline.ts";
import { firstMeta, type PageClaims } from "./page-claims.ts";
import { readPublished } from "./page-date.ts";
import type { ArticleMeta } from "./read-article.ts";
import type { Surroundings } from "./surroundings.ts";

/** `headline`: null where the page prints none. */
export function* readMeta(
  claims: PageClaims,
  headline: PrintedHeadline | null,
  surroundings: Surroundings,
): Sliced<ArticleMeta> {
  const byline = yield* readByline(claims, surroundings);
  yield;
  const published = yield* readPublished(surroundings.scope, claims, surroundings.lines);
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
