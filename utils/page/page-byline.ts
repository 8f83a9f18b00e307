// Who wrote the article, as the page gives it.
import { isLogin, isName, namesIn } from "./byline-names.ts";
import type { Sliced } from "./in-slices.ts";
import { isThing, listOf, textOf, typesOf } from "./linked-data.ts";
import { attributeOf, holds, isMatch, textsOf } from "./node-access.ts";
import { firstMeta, type PageClaims, select } from "./page-claims.ts";

const MOST_AUTHORS = 12;

/** Elements that hold the author's name, surest first. */
const PLACES = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '[class*="byline__name" i], [class*="author-name" i], [class*="author__name" i], [class*="author_name" i], [class*="authorname" i], [class*="byline-name" i]',
  'a[href*="/author/"], a[href*="/authors/"], a[href*="/auteur/"], a[href*="/autor/"]',
  '[class*="byline" i], [class~="author" i], [class*="article-author" i], [class*="post-author" i]',
];

/** All of these places and more, in one look over the page. */
const ANY_PLACE =
  '[itemprop~="author"], [itemprop~="author"] [itemprop~="name"], [rel~="author"], [class*="author" i], [class*="byline" i], a[href*="/aut"]';

/** Elements looked at: far more than any honest page names writers in. */
const MOST_PLACES = 400;

/** "By Ann Example" as a line of its own. */
const BY_LINE = /^(?:by|von|par|por|di|door|av|af|text|autor|author)\b:?\s+(\S.{2,80})$/i;

/**
 * The names joined by ", "; null where the page gives none. `lines`: short texts around the headline. A person goes
 * before the paper's own name, wherever either is given.
 */
export function* readByline(
  scope: Document | Element,
  claims: PageClaims,
  lines: readonly string[],
): Sliced<string | null> {
  const claimed = claimedAuthors(claims);
  const people = claimed.filter((name) => !isPaper(name, claims) && !isLogin(name));
  if (people.length) return people.slice(0, MOST_AUTHORS).join(", ");
  const near = select(scope, ANY_PLACE).slice(0, MOST_PLACES);
  for (const place of PLACES) {
    yield;
    const elements = innermost(near.filter((element) => isMatch(element, place))).slice(0, MOST_AUTHORS);
    const found = [...new Set(elements.flatMap(nameIn))].filter((name) => !isPaper(name, claims));
    if (found.length && found.length <= 4) return found.join(", ");
  }
  for (const line of lines) {
    const [name] = namesIn(BY_LINE.exec(line)?.[1] ?? null);
    if (name && isName(name)) return name;
  }
  return claimed.join(", ") || null;
}

/** Those without another one of them inside; `elements` stand in document order. */
function innermost(elements: readonly Element[]): Element[] {
  return elements.filter((element, at) => !elements[at + 1] || !holds(element, elements[at + 1]!));
}

/** True where the "author" is the site itself. */
function isPaper(name: string, claims: PageClaims): boolean {
  const bare = (text: string | null) => (text ?? "").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const publisher = claims.article?.publisher;
  const own = bare(name);
  const site = bare(claims.address.hostname.replace(/^www\./, ""));
  const names = [firstMeta(claims, "og:site_name"), isThing(publisher) ? textOf(publisher.name) : null].map(bare);
  return (
    names.some((paper) => paper && (paper === own || own.startsWith(paper))) || site.startsWith(own) || own === site
  );
}

function claimedAuthors(claims: PageClaims): string[] {
  const { author, creator } = claims.article ?? {};
  const linked = [...new Set([author, creator].flatMap((value) => namesOf(value, true)))];
  if (linked.length) return linked;
  for (const name of META_NAMES) {
    const names = (claims.meta.get(name) ?? []).flatMap(namesIn).filter((text) => !/^https?:|^@|^\d+ min/.test(text));
    if (names.length) return [...new Set(name === "citation_author" ? names.map(firstNameFirst) : names)];
  }
  return [author, creator].flatMap((value) => namesOf(value, false));
}

/** "Example, Ann" → "Ann Example": how libraries write names. */
function firstNameFirst(name: string): string {
  return name.replace(/^([^,]{1,40}), ([^,]{1,40})$/, "$2 $1");
}

const META_NAMES = [
  "author",
  "article:author_name",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "byl",
  "articleauthor",
  "twitter:misc:written",
  "citation_author",
  "cxenseparse:author",
  "article:author",
  "og:author",
  "twitter:data1",
];

/** `people`: leave out what the page itself calls an organisation. */
function namesOf(value: unknown, people: boolean): string[] {
  const authors = listOf(value).filter(
    (author) => !people || !isThing(author) || !typesOf(author).includes("Organization"),
  );
  const names = authors.flatMap((author) => (isThing(author) ? listOf(author.name) : [author]));
  return [...new Set(names.flatMap((name) => namesIn(textOf(name))).filter((name) => !name.startsWith("http")))];
}

function nameIn(element: Element): string[] {
  return namesIn(attributeOf(element, "content") ?? textsOf(element).join(" ").replace(/\s+/g, " "));
}
