// The stored articles, the one read last first, a page of them at a time, each with its counts.
import { unwrap } from "idb";
import type { Article } from "@/utils/annotation/article.ts";
import { openDatabase } from "./database.ts";
import { LIST_PAGE } from "./lists.ts";
import { add, NO_TALLY, type Tally } from "./tally.ts";

export interface ListedArticle {
  article: Article;
  tally: Tally;
}

/** In both browsers since 2025, not yet in the DOM library's types. https://www.w3.org/TR/IndexedDB-3/ */
interface ManyRecords {
  getAllRecords?(options: { count: number; direction: IDBCursorDirection }): IDBRequest<{ value: Article }[]>;
}

/** @param last the last one of the page before; null from the latest on */
export async function latestArticles(last: Article | null = null, count = LIST_PAGE): Promise<ListedArticle[]> {
  const database = await openDatabase();
  const transaction = database.transaction(["articles", "tallies"]);
  const index = transaction.objectStore("articles").index("byLastRead");
  const articles: Article[] = [];
  const many = unwrap(index) as unknown as ManyRecords;
  if (last === null && many.getAllRecords) {
    const request = many.getAllRecords({ count, direction: "prev" });
    const records = await new Promise<{ value: Article }[]>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    articles.push(...records.map(({ value }) => value));
  } else {
    const query = last === null ? null : IDBKeyRange.upperBound(last.lastRead);
    let cursor = await index.openCursor(query, "prev");
    // of those read at the same instant, the ones after `last`
    if (cursor !== null && last !== null && cursor.key === last.lastRead) {
      if (cursor.primaryKey > last.id) cursor = await cursor.continuePrimaryKey(last.lastRead, last.id);
      if (cursor?.primaryKey === last.id) cursor = await cursor.continue();
    }
    while (cursor !== null && articles.length < count) {
      articles.push(cursor.value);
      cursor = await cursor.continue();
    }
  }
  const tallies = await Promise.all(articles.map(({ id }) => transaction.objectStore("tallies").get(id)));
  return articles.map((article, at) => ({ article, tally: add(NO_TALLY, tallies[at] ?? NO_TALLY) }));
}

/** One of them; null where it isn't stored. */
export async function listedArticle(articleId: string): Promise<ListedArticle | null> {
  const database = await openDatabase();
  const [article, tally] = await Promise.all([database.get("articles", articleId), database.get("tallies", articleId)]);
  return article ? { article, tally: add(NO_TALLY, tally ?? NO_TALLY) } : null;
}
