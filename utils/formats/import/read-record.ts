// One record of a file → what it says, in whichever format it is.
import * as z from "zod/mini";
import type { Article } from "@/utils/annotation/article.ts";
import { readRow } from "../hypothesis/read.ts";
import { MalformedFile, type Place } from "../json/json-error.ts";
import type { JsonRecord } from "../json/scan-json.ts";
import { readAnnotation, readArticle } from "../json-ld/read.ts";
import { readAnnotationOfVersion1, readArticleOfVersion1 } from "../json-ld/read-version-1.ts";
import { checked, parseRecord } from "./check.ts";
import type { FileKind } from "./find-kind.ts";
import type { Imported, Means } from "./imported.ts";
import { isContainer, isItem, isRow } from "./shapes.ts";

/** @throws MalformedFile */
export function readRecord(record: JsonRecord, kind: FileKind, means: Means): Imported[] {
  const { path, line, shape } = record;
  const place = { path, line };
  const value = parseRecord(record);
  if (isContainer(shape)) throw new MalformedFile("something else should stand here", place);
  if (kind === "hypothesis") return isRow(shape) ? readRow(value, place, means) : [];
  if (shape === "total") return [{ type: "total", value: checked(z.int(), value, place), place }];
  const isFirst = kind === "sourcemark-1";
  if (isItem(shape)) {
    return [
      { type: "annotation", annotation: (isFirst ? readAnnotationOfVersion1 : readAnnotation)(value, place), place },
    ];
  }
  if (isFirst && shape === "sourcemark:article") return [articleAt(readArticleOfVersion1(value, place), place)];
  if (!isFirst && shape === "sourcemark:articles[]") return [articleAt(readArticle(value, place), place)];
  return [];
}

function articleAt({ text, ...article }: Article & { text: string }, place: Place): Imported {
  return { type: "article", article, text, place };
}
