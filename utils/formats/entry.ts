// An annotation as it is set before people: its words, who says them, where they stand, what the reader made of them.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Article } from "@/utils/annotation/article.ts";
import type { SourceBody } from "@/utils/annotation/body.ts";
import { startOf } from "@/utils/annotation/by-kind.ts";
import { type ArticleWithAnnotations, type ExportSource, inExportOrder } from "./export-source.ts";
import { textFragments, textLink } from "./link/text-fragment.ts";
import { JUDGEMENT_WORDS, type SourceNames, sourceNames, whoSays } from "./statement.ts";

export interface Entry {
  annotation: Annotation;
  article: Article;
  /** As in the article: a quote's parts with " … " between them. */
  words: string;
  /** "Quote", "Paraphrase", "Figure" or "Highlight". */
  kind: string;
  /** Who says it, or vouches for it; null where nobody does, and for highlights. */
  who: string | null;
  /** The same as the analysis knows them; null where it doesn't. */
  source: SourceBody | null;
  /** The page's address with a text fragment where the words can be found by one. */
  link: string;
  verdict: string | null;
}

/** The article's entries in the order of its text: without what was taken out, and without sources, which stand by what they say. */
export function entriesOf({ article, text, annotations }: ArticleWithAnnotations): Entry[] {
  const names = sourceNames(annotations);
  const sources = new Map(annotations.flatMap(({ id, body }) => (body.type === "Source" ? [[id, body] as const] : [])));
  const fragmentOf = textFragments(text);
  return annotations
    .filter(({ state, body }) => state !== "rejected" && body.type !== "Source")
    .toSorted((a, b) => startOf(a) - startOf(b))
    .map((annotation) => ({
      annotation,
      article,
      words: wordsOf(annotation),
      kind: kindOf(annotation),
      who: whoOf(annotation, names),
      source: sources.get(sourceIdOf(annotation) ?? "") ?? null,
      link: linkTo(annotation, text, fragmentOf),
      verdict: annotation.verdict && JUDGEMENT_WORDS[annotation.verdict.judgement],
    }));
}

/** Articles that have entries, with these. */
export async function* entriesByArticle(
  source: ExportSource,
): AsyncGenerator<{ article: Article; entries: Entry[]; text: string }> {
  for await (const reading of inExportOrder(source)) {
    const entries = entriesOf(reading);
    if (entries.length > 0) yield { article: reading.article, entries, text: reading.text };
  }
}

export function wordsOf({ body, target }: Annotation): string {
  return body.type === "Quote" ? body.content.map(({ exact }) => exact).join(" … ") : target.selector[0].exact;
}

function kindOf({ body }: Annotation): string {
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

/** Words that have changed on the page since are not looked for there. */
function linkTo(
  { target, standing }: Annotation,
  text: string,
  fragmentOf: (span: { start: number; end: number }) => string | null,
): string {
  const [{ exact }, { start, end }] = target.selector;
  const stands = standing.status === "stands" && text.slice(start, end) === exact;
  return textLink(target.source, stands ? fragmentOf({ start, end }) : null);
}
