// Everything that fits into a table, a row for each annotation, for spreadsheets.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { inPieces } from "../chunks.ts";
import { linksInto, wordsOf } from "../entry.ts";
import { type ArticleWithAnnotations, type ExportSource, inExportOrder } from "../export-source.ts";
import { type SourceNames, sourceNames, whoSays } from "../statement.ts";
import { csvLine } from "./cell.ts";

/** Excel takes a file without it for one in the system's own encoding. */
const BYTE_ORDER_MARK = "\uFEFF";

type Cell = string | number | null;

const COLUMNS: Record<string, (annotation: Annotation, names: SourceNames) => Cell> = {
  Kind: ({ body }) => body.type,
  Words: wordsOf,
  Who: ({ body }, names) => (body.type === "Quote" || body.type === "Figure" ? whoSays(body.source, names) : null),
  Form: ({ body }) => (body.type === "Quote" ? body.form : null),
  "Kind of figure": ({ body }) => (body.type === "Figure" ? body.kind : null),
  Value: ({ body }) => (body.type === "Figure" ? (Array.isArray(body.value) ? body.value[0] : body.value) : null),
  "Value to": ({ body }) => (body.type === "Figure" && Array.isArray(body.value) ? body.value[1] : null),
  Unit: ({ body }) => (body.type === "Figure" ? body.unit : null),
  Modifier: ({ body }) => (body.type === "Figure" ? body.modifier : null),
  Counted: ({ body }) => (body.type === "Figure" ? (body.counted?.exact ?? null) : null),
  State: ({ state }) => state,
  Verdict: ({ verdict }) => verdict?.judgement ?? null,
  Evidence: ({ verdict }) => verdict?.evidence ?? null,
  Note: ({ note }) => note,
  Tags: ({ tags }) => tags.join(", "),
  "In the article now": ({ standing }) => (standing.status === "changed" ? standing.now.exact : standing.status),
  "Made by": ({ creator }) => (creator.type === "Person" ? "reader" : creator.name),
  Created: ({ created }) => created,
  Modified: ({ modified }) => modified,
  Start: ({ target }) => target.selector[1].start,
  End: ({ target }) => target.selector[1].end,
  Id: ({ id }) => id,
};

const ARTICLE_COLUMNS: Record<string, (article: ArticleWithAnnotations["article"]) => Cell> = {
  Title: ({ title }) => title,
  Author: ({ byline }) => byline,
  Site: ({ site }) => site,
  Published: ({ published }) => published,
  Address: ({ url }) => url,
};

/** All annotations, sources and what was taken out too: the columns Kind and State tell them apart. */
export function writeFullCsv(source: ExportSource): AsyncIterable<string> {
  return inPieces(lines(source));
}

async function* lines(source: ExportSource): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine([...Object.keys(COLUMNS), "Link", ...Object.keys(ARTICLE_COLUMNS)]);
  for await (const { article, text, annotations } of inExportOrder(source)) {
    const names = sourceNames(annotations);
    const linkTo = linksInto(text);
    const ofArticle = Object.values(ARTICLE_COLUMNS).map((cell) => cell(article));
    for (const annotation of annotations) {
      const own = Object.values(COLUMNS).map((cell) => cell(annotation, names));
      yield csvLine([...own, linkTo(annotation), ...ofArticle]);
    }
  }
}
