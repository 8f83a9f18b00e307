// Everything kept on shelves of a few thousand each, every one with an index of its own: a search goes from shelf to
// shelf and lets the page have its turn between two, so that no key that is pressed waits for the whole of it.
// What a word is worth is counted on each shelf, as search engines do whose index lies on many machines.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Article } from "@/utils/annotation/article.ts";
import { type Filter, NO_FILTER } from "./filter.ts";
import { byRank, type Facets, type Hit, type Hits, KeptSearch } from "./kept-search.ts";

/** Annotations and articles on a shelf: searched within a few milliseconds, whatever the words. */
const SHELF = 4_000;

export interface FoundOnShelves {
  /** Ids of the best, as many as were asked for, the best first. */
  annotations: string[];
  /** How many were found in all. */
  total: number;
  /** Ids of the articles whose title, site or author it is, as many as were asked for. */
  articles: string[];
}

interface Search {
  query: string;
  filter?: Filter;
  /** How many of each are wanted. */
  limit: number;
  /** Lets the page have its turn. */
  rest: () => Promise<void>;
  /** False once nobody waits for it any more. */
  isWanted: () => boolean;
}

export class KeptShelves {
  #shelves: KeptSearch[] = [];
  readonly #shelfOf = new Map<string, KeptSearch>();
  readonly #room: number;

  /** @param room of a shelf */
  constructor(room = SHELF) {
    this.#room = room;
  }

  /** Puts an article in, in place of what was known of it. */
  setArticle(article: Article, annotations: readonly Annotation[]): void {
    const shelf = this.#shelfOf.get(article.id) ?? this.#withRoom();
    this.#shelfOf.set(article.id, shelf);
    shelf.setArticle(article, annotations);
  }

  removeArticle(articleId: string): void {
    this.#shelfOf.get(articleId)?.removeArticle(articleId);
    this.#shelfOf.delete(articleId);
  }

  clear(): void {
    this.#shelves = [];
    this.#shelfOf.clear();
  }

  /** null where nobody waits for it any more. */
  async find({ query, filter = NO_FILTER, limit, rest, isWanted }: Search): Promise<FoundOnShelves | null> {
    const best: Hits = { annotations: [], articles: [] };
    let total = 0;
    for (const shelf of this.#shelves) {
      await rest();
      if (!isWanted()) return null;
      const { annotations, articles } = shelf.hits(query, filter);
      total += annotations.length;
      best.annotations = bestOf(best.annotations, annotations, limit);
      best.articles = bestOf(best.articles, articles, limit);
    }
    const idsOf = (hits: Hit[]) => hits.map(({ id }) => id);
    return { annotations: idsOf(best.annotations), total, articles: idsOf(best.articles) };
  }

  facets(): Facets {
    const all = this.#shelves.map((shelf) => shelf.facets());
    const sum = (name: keyof Facets) => {
      const counts = new Map<string, number>();
      for (const facets of all) {
        for (const [value, count] of facets[name]) counts.set(value, (counts.get(value) ?? 0) + count);
      }
      return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    };
    return { sites: sum("sites"), sources: sum("sources"), tags: sum("tags") };
  }

  #withRoom(): KeptSearch {
    const last = this.#shelves.at(-1);
    if (last && last.size < this.#room) return last;
    const shelf = new KeptSearch();
    this.#shelves.push(shelf);
    return shelf;
  }
}

/** Both are sorted. */
function bestOf(one: Hit[], other: Hit[], limit: number): Hit[] {
  return [...one, ...other.slice(0, limit)].sort(byRank).slice(0, limit);
}
