// Finds what the reader kept, by words and by what it is. An index in memory, so that no key that is pressed reads the
// store; it is built article by article and brought up to date in the same way.
import MiniSearch from "minisearch";
import { type Annotation, isTouched } from "@/utils/annotation/annotation.ts";
import type { Article } from "@/utils/annotation/article.ts";
import type { SourceBody } from "@/utils/annotation/body.ts";
import type { Judgement } from "@/utils/annotation/verdict.ts";
import { fold } from "@/utils/text/fold.ts";
import { type Filter, type Kind, NO_FILTER } from "./filter.ts";
import { sourceKey } from "./source-key.ts";

/** What a found annotation is filtered by. */
interface Kept {
  id: string;
  articleId: string;
  kind: Kind;
  site: string;
  /** Key of its source; null where nobody says it. */
  source: string | null;
  judgement: Judgement | null;
  tags: readonly string[];
  hasNote: boolean;
  hasFallen: boolean;
  modified: string;
}

export interface Found {
  /** Ids, the best first. */
  annotations: string[];
  /** Ids of the articles whose title, site or author it is. */
  articles: string[];
}

/** Something found, with what it is sorted by: the better first, then the later. */
export interface Hit {
  id: string;
  score: number;
  modified: string;
}

export interface Hits {
  /** The best first. */
  annotations: Hit[];
  articles: Hit[];
}

/** How often each value of a filter stands among what is kept, the most frequent first. */
export interface Facets {
  sites: [site: string, count: number][];
  sources: [key: string, count: number][];
  tags: [tag: string, count: number][];
}

/** Words of this length and more also find what only begins like them … */
const PREFIX_FROM = 2;
/** … and from this length on what is spelt a little differently: a fifth of the letters. */
const FUZZY_FROM = 6;
const FUZZY = 0.2;
/** What the reader wrote themselves, and a headline, say more on what a find is about than the words of a quote. */
const BOOST = { title: 3, note: 2, tags: 2 };

const FIELDS = ["words", "note", "tags", "who", "title"];

export class KeptSearch {
  readonly #index = new MiniSearch<Record<string, string>>({
    fields: FIELDS,
    processTerm: fold,
    searchOptions: {
      combineWith: "AND",
      prefix: (term) => term.length >= PREFIX_FROM,
      fuzzy: (term) => (term.length >= FUZZY_FROM ? FUZZY : false),
      boost: BOOST,
    },
  });
  readonly #kept = new Map<string, Kept>();
  /** Ids of what is in the index of each article, the article itself among them. */
  readonly #byArticle = new Map<string, string[]>();

  /** Puts an article in, in place of what was known of it. */
  setArticle(article: Article, annotations: readonly Annotation[]): void {
    this.removeArticle(article.id);
    const sources = new Map(
      annotations.flatMap(({ id, body }) => (body.type === "Source" ? [[id, body] as const] : [])),
    );
    const kept = annotations.filter((one) => isTouched(one) && one.state !== "rejected" && one.body.type !== "Source");
    const { id, title, site, byline } = article;
    this.#index.add({ id, title: title || article.url, who: byline ?? "", words: site });
    for (const annotation of kept) {
      const source = sourceOf(annotation, sources);
      this.#index.add(documentOf(annotation, source));
      this.#kept.set(annotation.id, keptOf(annotation, article, source));
    }
    this.#byArticle.set(id, [id, ...kept.map((annotation) => annotation.id)]);
  }

  removeArticle(articleId: string): void {
    for (const id of this.#byArticle.get(articleId) ?? []) {
      this.#index.discard(id);
      this.#kept.delete(id);
    }
    this.#byArticle.delete(articleId);
  }

  clear(): void {
    this.#index.removeAll();
    this.#kept.clear();
    this.#byArticle.clear();
  }

  /** How much is in the index: annotations and articles. */
  get size(): number {
    return this.#index.documentCount;
  }

  /** @param query words; "" finds everything that the filter lets through, the latest first */
  find(query: string, filter: Filter = NO_FILTER): Found {
    const { annotations, articles } = this.hits(query, filter);
    return { annotations: annotations.map(({ id }) => id), articles: articles.map(({ id }) => id) };
  }

  /** The same as `find`, with what it is sorted by. */
  hits(query: string, filter: Filter = NO_FILTER): Hits {
    const passes = passesFilter(filter);
    if (query.trim() === "") {
      const all = [...this.#kept.values()].filter(passes);
      return { annotations: all.map(({ id, modified }) => ({ id, score: 0, modified })).sort(byRank), articles: [] };
    }
    const found: Hits = { annotations: [], articles: [] };
    for (const { id, score } of this.#index.search(query)) {
      const kept = this.#kept.get(id as string);
      if (kept === undefined) found.articles.push({ id: id as string, score, modified: "" });
      else if (passes(kept)) found.annotations.push({ id: kept.id, score, modified: kept.modified });
    }
    return found;
  }

  facets(): Facets {
    const [sites, sources, tags] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
    const count = (counts: Map<string, number>, value: string) => counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const kept of this.#kept.values()) {
      count(sites, kept.site);
      if (kept.source !== null) count(sources, kept.source);
      for (const tag of kept.tags) count(tags, tag);
    }
    const sorted = (counts: Map<string, number>) => [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return { sites: sorted(sites), sources: sorted(sources), tags: sorted(tags) };
  }
}

/** The better first; of the same, the later. */
export function byRank(a: Hit, b: Hit): number {
  if (a.score !== b.score) return b.score - a.score;
  return a.modified < b.modified ? 1 : a.modified > b.modified ? -1 : a.id < b.id ? 1 : -1;
}

function sourceOf({ body }: Annotation, sources: ReadonlyMap<string, SourceBody>): SourceBody | null {
  const id = body.type === "Quote" || body.type === "Figure" ? body.source : null;
  return id === null ? null : (sources.get(id) ?? null);
}

function documentOf(annotation: Annotation, source: SourceBody | null): Record<string, string> {
  const { id, target, body, note, tags, standing } = annotation;
  const words = [target.selector[0].exact];
  if (body.type === "Figure") words.push(body.counted?.exact ?? "", body.about?.exact ?? "");
  if (standing.status === "changed") words.push(standing.now.exact);
  const who = source ? `${source.name} ${source.role ?? ""}` : "";
  return { id, words: words.join(" "), note: note ?? "", tags: tags.join(" "), who };
}

function keptOf(annotation: Annotation, article: Article, source: SourceBody | null): Kept {
  const { id, body, verdict, tags, note, standing, modified } = annotation;
  return {
    id,
    articleId: article.id,
    kind: body.type === "Quote" ? "quote" : body.type === "Figure" ? "figure" : "highlight",
    site: article.site,
    source: source && sourceKey(source),
    judgement: verdict?.judgement ?? null,
    tags,
    hasNote: note !== null,
    hasFallen: standing.status !== "stands",
    modified,
  };
}

function passesFilter(filter: Filter): (kept: Kept) => boolean {
  const { kind, site, source, verdict, tag, only } = filter;
  return (kept) =>
    (kind === null || kept.kind === kind) &&
    (site === null || kept.site === site) &&
    (source === null || kept.source === source) &&
    (verdict === null || kept.judgement === verdict) &&
    (tag === null || kept.tags.includes(tag)) &&
    (only === null || (only === "noted" ? kept.hasNote : kept.hasFallen));
}
