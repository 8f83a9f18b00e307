// What has been read of a file so far, and whether it is whole.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Article } from "@/utils/annotation/article.ts";
import { MalformedFile, type Place } from "../json/json-error.ts";
import type { FileKind } from "./find-kind.ts";
import type { Imported } from "./imported.ts";

export interface ImportedFile {
  kind: FileKind;
  articles: { article: Article; text: string }[];
  annotations: Annotation[];
  skipped: { reason: "reply" | "page-note"; place: Place }[];
}

export class Gathered {
  readonly #kind: FileKind;
  readonly #articles = new Map<string, { article: Article; text: string }>();
  readonly #annotations: Annotation[] = [];
  readonly #ids = new Set<string>();
  /** Where each article is first spoken of: a place for every annotation would fill the memory. */
  readonly #spokenOf = new Map<string, Place>();
  readonly #skipped: ImportedFile["skipped"] = [];
  #total: { value: number; place: Place } | null = null;

  constructor(kind: FileKind) {
    this.#kind = kind;
  }

  /** @throws MalformedFile where the same thing has come before */
  add(imported: Imported): void {
    switch (imported.type) {
      case "article": {
        const { article, text, place } = imported;
        const isThere = this.#articles.has(article.id);
        // every row of Hypothesis's brings its article along
        if (isThere && this.#kind !== "hypothesis") throw new MalformedFile("the article stands here twice", place);
        if (!isThere) this.#articles.set(article.id, { article, text });
        return;
      }
      case "annotation": {
        const { annotation, place } = imported;
        if (this.#ids.has(annotation.id)) throw new MalformedFile("the annotation's id stands here twice", place);
        this.#ids.add(annotation.id);
        this.#annotations.push(annotation);
        if (!this.#spokenOf.has(annotation.articleId)) this.#spokenOf.set(annotation.articleId, place);
        return;
      }
      case "skipped":
        this.#skipped.push({ reason: imported.reason, place: imported.place });
        return;
      case "total":
        this.#total = { value: imported.value, place: imported.place };
    }
  }

  /** @throws MalformedFile where something is missing */
  whole(): ImportedFile {
    if (this.#kind !== "hypothesis") this.#checkTotal();
    for (const [articleId, place] of this.#spokenOf) {
      if (!this.#articles.has(articleId)) throw new MalformedFile("its article is not in the file", place);
    }
    return {
      kind: this.#kind,
      articles: [...this.#articles.values()],
      annotations: this.#annotations,
      skipped: this.#skipped,
    };
  }

  #checkTotal(): void {
    const count = this.#annotations.length;
    if (this.#total === null)
      throw new MalformedFile("it does not say how many annotations it holds", { path: "", line: 1 });
    const { value, place } = this.#total;
    if (value !== count) throw new MalformedFile(`the file holds ${count} annotations and says ${value}`, place);
  }
}
