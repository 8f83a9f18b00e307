// The articles for reference managers: CSL-JSON.
// https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json
import type { Article } from "@/utils/annotation/article.ts";
import { inPieces } from "./chunks.ts";
import { articlesInOrder, type ExportSource } from "./export-source.ts";

export function writeCsl(source: ExportSource): AsyncIterable<string> {
  return inPieces(items(source));
}

async function* items(source: ExportSource): AsyncGenerator<string> {
  let isFirst = true;
  yield "[";
  for (const article of articlesInOrder(source)) {
    yield (isFirst ? "\n" : ",\n") + JSON.stringify(toItem(article));
    isFirst = false;
  }
  yield "\n]\n";
}

function toItem({ id, url, title, byline, published, site, lang, lastRead }: Article) {
  return {
    id,
    type: "article-newspaper",
    title,
    "container-title": site,
    URL: url,
    // a byline may name several, in any order: only the page knows
    ...(byline !== null && { author: [{ literal: byline }] }),
    ...(published !== null && { issued: dateOf(published) }),
    accessed: dateOf(lastRead),
    ...(lang !== null && { language: lang }),
  };
}

/** Year, month and day where it is a date that says them, else as printed. */
function dateOf(date: string): { "date-parts": number[][] } | { raw: string } {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:$|T)/.exec(date);
  if (!parts) return { raw: date };
  const [year, month, day] = parts.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
  const isDate = (month === undefined || (month >= 1 && month <= 12)) && (day === undefined || (day >= 1 && day <= 31));
  return isDate ? { "date-parts": [[year, month, day].filter((part) => part !== undefined)] } : { raw: date };
}
