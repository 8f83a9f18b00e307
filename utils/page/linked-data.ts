// What the page says of itself in JSON-LD. https://schema.org/Article
import { withoutEntities } from "./entities.ts";
import { rawTextOf } from "./node-access.ts";

/** A JSON object of the page's own making: nothing about it is certain. */
export type Thing = Readonly<Record<string, unknown>>;

/** Scripts read at most, characters in each, and things looked at: pages are hostile. */
const MOST_SCRIPTS = 40;
const LONGEST_SCRIPT = 400_000;
const MOST_THINGS = 2_000;

const ARTICLE_TYPE = /^(?:[a-z]*article|report|[a-z]*posting|review|analysisnewsarticle)$/i;

/** All things the page's JSON-LD names, outermost first. Broken scripts are passed over. */
export function readLinkedData(document: Document): Thing[] {
  const scripts = Document.prototype.querySelectorAll.call(document, 'script[type^="application/ld+json" i]');
  const waiting: unknown[] = [];
  for (const script of Array.from(scripts).slice(0, MOST_SCRIPTS)) {
    const source = rawTextOf(script);
    if (source.length <= LONGEST_SCRIPT) waiting.push(parse(source));
  }
  const things: Thing[] = [];
  for (let at = 0; at < waiting.length && things.length < MOST_THINGS; at++) {
    const value = waiting[at];
    if (Array.isArray(value)) waiting.push(...value.slice(0, MOST_THINGS));
    else if (isThing(value)) {
      things.push(value);
      for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "liveBlogUpdate"]) {
        if (value[key]) waiting.push(value[key]);
      }
    }
  }
  return things;
}

function parse(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, "");
  for (const attempt of [bare, bare.replace(/[\t\n\r\f\v]+/g, " ").replace(/,\s*([\]}])/g, "$1")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // pages leave raw line breaks and spare commas in their JSON: the second attempt mends these
    }
  }
  return null;
}

export function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The thing's types, as printed. */
export function typesOf(thing: Thing): string[] {
  return listOf(thing["@type"]).filter((type) => typeof type === "string");
}

/** The article the page says it is; null where it says nothing of the kind. */
export function articleAmong(things: readonly Thing[]): Thing | null {
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE_TYPE.test(type)));
  return articles.find(({ headline, articleBody }) => headline ?? articleBody) ?? articles[0] ?? null;
}

/** The thing itself where only its "@id" is given and the page tells it elsewhere. https://www.w3.org/TR/json-ld11/#node-identifiers */
export function referred(value: unknown, things: readonly Thing[]): unknown {
  if (!isThing(value) || value.name || !value["@id"]) return value;
  return things.find((thing) => thing["@id"] === value["@id"] && thing.name !== undefined) ?? value;
}

/** The value as a list: none, one or many. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Trimmed text with entities and tags undone; null where the value is no text. */
export function textOf(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const bare = value.slice(0, 2_000).replace(/<[^<>]{0,200}>/g, "");
  // once for the page, once for the script in it
  const text = withoutEntities(withoutEntities(bare)).replace(/\s+/g, " ").trim();
  return text || null;
}
