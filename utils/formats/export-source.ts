// What an export takes: articles with their texts and annotations, asked for one article at a time.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Article } from "@/utils/annotation/article.ts";
import { inOrder } from "@/utils/annotation/order.ts";

/** One article, a selection or all; the order that anything comes in makes no difference to what is written. */
export interface ExportSource {
  articles: readonly Article[];
  /** The text that the article's annotations point into; "" where none is known. */
  textOf(articleId: string): string | Promise<string>;
  /** Those of the article's annotations that are to be exported. */
  annotationsOf(articleId: string): readonly Annotation[] | Promise<readonly Annotation[]>;
}

export interface ArticleWithAnnotations {
  article: Article;
  text: string;
  annotations: readonly Annotation[];
}

/** Articles at hand as a source of exports. */
export function exportSource(readings: readonly ArticleWithAnnotations[]): ExportSource {
  const byId = new Map(readings.map((reading) => [reading.article.id, reading]));
  return {
    articles: readings.map(({ article }) => article),
    textOf: (id) => byId.get(id)?.text ?? "",
    annotationsOf: (id) => byId.get(id)?.annotations ?? [],
  };
}

/** The articles in the one order in which they are written: by address, then by id. */
export function articlesInOrder({ articles }: ExportSource): Article[] {
  return articles.toSorted((a, b) => compare(a.url, b.url) || compare(a.id, b.id));
}

/** Each article with its text and annotations, in the order in which they are written. */
export async function* inExportOrder(source: ExportSource): AsyncGenerator<ArticleWithAnnotations> {
  const articles = articlesInOrder(source);
  const ask = (article: Article) => {
    const asked = Promise.all([source.textOf(article.id), source.annotationsOf(article.id)]);
    // a failure is told when its turn has come, if it comes
    asked.catch(() => {});
    return { article, asked };
  };
  const ahead = articles.slice(0, AHEAD).map(ask);
  for (let at = AHEAD; ahead.length > 0; at++) {
    const { article, asked } = ahead.shift()!;
    const following = articles[at];
    if (following) ahead.push(ask(following));
    const [text, annotations] = await asked;
    yield { article, text, annotations: inOrder(annotations) };
  }
}

/** Articles asked for while one is written: the store has its answer ready, and memory holds no more than a few. */
const AHEAD = 4;

/** By code units, which is the same in every browser and language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
