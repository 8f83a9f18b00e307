// What the article is called, where what the page prints and what it claims differ.
import { textOf } from "./linked-data.ts";
import { articleTitles, claimedTitles, firstMeta, type PageClaims } from "./page-claims.ts";
import { withoutOwnName, withoutTail } from "./site-names.ts";
import { foldOf, likeness } from "./word-likeness.ts";

/** A printed headline and a claimed title are about the same thing from here on. */
const SAME_THING = 0.4;

/** A printed headline of so many words is one even where the page calls itself something else: a site's name is shorter. */
const WORDS_OF_HEADLINE = 5;

/** Shorter claims that agree are a site's or a section's name as often as a title, in characters. */
const SHORTEST_AGREED = 12;

/** Marks that only say where a line may or may not break. */
const BREAK_MARKS = /[\u00AD\u200B\u2060\uFEFF]/g;

/** The headline as the page prints it. */
export interface PrintedHeadline {
  text: string;
  /** What is left of it from each of its inner elements on: a kicker often stands in one of its own. */
  tails: readonly string[];
}

/** `headline`: null where the page prints none. */
export function titleOf(claims: PageClaims, headline: PrintedHeadline | null): string {
  return withoutOwnName(claims, chosenTitle(claims, headline).replace(BREAK_MARKS, ""));
}

/**
 * What the page prints wins over what it claims, unless it is short and about something else, or its claims made for
 * search and for sharing agree on another title.
 */
function chosenTitle(claims: PageClaims, printed: PrintedHeadline | null): string {
  const headline = printed?.text ?? null;
  const titles = claimedTitles(claims);
  // a kicker before the headline proper: "Culture: What the Philippines read"
  const proper = printed && articleTitles(claims).find((title) => isRestOf(printed, title));
  if (proper) return proper;
  const agreed = agreedTitle(claims);
  if (agreed && !(headline && foldOf(headline).includes(foldOf(agreed)))) {
    // what a single-page site forgot to change agrees, too, and is like nothing that is seen
    if ([headline ?? "", claims.documentTitle].some((seen) => likeness(agreed, seen) >= SAME_THING)) return agreed;
  }
  if (
    headline &&
    /^\p{L}|^\p{N}|^["“«„'‘¿¡(–—-]/u.test(headline) &&
    (!titles.length || isLong(headline) || titles.some((title) => likeness(title, headline) >= SAME_THING))
  )
    return headline;
  const [claimed = claims.documentTitle] = titles;
  return withoutTail(claims, claimed) || headline || "";
}

/** What the article is called where it is claimed twice, in JSON-LD and in og:title; null where the two differ. */
function agreedTitle(claims: PageClaims): string | null {
  const [linked, shared] = [textOf(claims.article?.headline), firstMeta(claims, "og:title")].map(
    (title) => title && withoutTail(claims, title),
  );
  return linked && shared && linked.length >= SHORTEST_AGREED && foldOf(linked) === foldOf(shared) ? linked : null;
}

function isLong(headline: string): boolean {
  return headline.split(/\s+/).length >= WORDS_OF_HEADLINE;
}

/** True where only a kicker stands before the title: up to a mark, or in an element of its own. */
function isRestOf({ text, tails }: PrintedHeadline, title: string): boolean {
  if (title.length >= text.length || title.length <= text.length * 0.5) return false;
  if (tails.some((tail) => foldOf(tail) === foldOf(title))) return true;
  return text.endsWith(title) && /[^\p{L}\p{N}\s]\s*$/u.test(text.slice(0, -title.length));
}
