// What the article is called, where what the page prints and what it claims differ.
import { textOf } from "./linked-data.ts";
import { claimedTitles, firstMeta, type PageClaims, withoutSite } from "./page-claims.ts";
import { likeness } from "./word-likeness.ts";

/** A printed headline and a claimed title are about the same thing from here on. */
const SAME_THING = 0.4;

/** A printed headline of so many words is one even where the page calls itself something else: a site's name is shorter. */
const WORDS_OF_HEADLINE = 5;

/** Marks that only say where a line may or may not break. */
const BREAK_MARKS = /[\u00AD\u200B\u2060\uFEFF]/g;

/** `headline`: its words on the page, null where it has none. */
export function titleOf(claims: PageClaims, headline: string | null): string {
  return withoutOwnName(claims, chosenTitle(claims, headline).replace(BREAK_MARKS, ""));
}

/** What the page prints wins over what it claims, unless it is short and about something else. */
function chosenTitle(claims: PageClaims, headline: string | null): string {
  const titles = claimedTitles(claims);
  // a kicker before the headline proper: "Culture: What the Philippines read"
  const proper = headline && titles.find((title) => title.length > headline.length * 0.5 && isRestOf(headline, title));
  if (proper) return proper;
  if (
    headline &&
    /^\p{L}|^\p{N}|^["“«„'‘¿¡(–—-]/u.test(headline) &&
    (!titles.length || isLong(headline) || titles.some((title) => likeness(title, headline) >= SAME_THING))
  )
    return headline;
  const claimed = textOf(claims.article?.headline) ?? firstMeta(claims, "og:title", "twitter:title");
  return withoutSite(claimed ?? claims.documentTitle) || headline || "";
}

/** Takes the site's own name off the end, where the site says what it is called. */
function withoutOwnName(claims: PageClaims, title: string): string {
  const name = firstMeta(claims, "og:site_name");
  if (!name || !title.endsWith(name)) return title;
  const bare = title.slice(0, -name.length).replace(/\s+[|\-–—·»:•]\s*$/, "");
  return bare && bare.length < title.length - name.length ? bare : title;
}

function isLong(headline: string): boolean {
  return headline.split(/\s+/).length >= WORDS_OF_HEADLINE;
}

function isRestOf(headline: string, title: string): boolean {
  return (
    headline.length > title.length &&
    headline.endsWith(title) &&
    /[^\p{L}\p{N}\s]\s*$/u.test(headline.slice(0, -title.length))
  );
}
