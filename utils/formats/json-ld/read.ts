// An exported annotation → the annotation as it was, to the letter.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { addressOf, checkPageAddress, checkWebAddress, Iri } from "../import/addresses.ts";
import { checked, within } from "../import/check.ts";
import { MalformedFile, type Place } from "../json/json-error.ts";
import { ExportedAnnotation, ExportedArticle, type ExportedBody } from "./schema.ts";

/** @throws MalformedFile */
export function readArticle(value: unknown, place: Place): ExportedArticle {
  const article = checked(ExportedArticle, value, place);
  checked(Iri, article.id, within(place, ["id"]));
  checkPageAddress(article.url, within(place, ["url"]));
  return article;
}

/** @throws MalformedFile */
export function readAnnotation(value: unknown, place: Place): Annotation {
  const exported = checked(ExportedAnnotation, value, place);
  const { creator, target } = exported;
  const body = exported.body ?? [];
  const annotation: Annotation = {
    id: exported.id,
    articleId: exported["sourcemark:articleId"],
    body: exported["sourcemark:finding"],
    target: {
      source: addressOf(target.source, target["sourcemark:address"], within(place, ["target"])),
      selector: target.selector,
    },
    found: exported["sourcemark:found"],
    state: exported["sourcemark:state"],
    note: only(body, "commenting", place)?.value ?? null,
    tags: body.flatMap((part) => (part.purpose === "tagging" ? [part.value] : [])),
    verdict: readVerdict(body, place),
    standing: exported["sourcemark:standing"],
    past: exported["sourcemark:past"],
    creator:
      creator.type === "Person"
        ? creator
        : { type: "Software", name: creator.name, version: creator["sourcemark:version"] },
    created: exported.created,
    modified: exported.modified,
    revision: exported["sourcemark:revision"],
  };
  checkAnnotation(annotation, place);
  return annotation;
}

/**
 * What must hold of every imported annotation beyond its form.
 * @throws MalformedFile
 */
export function checkAnnotation({ id, target, found }: Annotation, place: Place): void {
  checked(Iri, id, within(place, ["id"]));
  for (const each of found ? [target, found.target] : [target]) {
    checkPageAddress(each.source, within(place, ["target", "source"]));
    const { start, end } = each.selector[1];
    if (end < start)
      throw new MalformedFile("the words end before they start", within(place, ["target", "selector", 1]));
  }
}

function readVerdict(body: readonly ExportedBody[], place: Place): Annotation["verdict"] {
  const assessing = only(body, "assessing", place);
  const linking = only(body, "linking", place);
  if (!assessing) {
    if (linking) throw new MalformedFile("there is evidence without a verdict", within(place, ["body"]));
    return null;
  }
  const judgement = assessing["sourcemark:judgement"];
  if (!linking) return { judgement, evidence: null };
  const linkPlace = within(place, ["body", body.indexOf(linking)]);
  const evidence = addressOf(linking.source, linking["sourcemark:address"], linkPlace);
  checkWebAddress(evidence, within(linkPlace, ["source"]));
  return { judgement, evidence };
}

type BodyFor<Purpose extends string> = Extract<ExportedBody, { purpose: Purpose }>;

/** The one body with this purpose; null where there is none. */
function only<Purpose extends "commenting" | "assessing" | "linking">(
  body: readonly ExportedBody[],
  purpose: Purpose,
  place: Place,
): BodyFor<Purpose> | null {
  const [first, second] = body.filter((part): part is BodyFor<Purpose> => part.purpose === purpose);
  if (second) throw new MalformedFile(`there are two bodies for ${purpose}`, within(place, ["body"]));
  return first ?? null;
}
