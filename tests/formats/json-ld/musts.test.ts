// The W3C's MUSTs that an export could break, told in our own words: always run, wherever the W3C's own suite is not.
// https://www.w3.org/TR/annotation-model/
import fc from "fast-check";
import { expect, test } from "vitest";
import { wholeText } from "@/utils/formats/chunks.ts";
import { exportSource } from "@/utils/formats/export-source.ts";
import type { ExportedAnnotation } from "@/utils/formats/json-ld/schema.ts";
import { writeJsonLd } from "@/utils/formats/json-ld/write.ts";
import { anyReadings } from "../../fixtures/any-annotations.ts";

/** RFC 3986: a scheme, and no character that would have to be percent-encoded. */
const URI =
  /^[a-z][a-z0-9+.-]*:(?:[\w\-.~:/?@!$&'()*+,;=[\]]|%[0-9a-f]{2})*(?:#(?:[\w\-.~:/?@!$&'()*+,;=]|%[0-9a-f]{2})*)?$/i;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

const MUSTS: Record<string, (annotation: ExportedAnnotation) => void> = {
  "has the context of the W3C's": (each) => expect(each["@context"]).toContain("http://www.w3.org/ns/anno.jsonld"),
  "has one id, a URI": ({ id }) => expect(id).toMatch(URI),
  "is of the type Annotation": ({ type }) => expect(type).toBe("Annotation"),
  "has a target, a resource with a source that is a URI": ({ target }) => expect(target.source).toMatch(URI),
  "has selectors of known types, with all they need": ({ target: { selector } }) => {
    expect(selector.map(({ type }) => type)).toEqual(["TextQuoteSelector", "TextPositionSelector"]);
    expect(selector[0].exact).toBeTypeOf("string");
    expect(selector[1].start).toBeGreaterThanOrEqual(0);
    expect(selector[1].end).toBeGreaterThanOrEqual(selector[1].start);
  },
  "has a state with one date, of when the words stood there": ({ target: { state } }) => {
    expect(state.type).toBe("TimeState");
    expect(state.sourceDate).toMatch(DATE_TIME);
  },
  "has bodies that are texts, or resources with a URI and never both": ({ body }) => {
    for (const each of body ?? []) {
      if ("value" in each) expect([each.type, typeof each.value]).toEqual(["TextualBody", "string"]);
      else expect(each.source).toMatch(URI);
      expect("value" in each && "source" in each).toBe(false);
      expect(each).not.toHaveProperty("items");
    }
  },
  "has no body at all rather than an empty list": ({ body }) => expect(body).not.toEqual([]),
  "has instants for dates": ({ created, modified }) => {
    expect(created).toMatch(DATE_TIME);
    expect(modified).toMatch(DATE_TIME);
  },
  "has motivations of the W3C's, and says each once": ({ motivation }) => {
    expect(motivation.length).toBeGreaterThan(0);
    expect(new Set(motivation).size).toBe(motivation.length);
  },
};

test.each(Object.keys(MUSTS))("every exported annotation %s", async (must) => {
  await fc.assert(
    fc.asyncProperty(anyReadings, async (readings) => {
      const { first } = JSON.parse(await wholeText(writeJsonLd(exportSource(readings))));
      for (const item of first.items) MUSTS[must]!(item);
    }),
    { numRuns: 50 },
  );
});
