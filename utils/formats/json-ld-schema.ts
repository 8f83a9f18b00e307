// The form of the JSON that is exported: W3C Web Annotation JSON-LD, with what Sourcemark adds under its own prefix.
// https://www.w3.org/TR/annotation-model/, https://www.w3.org/TR/annotation-protocol/#annotation-containers
import * as z from "zod/mini";
import { AnnotationState, Creator } from "@/utils/annotation/annotation.ts";
import { Article } from "@/utils/annotation/article.ts";
import { Body } from "@/utils/annotation/body.ts";
import { Instant } from "@/utils/annotation/instant.ts";
import { Target } from "@/utils/annotation/selector.ts";

export const ANNOTATION_CONTEXT = "http://www.w3.org/ns/anno.jsonld";

/** Says what the prefix of Sourcemark's own keys stands for. */
export const SOURCEMARK_CONTEXT = { sourcemark: "https://sourcemark.org/ns#" } as const;

const Context = z.tuple([
  z.literal(ANNOTATION_CONTEXT),
  z.object({ sourcemark: z.literal(SOURCEMARK_CONTEXT.sourcemark) }),
]);

export const ExportedAnnotation = z.object({
  "@context": z.literal(ANNOTATION_CONTEXT),
  id: z.string(),
  type: z.literal("Annotation"),
  /** A quote or figure is described; a source is identified. */
  motivation: z.enum(["describing", "identifying"]),
  creator: Creator,
  created: Instant,
  modified: Instant,
  body: z.object({
    type: z.literal("TextualBody"),
    format: z.literal("text/plain"),
    language: z.literal("en"),
    /** The finding in a line of English, for programs that know nothing of Sourcemark. */
    value: z.string(),
    "sourcemark:finding": Body,
  }),
  target: Target,
  "sourcemark:articleId": z.string(),
  "sourcemark:state": AnnotationState,
  "sourcemark:revision": z.int(),
});
export type ExportedAnnotation = z.infer<typeof ExportedAnnotation>;

export const ExportedCollection = z.object({
  "@context": Context,
  id: z.string(),
  type: z.literal("AnnotationCollection"),
  label: z.string(),
  total: z.int(),
  "sourcemark:version": z.literal(1),
  "sourcemark:article": Article,
  first: z.object({
    id: z.string(),
    type: z.literal("AnnotationPage"),
    startIndex: z.literal(0),
    items: z.array(ExportedAnnotation),
  }),
});
export type ExportedCollection = z.infer<typeof ExportedCollection>;

/** The published JSON Schema of an export, made from the schema above. */
export function jsonSchema(): object {
  return {
    $id: "https://sourcemark.org/ns/annotations.schema.json",
    title: "Sourcemark export",
    description: "An article's quotes, figures and sources as W3C Web Annotations.",
    ...z.toJSONSchema(ExportedCollection, { target: "draft-2020-12" }),
  };
}
