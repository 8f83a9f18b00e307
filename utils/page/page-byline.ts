// Who wrote the article, as the page gives it.
import { isThing, listOf, textOf } from "./linked-data.ts";
import { attributeOf, rawTextOf } from "./node-access.ts";
import { firstMeta, type PageClaims, select } from "./page-claims.ts";

const LONGEST_BYLINE = 160;
const MOST_AUTHORS = 12;

/** Elements that hold the author's name, surest first. */
const PLACES = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '[class*="byline__name" i], [class*="author-name" i], [class*="author__name" i], [class*="authorname" i], [class*="byline-name" i]',
  'a[href*="/author/"], a[href*="/authors/"], a[href*="/auteur/"], a[href*="/autor/"]',
  '[class*="byline" i], [class~="author" i], [class*="article-author" i], [class*="post-author" i]',
];

/** The names joined by ", "; null where the page gives none. */
export function readByline(document: Document, claims: PageClaims): string | null {
  const names = claimedAuthors(claims);
  if (names.length) return names.slice(0, MOST_AUTHORS).join(", ");
  for (const place of PLACES) {
    const found = [...new Set(select(document, place).slice(0, MOST_AUTHORS).flatMap(nameIn))];
    if (found.length && found.length <= 4) return found.join(", ");
  }
  return null;
}

function claimedAuthors(claims: PageClaims): string[] {
  const linked = [claims.article?.author, claims.article?.creator].map(namesOf).find((names) => names.length);
  if (linked) return linked;
  for (const name of [
    "author",
    "article:author_name",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "byl",
    "cxenseparse:author",
    "article:author",
    "twitter:data1",
  ]) {
    const names = (claims.meta.get(name) ?? []).flatMap(clean).filter((text) => !/^https?:|^@|^\d+ min/.test(text));
    if (names.length) return [...new Set(names)];
  }
  const other = firstMeta(claims, "og:author");
  return other ? clean(other) : [];
}

function namesOf(value: unknown): string[] {
  const names = listOf(value).flatMap((author) => (isThing(author) ? listOf(author.name) : [author]));
  return [...new Set(names.flatMap((name) => clean(textOf(name))).filter((name) => !name.startsWith("http")))];
}

function nameIn(element: Element): string[] {
  return clean(attributeOf(element, "content") ?? rawTextOf(element).replace(/\s+/g, " "));
}

/** "By Ann Example" → ["Ann Example"]; nothing for what can't be a name. */
function clean(text: string | null): string[] {
  const name = (text ?? "")
    .trim()
    .replace(
      /^(?:(?:written|story|posted|reported|published)\s+)?(?:by|von|par|por|di|door|av|af|od|autor|author|text)\b[:\s]+/i,
      "",
    )
    .replace(/\s*[|•·].{0,80}$/, "")
    .replace(/[,\s]+$/, "");
  return name.length >= 2 && name.length <= LONGEST_BYLINE && /\p{L}/u.test(name) ? [name] : [];
}
