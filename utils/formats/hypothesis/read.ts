// A row of Hypothesis's → a highlight of the reader's, with its article.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { UNTOUCHED } from "@/utils/annotation/annotation.ts";
import type { Article } from "@/utils/annotation/article.ts";
import { checkPageAddress } from "../import/addresses.ts";
import { checked, within } from "../import/check.ts";
import type { Imported, Means } from "../import/imported.ts";
import type { Place } from "../json/json-error.ts";
import { checkAnnotation } from "../json-ld/read.ts";
import { HypothesisRow, Selector } from "./schema.ts";

/** Where Hypothesis shows an annotation; its ids are made of these characters. */
const AT_HYPOTHESIS = "https://hypothes.is/a/";
const HYPOTHESIS_ID = /^[\w-]{1,100}$/;

/**
 * The row's annotation and its article, as little as the row tells of it; or that the row is none that we can keep.
 * @throws MalformedFile
 */
export function readRow(value: unknown, place: Place, { articleId }: Means): Imported[] {
  const row = checked(HypothesisRow, value, place);
  if ((row.references ?? []).length > 0) return [{ type: "skipped", reason: "reply", place }];
  const selectors = row.target?.[0]?.selector ?? [];
  const index = selectors.findIndex(({ type }) => type === "TextQuoteSelector");
  if (index < 0) return [{ type: "skipped", reason: "page-note", place }];
  const quote = checked(Selector, selectors[index], within(place, ["target", 0, "selector", index]));
  if (quote.type !== "TextQuoteSelector") return [];
  checkPageAddress(row.uri, within(place, ["uri"]));
  const { url, site } = pageOf(row.uri);
  const article = articleOf(row, articleId(url), url, site);
  const position = positionOf(selectors, place);
  const annotation: Annotation = {
    ...UNTOUCHED,
    id: HYPOTHESIS_ID.test(row.id) ? `${AT_HYPOTHESIS}${row.id}` : row.id,
    articleId: article.id,
    body: { type: "Highlight" },
    target: {
      source: row.uri,
      selector: [
        { type: "TextQuoteSelector", exact: quote.exact, prefix: quote.prefix ?? "", suffix: quote.suffix ?? "" },
        position ?? { type: "TextPositionSelector", start: 0, end: quote.exact.length },
      ],
    },
    state: "kept",
    note: row.text ? row.text : null,
    tags: row.tags ?? [],
    past: [],
    creator: { type: "Person" },
    created: instant(row.created),
    modified: instant(row.updated),
    revision: 1,
  };
  checkAnnotation(annotation, place);
  return [
    { type: "article", article, text: "", place },
    { type: "annotation", annotation, place },
  ];
}

function positionOf(selectors: readonly { type: string }[], place: Place) {
  const index = selectors.findIndex(({ type }) => type === "TextPositionSelector");
  if (index < 0) return null;
  const position = checked(Selector, selectors[index], within(place, ["target", 0, "selector", index]));
  return position.type === "TextPositionSelector" ? position : null;
}

function articleOf(row: HypothesisRow, id: string, url: string, site: string): Article {
  const title = row.document?.title;
  return {
    id,
    url,
    title: (typeof title === "string" ? title : title?.[0]) ?? url,
    byline: null,
    published: null,
    site,
    lang: null,
    words: 0,
    textHash: "",
    cut: null,
    firstRead: instant(row.created),
    lastRead: instant(row.created),
    engine: "",
    storing: "kept",
  };
}

/** The address without its fragment, and the host without "www.". */
function pageOf(uri: string): { url: string; site: string } {
  const url = uri.split("#", 1)[0]!;
  const host = /^[a-z]+:\/\/(?:[^/?@]*@)?([^/?:]*)/i.exec(url)?.[1] ?? "";
  return { url, site: host.toLowerCase().replace(/^www\./, "") };
}

/** As `Date.prototype.toISOString` writes it. */
function instant(date: string): string {
  return new Date(date).toISOString();
}
