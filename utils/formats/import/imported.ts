// What an imported file is made of, whichever format it is in.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Article } from "@/utils/annotation/article.ts";
import type { Place } from "../json/json-error.ts";

/** Part of a file, checked, with its place. */
export type Imported =
  /** `text` is "" where the file has none: the article can be shown once its page is read again. */
  | { type: "article"; article: Article; text: string; place: Place }
  | { type: "annotation"; annotation: Annotation; place: Place }
  /** How many annotations the file says it holds. */
  | { type: "total"; value: number; place: Place }
  /** Sound, but nothing that Sourcemark can keep. */
  | { type: "skipped"; reason: "reply" | "page-note"; place: Place };

/** What a reader of files gets from outside, since it knows neither how ids are made nor what time it is. */
export interface Means {
  /** The id of the article at this address. */
  articleId(url: string): string;
}
