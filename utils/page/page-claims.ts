// What the page says of itself before its words are read: JSON-LD, meta tags, its title and links.
import { articleAmong, readLinkedData, type Thing, textOf } from "./linked-data.ts";
import { attributeOf, isElement, rawTextOf } from "./node-access.ts";

export interface PageClaims {
  things: Thing[];
  /** The article among `things`. */
  article: Thing | null;
  /** Contents of meta tags by lower-case name, property or itemprop, in document order. */
  meta: Map<string, string[]>;
  /** The document's own title. */
  documentTitle: string;
  canonical: string | null;
  lang: string | null;
  address: URL;
}

/** Meta tags looked at: far more than any honest page has. */
const MOST_META = 500;

export function readClaims(document: Document, address: string): PageClaims {
  const things = readLinkedData(document);
  const meta = new Map<string, string[]>();
  for (const tag of select(document, "meta[content]").slice(0, MOST_META)) {
    const content = textOf(attributeOf(tag, "content"));
    const names = attributeOf(tag, "property") ?? attributeOf(tag, "name") ?? attributeOf(tag, "itemprop");
    if (!content || !names) continue;
    for (const name of names.toLowerCase().split(/\s+/)) meta.set(name, [...(meta.get(name) ?? []), content]);
  }
  const [title] = select(document, "head > title, title");
  const [canonical] = select(document, 'link[rel~="canonical"][href]');
  const [html] = select(document, "html");
  return {
    things,
    article: articleAmong(things),
    meta,
    documentTitle: textOf(title ? rawTextOf(title) : null) ?? "",
    canonical: canonical ? attributeOf(canonical, "href") : null,
    lang: html ? attributeOf(html, "lang") || attributeOf(html, "xml:lang") : null,
    address: new URL(address),
  };
}

/** Elements in document order, past whatever the page has put over `document.querySelectorAll`. */
export function select(scope: Document | Element, selector: string): Element[] {
  const { querySelectorAll } = isElement(scope) ? Element.prototype : Document.prototype;
  return Array.from(querySelectorAll.call(scope, selector));
}

/** The first content under any of the names, in the order the names are given; null where there is none. */
export function firstMeta({ meta }: PageClaims, ...names: string[]): string | null {
  for (const name of names) {
    const [content] = meta.get(name) ?? [];
    if (content) return content;
  }
  return null;
}

/** What the page may be called, most trusted first, with the site's name at the end and without it. */
export function claimedTitles(claims: PageClaims): string[] {
  return withAndWithoutSite([...titlesOfArticle(claims), claims.documentTitle]);
}

/** What the article itself is called; the document's title, which search engines are told, only where nothing else is. */
export function articleTitles(claims: PageClaims): string[] {
  const titles = titlesOfArticle(claims);
  return withAndWithoutSite(titles.length ? titles : [claims.documentTitle]);
}

function titlesOfArticle(claims: PageClaims): string[] {
  const shared = firstMeta(claims, "og:title", "twitter:title", "dc.title", "headline");
  return [textOf(claims.article?.headline), shared].filter((title) => title !== null);
}

function withAndWithoutSite(titles: readonly string[]): string[] {
  return [...new Set(titles.filter(Boolean).flatMap((title) => [title, withoutSite(title)]))];
}

const SITE_AT_END = /^(.{10,}?)\s+[|\-–—·»:•]\s+[^|–—·»•]{2,60}$/;

/** "Three held after fire - The Daily" → "Three held after fire"; a title with nothing to take off stays. */
export function withoutSite(title: string): string {
  let bare = title;
  for (let times = 0; times < 3; times++) {
    const match = SITE_AT_END.exec(bare);
    if (!match?.[1] || match[1].length < bare.length * 0.4) break;
    bare = match[1];
  }
  return bare;
}
