// Articles and their annotations → one W3C AnnotationCollection, an annotation a line, the same bytes for the same data.
import type { Annotation, Creator } from "@/utils/annotation/annotation.ts";
import type { Article } from "@/utils/annotation/article.ts";
import { inPieces } from "../chunks.ts";
import { articlesInOrder, type ExportSource, inExportOrder } from "../export-source.ts";
import { inKeyOrder } from "../json/in-key-order.ts";
import { JUDGEMENT_WORDS, type SourceNames, sourceNames, statement } from "../statement.ts";
import { CONTEXT } from "./context.ts";
import type { ExportedAnnotation, ExportedArticle, ExportedBody, VERSION } from "./schema.ts";
import { toUri } from "./uri.ts";

/** Annotations on a page of the collection. */
const PAGE_SIZE = 1000;
/** What a collection of several articles, or of none, is known by. */
const LIBRARY = { id: "urn:sourcemark:library", title: "Sourcemark" };
const WRITTEN_VERSION: typeof VERSION = 2;

/** All annotations of the source, rejected ones too: their state says so. */
export function writeJsonLd(source: ExportSource): AsyncIterable<string> {
  return inPieces(collection(source));
}

async function* collection(source: ExportSource): AsyncGenerator<string> {
  const articles = articlesInOrder(source);
  const { id, title } = articles.length === 1 ? articles[0]! : LIBRARY;
  const head = { "@context": CONTEXT, id, type: "AnnotationCollection", label: title };
  yield `${JSON.stringify({ ...head, "sourcemark:version": WRITTEN_VERSION }).slice(0, -1)},\n"sourcemark:articles":[`;
  for (const [place, article] of articles.entries()) {
    const exported: ExportedArticle = { ...inKeyOrder(article), text: await source.textOf(article.id) };
    yield (place === 0 ? "\n" : ",\n") + JSON.stringify(exported);
  }
  yield `\n],\n"first":${pageStart(id, 1)}`;
  let total = 0;
  let page = 1;
  for await (const { article, annotations } of inExportOrder(source)) {
    const names = sourceNames(annotations);
    for (const annotation of annotations) {
      const isNewPage = total > 0 && total % PAGE_SIZE === 0;
      if (isNewPage) {
        yield pageEnd(id, page, true) + (page === 1 ? ',\n"sourcemark:pages":[\n' : ",\n");
        page += 1;
        yield pageStart(id, page);
      }
      yield (isNewPage || total === 0 ? "\n" : ",\n") + JSON.stringify(exportAnnotation(annotation, article, names));
      total += 1;
    }
  }
  yield pageEnd(id, page, false);
  yield page === 1 ? ',\n"sourcemark:pages":[],\n' : "\n],\n";
  yield `"last":${JSON.stringify(pageId(id, page))},\n"total":${total}}\n`;
}

function pageId(collectionId: string, page: number): string {
  return `${collectionId}#page-${page}`;
}

function pageStart(collectionId: string, page: number): string {
  const partOf = { id: collectionId, type: "AnnotationCollection" };
  const head = { "@context": CONTEXT, id: pageId(collectionId, page), type: "AnnotationPage", partOf };
  return `${JSON.stringify({ ...head, startIndex: (page - 1) * PAGE_SIZE }).slice(0, -1)},"items":[`;
}

function pageEnd(collectionId: string, page: number, isFollowed: boolean): string {
  const prev = page > 1 ? `,"prev":${JSON.stringify(pageId(collectionId, page - 1))}` : "";
  const next = isFollowed ? `,"next":${JSON.stringify(pageId(collectionId, page + 1))}` : "";
  return `\n]${prev}${next}}`;
}

function exportAnnotation(annotation: Annotation, article: Article, names: SourceNames): ExportedAnnotation {
  const { target, standing } = annotation;
  const body = bodies(annotation, names);
  const isHighlight = annotation.body.type === "Highlight";
  const purposes = new Set([...(isHighlight ? ["highlighting" as const] : []), ...body.map(({ purpose }) => purpose)]);
  const source = toUri(target.source);
  return {
    "@context": CONTEXT,
    id: annotation.id,
    type: "Annotation",
    motivation: [...purposes],
    creator: exportCreator(annotation.creator),
    created: annotation.created,
    modified: annotation.modified,
    ...(body.length > 0 && { body }),
    target: {
      source,
      selector: inKeyOrder(target.selector),
      // words that have gone since were there for certain when they were marked
      state: { type: "TimeState", sourceDate: standing.status === "stands" ? article.lastRead : annotation.created },
      ...(source !== target.source && { "sourcemark:address": target.source }),
    },
    "sourcemark:articleId": annotation.articleId,
    "sourcemark:finding": inKeyOrder(annotation.body),
    "sourcemark:found": inKeyOrder(annotation.found),
    "sourcemark:state": annotation.state,
    "sourcemark:standing": inKeyOrder(standing),
    "sourcemark:past": inKeyOrder(annotation.past),
    "sourcemark:revision": annotation.revision,
  };
}

function exportCreator(creator: Creator): ExportedAnnotation["creator"] {
  switch (creator.type) {
    case "Software":
      return { type: "Software", name: creator.name, "sourcemark:version": creator.version };
    case "Person":
      return { type: "Person" };
  }
}

function bodies(annotation: Annotation, names: SourceNames): ExportedBody[] {
  const { body, note, tags, verdict } = annotation;
  const bodies: ExportedBody[] = [];
  if (body.type !== "Highlight") {
    const purpose = body.type === "Source" ? "identifying" : "describing";
    const value = statement(annotation, names);
    bodies.push({ type: "TextualBody", purpose, format: "text/plain", language: "en", value });
  }
  if (note !== null) bodies.push({ type: "TextualBody", purpose: "commenting", format: "text/markdown", value: note });
  for (const value of tags) bodies.push({ type: "TextualBody", purpose: "tagging", format: "text/plain", value });
  if (verdict !== null) {
    const value = JUDGEMENT_WORDS[verdict.judgement];
    bodies.push({
      type: "TextualBody",
      purpose: "assessing",
      format: "text/plain",
      language: "en",
      value,
      "sourcemark:judgement": verdict.judgement,
    });
    if (verdict.evidence !== null) {
      const source = toUri(verdict.evidence);
      const address = source !== verdict.evidence && { "sourcemark:address": verdict.evidence };
      bodies.push({ purpose: "linking", source, ...address });
    }
  }
  return bodies;
}
