// Everything that is stored, a few articles at a time: for whoever must see it all and may not hold it all.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Article } from "@/utils/annotation/article.ts";
import { openDatabase } from "./database.ts";
import { latestArticles } from "./latest-articles.ts";
import { fromRecord } from "./schema.ts";

export interface WalkedArticle {
  article: Article;
  annotations: Annotation[];
}

/** Articles asked for at a time: enough that the database is never idle, few enough that nobody waits for them. */
const ARTICLES_AT_ONCE = 20;

/** The article read last first. What is stored while it is under way may or may not be among it. */
export async function* walkArticles(): AsyncGenerator<WalkedArticle[]> {
  for (let last: Article | null = null; ; ) {
    const listed = await latestArticles(last, ARTICLES_AT_ONCE);
    if (listed.length === 0) return;
    yield await Promise.all(
      listed.map(async ({ article }) => ({ article, annotations: await annotationsOf(article.id) })),
    );
    last = listed.at(-1)!.article;
  }
}

/** All annotations of an article, in no order. */
export async function annotationsOf(articleId: string): Promise<Annotation[]> {
  const database = await openDatabase();
  return (await database.getAllFromIndex("annotations", "byArticle", articleId)).map(fromRecord);
}

/** Those of these annotations that are stored, in the order asked for. */
export async function annotationsById(ids: readonly string[]): Promise<Annotation[]> {
  const database = await openDatabase();
  const { store } = database.transaction("annotations");
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return found.flatMap((record) => (record ? fromRecord(record) : []));
}

/** The article's text; "" where none is stored. */
export async function textOf(articleId: string): Promise<string> {
  const database = await openDatabase();
  return (await database.get("texts", articleId))?.text ?? "";
}
