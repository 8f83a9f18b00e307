// The rows of the library's lists.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Article } from "@/utils/annotation/article.ts";

export interface ArticleRow {
  article: Article;
  /** How much there is of what in it. */
  tally: { quotes: number; figures: number; kept: number; noted: number; judged: number; fallen: number };
}

/** Something kept, with the article that it is from. */
export interface KeptRow {
  annotation: Annotation;
  article: Article;
  /** Who says it, or vouches for it; null where nobody does. */
  who: string | null;
}

/** As much of a list as is at hand. */
export interface Listed<Row> {
  rows: Row[];
  /** Of all its rows. */
  total: number;
}
