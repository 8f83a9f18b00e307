// Who wrote the article, as the page gives it.
import type { Sliced } from "./in-slices.ts";
import { isThing, listOf, textOf, typesOf } from "./linked-data.ts";
import { attributeOf, rawTextOf } from "./node-access.ts";
import { firstMeta, type PageClaims, select } from "./page-claims.ts";

const LONGEST_BYLINE = 160;
/** Longer ones carry the writer's office along. */
const LONGEST_NAME = 60;
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

/** "By Ann Example" as a line of its own. */
const BY_LINE = /^(?:by|von|par|por|di|door|av|af|text|autor|author)\b:?\s+(\p{L}.{2,80})$/iu;

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
  const people = claimed.filter((name) => !isPaper(name, claims));
  if (people.length) return people.slice(0, MOST_AUTHORS).join(", ");
  for (const place of PLACES) {
    yield;
    const elements = select(scope, place).slice(0, MOST_AUTHORS);
    const found = [...new Set(elements.flatMap(nameIn))].filter((name) => !isPaper(name, claims));
    if (found.length && found.length <= 4) return found.join(", ");
  }
  for (const line of lines) {
    const [name] = clean(BY_LINE.exec(line)?.[1] ?? null);
    if (name && NAME.test(name)) return name;
  }
  return claimed.join(", ") || null;
}

/** One to four words, each beginning with a capital. */
const NAME = /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}\p{Lu}[\p{L}.'’-]+/u;

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
    const names = (claims.meta.get(name) ?? []).flatMap(clean).filter((text) => !/^https?:|^@|^\d+ min/.test(text));
    if (names.length) return [...new Set(names)];
  }
  return [author, creator].flatMap((value) => namesOf(value, false));
}

const META_NAMES = [
  "author",
  "article:author_name",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "byl",
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
  if (name.includes("@")) return [];
  if (name.length > LONGEST_NAME && name.includes(",")) {
    const first = name.split(",")[0]!.trim();
    if (NAME.test(first)) return [first];
  }
  return name.length >= 2 && name.length <= LONGEST_BYLINE && /\p{L}/u.test(name) ? [name] : [];
}
