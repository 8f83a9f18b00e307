// An article's annotations → W3C Web Annotation JSON-LD, the same bytes for the same data.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Reading } from "@/utils/annotation/article.ts";
import type { SourceBody } from "@/utils/annotation/body.ts";
import { inOrder } from "@/utils/annotation/order.ts";
import {
  ANNOTATION_CONTEXT,
  type ExportedAnnotation,
  type ExportedCollection,
  SOURCEMARK_CONTEXT,
} from "./json-ld-schema.ts";

/** All annotations of the reading, rejected ones too (their state says so), sources first, then quotes, then figures. */
export function toJsonLd({ article, annotations }: Pick<Reading, "article" | "annotations">): ExportedCollection {
  const names = new Map(
    annotations.flatMap(({ id, body }) => (body.type === "Source" ? [[id, nameWithRole(body)] as const] : [])),
  );
  return {
    "@context": [ANNOTATION_CONTEXT, SOURCEMARK_CONTEXT],
    id: article.id,
    type: "AnnotationCollection",
    label: article.title,
    total: annotations.length,
    "sourcemark:version": 1,
    "sourcemark:article": article,
    first: {
      id: `${article.id}#page-1`,
      type: "AnnotationPage",
      startIndex: 0,
      items: inOrder(annotations).map((annotation) => exportAnnotation(annotation, names)),
    },
  };
}

/** The export as the text of a file. */
export function serialise(collection: ExportedCollection): string {
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function exportAnnotation(annotation: Annotation, names: Map<string, string>): ExportedAnnotation {
  return {
    "@context": ANNOTATION_CONTEXT,
    id: annotation.id,
    type: "Annotation",
    motivation: annotation.body.type === "Source" ? "identifying" : "describing",
    creator: annotation.creator,
    created: annotation.created,
    modified: annotation.modified,
    body: {
      type: "TextualBody",
      format: "text/plain",
      language: "en",
      value: statement(annotation, names),
      "sourcemark:finding": annotation.body,
    },
    target: annotation.target,
    "sourcemark:articleId": annotation.articleId,
    "sourcemark:state": annotation.state,
    "sourcemark:revision": annotation.revision,
  };
}

function statement({ body, target }: Annotation, names: Map<string, string>): string {
  const who = (id: string | null) => (id ? names.get(id) : undefined);
  switch (body.type) {
    case "Quote":
      return `${body.form} quote, ${who(body.source) ?? "speaker not said"}`;
    case "Figure": {
      const of = body.counted ? ` (${body.counted.exact})` : "";
      return `figure ${target.selector[0].exact}${of}, ${who(body.source) ?? "nobody vouches for it"}`;
    }
    case "Source":
      return `source ${nameWithRole(body)}`;
    case "Highlight":
      return "highlight";
  }
}

function nameWithRole({ name, role }: SourceBody): string {
  return role ? `${name}, ${role}` : name;
}
