// An annotation as it is set before people: its words, who says them, where they stand, what the reader made of them.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Article } from "@/utils/annotation/article.ts";
import type { SourceBody } from "@/utils/annotation/body.ts";
import { startOf } from "@/utils/annotation/by-kind.ts";
import { type ArticleWithAnnotations, type ExportSource, inExportOrder } from "./export-source.ts";
import { textFragments, textLink } from "./link/text-fragment.ts";
import { JUDGEMENT_WORDS, type SourceNames, sourceNames, whoSays } from "./statement.ts";

export type EntryKind = "Quote" | "Paraphrase" | "Figure" | "Highlight";

export interface Entry {
  annotation: Annotation;
  article: Article;
  /** As in the article: a quote's parts with " … " between them. */
  words: string;
  kind: EntryKind;
  /** Who says it, or vouches for it; null where nobody does, and for highlights. */
  who: string | null;
  /** The same as the analysis knows them; null where it doesn't. */
  source: SourceBody | null;
  /** The page's address with a text fragment where the words can be found by one. */
  link: string;
  verdict: string | null;
}

/**
 * The article's entries in the order of its text: without what was taken out, and without sources, which stand by what
 * they say. Each is made when it is asked for: there may be a hundred thousand.
 */
export function* entriesOf({ article, text, annotations }: ArticleWithAnnotations): Generator<Entry> {
  const names = sourceNames(annotations);
  const sources = new Map(annotations.flatMap(({ id, body }) => (body.type === "Source" ? [[id, body] as const] : [])));
  const linkTo = linksInto(text);
  for (const annotation of annotations.filter(isEntry).sort((a, b) => startOf(a) - startOf(b))) {
    yield {
      annotation,
      article,
      words: wordsOf(annotation),
      kind: kindOf(annotation),
      who: whoOf(annotation, names),
      source: sources.get(sourceIdOf(annotation) ?? "") ?? null,
      link: linkTo(annotation),
      verdict: annotation.verdict && JUDGEMENT_WORDS[annotation.verdict.judgement],
    };
  }
}

/** Articles that have entries, with these. */
export async function* entriesByArticle(
  source: ExportSource,
): AsyncGenerator<{ article: Article; entries: Iterable<Entry> }> {
  for await (const reading of inExportOrder(source)) {
    if (reading.annotations.some(isEntry)) yield { article: reading.article, entries: entriesOf(reading) };
  }
}

type EntryAnnotation = Annotation & { body: Exclude<Annotation["body"], SourceBody> };

export function isEntry(annotation: Annotation): annotation is EntryAnnotation {
  return annotation.state !== "rejected" && annotation.body.type !== "Source";
}

/** Links to the words of the annotations of one text; to the page alone where they have changed since. */
export function linksInto(text: string): (annotation: Annotation) => string {
  const fragmentOf = textFragments(text);
  return ({ target, standing }) => {
    const [{ exact }, { start, end }] = target.selector;
    const stands = standing.status === "stands" && text.slice(start, end) === exact;
    return textLink(target.source, stands ? fragmentOf({ start, end }) : null);
  };
}

export function wordsOf({ body, target }: Annotation): string {
  return body.type === "Quote" ? body.content.map(({ exact }) => exact).join(" … ") : target.selector[0].exact;
}

function kindOf({ body }: EntryAnnotation): EntryKind {
  if (body.type === "Quote") return body.form === "indirect" ? "Paraphrase" : "Quote";
  return body.type;
}

function sourceIdOf({ body }: Annotation): string | null {
  return body.type === "Quote" || body.type === "Figure" ? body.source : null;
}

function whoOf(annotation: Annotation, names: SourceNames): string | null {
  const { body } = annotation;
  return whoSays(sourceIdOf(annotation), names) ?? (body.type === "Quote" ? (body.speaker?.exact ?? null) : null);
}
