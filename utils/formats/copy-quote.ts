// One quote to be pasted anywhere: its words, who says them, where, with a link to them.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { type Entry, entriesOf } from "./entry.ts";
import type { ArticleWithAnnotations } from "./export-source.ts";

/** Plain text; null where the annotation is not in the reading, was taken out, or is a source. */
export function quoteForCopying(id: Annotation["id"], reading: ArticleWithAnnotations): string | null {
  const { annotations } = reading;
  // sources too: they say who speaks
  const part = annotations.filter((annotation) => annotation.id === id || annotation.body.type === "Source");
  const [entry] = entriesOf({ ...reading, annotations: part });
  return entry ? copyText(entry) : null;
}

function copyText({ annotation, article, words, who, link }: Entry): string {
  const { body } = annotation;
  const isSaid = body.type === "Highlight" || (body.type === "Quote" && body.form === "direct");
  const where = [article.title, article.site, article.published?.slice(0, 10)].filter(Boolean).join(", ");
  const about =
    body.type === "Figure" && body.counted && !words.includes(body.counted.exact) ? ` ${body.counted.exact}` : "";
  return `${isSaid ? `“${words}”` : words}${about}\n— ${[who, where].filter(Boolean).join(". ")}\n${link}\n`;
}
