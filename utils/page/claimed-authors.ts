// Who wrote the article, as the page claims it: in JSON-LD, else in meta tags.
import { isLogin, isShortSign, isWholeName, namesIn } from "./byline-names.ts";
import { lettersOf } from "./letters.ts";
import { isThing, listOf, referred, textOf, typesOf } from "./linked-data.ts";
import type { PageClaims } from "./page-claims.ts";
import { namesOfSite } from "./site-names.ts";

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
  "og:article:author",
  "article:byline",
  "article_author",
  "author.name",
  "twitter:data1",
];

/** Authors of one article looked at: far more than any has. */
const MOST_READ = 100;

/** All names claimed, in the page's order: the paper's own among them. */
export function claimedAuthors(claims: PageClaims): string[] {
  const { author, creator } = claims.article ?? {};
  const linked = [...new Set([author, creator].flatMap((value) => namesOf(value, claims, true)))];
  if (linked.length) return linked;
  for (const name of META_NAMES) {
    const names = (claims.meta.get(name) ?? []).flatMap(namesIn).filter((text) => !/^https?:|^@|^\d+ min/.test(text));
    if (names.length) return [...new Set(name === "citation_author" ? names.map(firstNameFirst) : names)];
  }
  return [author, creator].flatMap((value) => namesOf(value, claims, false));
}

/** Those who are not the paper itself; beside people, its desks, agencies and initials count among them. */
export function peopleAmong(authors: readonly string[], claims: PageClaims): string[] {
  const others = authors.filter((name) => (!isLogin(name) || isShortSign(name)) && !isPaper(name, claims, true));
  return others.some((name) => !isLogin(name) && !isPaper(name, claims)) ? others : [];
}

/** True where the "author" is the site itself; `exactly`: by its own name, not by one that begins so. */
export function isPaper(name: string, claims: PageClaims, exactly = false): boolean {
  const own = lettersOf(name);
  const host = lettersOf(claims.address.hostname.replace(/^www\./, ""));
  const papers = namesOfSite(claims).map(lettersOf);
  if (papers.includes(own) || own === host) return true;
  return !exactly && (papers.some((paper) => paper && own.startsWith(paper)) || host.startsWith(own));
}

/** "© 2024 Ann Example" at the foot of annexample.com: who owns a site of that name writes it. Null where no line says so. */
export function namesake(foot: readonly string[], { address }: PageClaims): string | null {
  const labels = address.hostname.replaceAll("-", "").split(".");
  for (const line of foot) {
    const name = OWNER.exec(line)?.[1]?.trim();
    if (name && isWholeName(name) && labels.includes(lettersOf(name))) return name;
  }
  return null;
}

const OWNER = /(?:©|\(c\)|\bcopyright\b)[\s\d,–-]{0,16}(?:by )?([\p{L}\p{M} .'’-]{3,40}?)(?:[,.|·]|$| all rights)/iu;

/** "Example, Ann" → "Ann Example": how libraries write names. */
function firstNameFirst(name: string): string {
  return name.replace(/^([^,]{1,40}), ([^,]{1,40})$/, "$2 $1");
}

/** `people`: nothing where the page itself calls all of them organisations. */
function namesOf(value: unknown, claims: PageClaims, people: boolean): string[] {
  const authors = listOf(value)
    .flatMap(listOf)
    .slice(0, MOST_READ)
    .map((author) => referred(author, claims.things));
  if (people && authors.every((author) => isThing(author) && typesOf(author).includes("Organization"))) return [];
  const names = authors.flatMap((author) => (isThing(author) ? listOf(author.name) : [author]));
  return [...new Set(names.flatMap((name) => namesIn(textOf(name))).filter((name) => !name.startsWith("http")))];
}
