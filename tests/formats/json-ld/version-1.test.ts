// What the first version of the export looked like; it stays readable for ever.
import { expect, test } from "vitest";
import { UNTOUCHED } from "@/utils/annotation/annotation.ts";
import { readText } from "../read-text.ts";

const CONTEXT = "http://www.w3.org/ns/anno.jsonld";
const READ = "2022-01-23T09:00:00.000Z";
const figure = {
  type: "Figure",
  kind: "count",
  value: 10,
  magnitude: null,
  unit: null,
  modifier: null,
  counted: null,
  quote: null,
  source: "urn:uuid:s",
};
const target = {
  source: "https://news.example/rain",
  selector: [
    { type: "TextQuoteSelector", exact: "Ten", prefix: "", suffix: " people" },
    { type: "TextPositionSelector", start: 18, end: 21 },
  ],
};
const article = {
  id: "urn:uuid:a",
  url: "https://news.example/rain",
  title: "Rain",
  byline: null,
  published: null,
  site: "news.example",
  lang: "en",
  words: 6,
  textHash: "0",
  cut: false,
  firstRead: READ,
  lastRead: READ,
  engine: "1",
  storing: "all",
};
const version1 = (finding: object) => ({
  "@context": [CONTEXT, { sourcemark: "https://sourcemark.org/ns#" }],
  id: "urn:uuid:a",
  type: "AnnotationCollection",
  label: "Rain",
  total: 1,
  "sourcemark:version": 1,
  "sourcemark:article": article,
  first: {
    id: "urn:uuid:a#page-1",
    type: "AnnotationPage",
    startIndex: 0,
    items: [
      {
        "@context": CONTEXT,
        id: "urn:uuid:f",
        type: "Annotation",
        motivation: "describing",
        creator: { type: "Software", name: "Sourcemark", version: "0.1.0" },
        created: READ,
        modified: READ,
        body: { type: "TextualBody", format: "text/plain", language: "en", value: "", "sourcemark:finding": finding },
        target,
        "sourcemark:articleId": "urn:uuid:a",
        "sourcemark:state": "kept",
        "sourcemark:revision": 3,
      },
    ],
  },
});

const expected = {
  ...UNTOUCHED,
  id: "urn:uuid:f",
  articleId: "urn:uuid:a",
  body: { ...figure, about: null, change: null, conflicts: [] },
  target,
  state: "kept",
  creator: { type: "Software", name: "Sourcemark", version: "0.1.0" },
  created: READ,
  modified: READ,
  revision: 3,
};

test.each([
  ["without what figures learned later", figure],
  ["with it", { ...figure, about: null, change: null, conflicts: [] }],
])("version 1, %s, is read", async (_, finding) => {
  expect(await readText(JSON.stringify(version1(finding), null, 2))).toEqual({
    kind: "sourcemark-1",
    articles: [{ article: { ...article, cut: null }, text: "" }],
    annotations: [expected],
    skipped: [],
  });
});

test("a malformed one is refused with the place", async () => {
  await expect(readText(JSON.stringify(version1({ ...figure, kind: "spell" }), null, 2))).rejects.toThrow(
    /^Line 34, first\.items\[0\]\.body\.sourcemark:finding\.kind: this should be "count" or/,
  );
});
