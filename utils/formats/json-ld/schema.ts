// The form of the JSON that is exported: W3C Web Annotation JSON-LD, with what Sourcemark adds under its own prefix.
// https://www.w3.org/TR/annotation-model/ (collections and pages: section 5)
import * as z from "zod/mini";
import { Annotation, AnnotationState } from "@/utils/annotation/annotation.ts";
import { Article } from "@/utils/annotation/article.ts";
import { Body } from "@/utils/annotation/body.ts";
import { Instant } from "@/utils/annotation/instant.ts";
import { TextPositionSelector, TextQuoteSelector } from "@/utils/annotation/selector.ts";
import { PastWords, Standing } from "@/utils/annotation/standing.ts";
import { Judgement } from "@/utils/annotation/verdict.ts";
import { ANNOTATION_CONTEXT, SOURCEMARK } from "./context.ts";

export const VERSION = 2;

const Context = z.tuple([z.literal(ANNOTATION_CONTEXT), z.object({ sourcemark: z.literal(SOURCEMARK) })]);

const ExportedCreator = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Software"), name: z.string(), "sourcemark:version": z.string() }),
  z.object({ type: z.literal("Person") }),
]);

/** What is said of the words; each purpose but tagging comes at most once. */
export const ExportedBody = z.discriminatedUnion("purpose", [
  /** The finding in a line of English, for programs that know nothing of Sourcemark. */
  z.object({
    type: z.literal("TextualBody"),
    purpose: z.enum(["describing", "identifying"]),
    format: z.literal("text/plain"),
    language: z.literal("en"),
    value: z.string(),
  }),
  /** The reader's note. */
  z.object({
    type: z.literal("TextualBody"),
    purpose: z.literal("commenting"),
    format: z.literal("text/markdown"),
    value: z.string(),
  }),
  z.object({
    type: z.literal("TextualBody"),
    purpose: z.literal("tagging"),
    format: z.literal("text/plain"),
    value: z.string(),
  }),
  /** The reader's verdict: in English, and as Sourcemark knows it. */
  z.object({
    type: z.literal("TextualBody"),
    purpose: z.literal("assessing"),
    format: z.literal("text/plain"),
    language: z.literal("en"),
    value: z.string(),
    "sourcemark:judgement": Judgement,
  }),
  /** What the verdict rests on; `sourcemark:address` where the address is no URI as it stands. */
  z.object({ purpose: z.literal("linking"), source: z.string(), "sourcemark:address": z.optional(z.string()) }),
]);
export type ExportedBody = z.infer<typeof ExportedBody>;

export const ExportedAnnotation = z.object({
  "@context": Context,
  id: z.string(),
  type: z.literal("Annotation"),
  motivation: z.array(
    z.enum(["describing", "identifying", "highlighting", "commenting", "tagging", "assessing", "linking"]),
  ),
  creator: ExportedCreator,
  created: Instant,
  modified: Instant,
  body: z.optional(z.array(ExportedBody)),
  target: z.object({
    source: z.string(),
    selector: z.tuple([TextQuoteSelector, TextPositionSelector]),
    /** When the words stood there. */
    state: z.object({ type: z.literal("TimeState"), sourceDate: Instant }),
    /** The page's address to the letter, where it is no URI as it stands. */
    "sourcemark:address": z.optional(z.string()),
  }),
  "sourcemark:articleId": z.string(),
  "sourcemark:finding": Body,
  "sourcemark:found": Annotation.shape.found,
  "sourcemark:state": AnnotationState,
  "sourcemark:standing": Standing,
  "sourcemark:past": z.array(PastWords),
  "sourcemark:revision": Annotation.shape.revision,
});
export type ExportedAnnotation = z.infer<typeof ExportedAnnotation>;

/** An article with the text that its annotations point into. */
export const ExportedArticle = z.extend(Article, { text: z.string() });
export type ExportedArticle = z.infer<typeof ExportedArticle>;

const ExportedPage = z.object({
  "@context": Context,
  id: z.string(),
  type: z.literal("AnnotationPage"),
  partOf: z.object({ id: z.string(), type: z.literal("AnnotationCollection") }),
  startIndex: z.int().check(z.nonnegative()),
  items: z.array(ExportedAnnotation),
  prev: z.optional(z.string()),
  next: z.optional(z.string()),
});

export const ExportedCollection = z.object({
  "@context": Context,
  id: z.string(),
  type: z.literal("AnnotationCollection"),
  label: z.string(),
  "sourcemark:version": z.literal(VERSION),
  "sourcemark:articles": z.array(ExportedArticle),
  first: ExportedPage,
  /** The pages after the first, in order: a file has no other place for them. */
  "sourcemark:pages": z.array(ExportedPage),
  last: z.string(),
  total: z.int().check(z.nonnegative()),
});
export type ExportedCollection = z.infer<typeof ExportedCollection>;

/** The published JSON Schema of an export, made from the schema above. */
export function jsonSchema(): object {
  return {
    $id: "https://sourcemark.org/ns/annotations.schema.json",
    title: "Sourcemark export",
    description: "Articles with their quotes, figures, sources and highlights as W3C Web Annotations.",
    ...z.toJSONSchema(ExportedCollection, { target: "draft-2020-12", reused: "ref" }),
  };
}
