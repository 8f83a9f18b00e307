// The first form of the export: one article without its text, its findings within one page. This never changes.
import * as z from "zod/mini";
import { type Annotation, AnnotationState, Creator, UNTOUCHED } from "@/utils/annotation/annotation.ts";
import { Article, cutOfFirstForm } from "@/utils/annotation/article.ts";
import { FigureBody, QuoteBody, SourceBody } from "@/utils/annotation/body.ts";
import { Instant } from "@/utils/annotation/instant.ts";
import { Target } from "@/utils/annotation/selector.ts";
import { checkPageAddress, Iri } from "../import/addresses.ts";
import { checked, within } from "../import/check.ts";
import type { Place } from "../json/json-error.ts";
import { checkAnnotation } from "./read.ts";
import type { ExportedArticle } from "./schema.ts";

/** Figures did not always say what they are about, nor which others belong to them. */
const EarlyFigureBody = z.extend(FigureBody, {
  about: z._default(FigureBody.shape.about, null),
  change: z._default(FigureBody.shape.change, null),
  conflicts: z._default(FigureBody.shape.conflicts, []),
});

/** At first a cut was a yes or a no. */
const ArticleOfVersion1 = z.extend(Article, { cut: z.union([z.boolean(), Article.shape.cut]) });

const AnnotationOfVersion1 = z.object({
  id: z.string(),
  type: z.literal("Annotation"),
  creator: Creator,
  created: Instant,
  modified: Instant,
  body: z.object({ "sourcemark:finding": z.discriminatedUnion("type", [QuoteBody, EarlyFigureBody, SourceBody]) }),
  target: Target,
  "sourcemark:articleId": z.string(),
  "sourcemark:state": AnnotationState,
  "sourcemark:revision": z.int().check(z.nonnegative()),
});

/** @throws MalformedFile */
export function readArticleOfVersion1(value: unknown, place: Place): ExportedArticle {
  const { cut, ...article } = checked(ArticleOfVersion1, value, place);
  checked(Iri, article.id, within(place, ["id"]));
  checkPageAddress(article.url, within(place, ["url"]));
  return { ...article, cut: typeof cut === "boolean" ? cutOfFirstForm(cut) : cut, text: "" };
}

/** @throws MalformedFile */
export function readAnnotationOfVersion1(value: unknown, place: Place): Annotation {
  const exported = checked(AnnotationOfVersion1, value, place);
  const annotation: Annotation = {
    ...UNTOUCHED,
    tags: [],
    past: [],
    id: exported.id,
    articleId: exported["sourcemark:articleId"],
    body: exported.body["sourcemark:finding"],
    target: exported.target,
    state: exported["sourcemark:state"],
    creator: exported.creator,
    created: exported.created,
    modified: exported.modified,
    revision: exported["sourcemark:revision"],
  };
  checkAnnotation(annotation, place);
  return annotation;
}
