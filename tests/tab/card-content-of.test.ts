// What the card beside marked words says of the seed article's quotes and figures.
import { describe, expect, test } from "vitest";
import { UNTOUCHED } from "@/utils/annotation/annotation.ts";
import { cardContentOf } from "@/utils/tab/card-content-of.ts";
import { annotationAt, idOf, seedReading } from "../fixtures/seed-reading.ts";
import "../words/english.ts";

function change(id: string, what: object) {
  const reading = seedReading();
  const annotation = reading.annotations.find((one) => one.id === idOf(id))!;
  Object.assign(annotation, what);
  return reading;
}

describe("a quote", () => {
  const kirby = seedReading().annotations.find(
    ({ body }) => body.type === "Quote" && body.content[0]?.exact.includes("carried out airstrikes"),
  )!;

  test("says who, in which role, how, and in which words the article says so", () => {
    expect(cardContentOf(kirby.id, seedReading())).toMatchObject({
      title: { text: "John Kirby", printed: true },
      role: { text: "Pentagon spokesman", printed: true },
      lines: [{ label: "Indirect", words: expect.stringContaining("told reporters on Friday") }],
      mine: [],
      acts: { note: "Note", verdict: "Verdict", show: "Show in panel" },
      articleLang: "en",
    });
    expect(cardContentOf(kirby.id, seedReading())!.name).toMatch(/^John Kirby, indirect quote, paragraph \d+: the US/);
  });

  test("whose speaker is not told says so", () => {
    const reading = seedReading();
    const quote = reading.annotations.find(({ id }) => id === kirby.id)!;
    if (quote.body.type === "Quote") quote.body.source = null;
    expect(cardContentOf(kirby.id, reading)).toMatchObject({
      title: { text: "Not said", printed: false },
      role: { text: "The article doesn’t say who speaks", printed: false },
    });
  });

  test("carries verdict and note, a long one only in part", () => {
    const reading = change("q1", {
      note: "Ask again. ".repeat(100),
      verdict: { judgement: "doubtful", evidence: null },
    });
    const { mine } = cardContentOf(idOf("q1"), reading)!;
    expect(mine.map(({ sign, title }) => `${sign} ${title}`)).toEqual(["doubtful Doubtful", "note Note"]);
    expect(mine[1]!.text.length).toBeLessThan(300);
    expect(mine[1]!.text).toMatch(/…$/);
  });
});

describe("a figure", () => {
  const figures = seedReading().annotations.filter(({ body }) => body.type === "Figure");
  const withValue = (value: string) => figures.find(({ target }) => target.selector[0].exact === value)!;

  test("nobody vouches for says so, beside what it counts", () => {
    expect(cardContentOf(withValue("nearly 5,000").id, seedReading())).toMatchObject({
      name: expect.stringContaining("Nobody vouches for it"),
      title: { text: "nearly 5,000", printed: true },
      about: { text: "prisoners", printed: true },
      role: { text: "Nobody vouches for it", source: null },
    });
  });

  test("somebody vouches for names them, with the number of their line", () => {
    const { role } = cardContentOf(withValue("dozens").id, seedReading())!;
    expect(role).toEqual({ text: "Abdulkarim Omar vouches for it", printed: false, source: 1 });
  });

  test("in conflict says with which, and who says that", () => {
    const reading = seedReading();
    const [one, other] = [withValue("nearly 5,000"), withValue("over 10,000")];
    const figure = reading.annotations.find(({ id }) => id === one.id)!;
    if (figure.body.type === "Figure") figure.body.conflicts = [other.id];
    expect(cardContentOf(one.id, reading)!.lines).toEqual([
      { label: expect.stringMatching(/^In conflict with over 10,000\. The article itself/), words: "" },
    ]);
  });
});

describe("the reader's own", () => {
  test("highlight shows its note", () => {
    const reading = seedReading();
    const start = reading.text.indexOf("only a few have responded");
    const highlight = annotationAt("urn:test:own", { type: "Highlight" }, reading.text, start, start + 25);
    reading.annotations.push({ ...highlight, ...UNTOUCHED, note: "Who?", creator: { type: "Person" } });
    expect(cardContentOf("urn:test:own", reading)).toMatchObject({
      name: expect.stringMatching(/^Your highlight\. Paragraph \d+: only a few have responded$/),
      title: { text: "Your highlight", printed: false },
      mine: [{ sign: "note", title: "Note", text: "Who?" }],
    });
  });
});

test.each([
  ["is not there", "urn:test:nothing", seedReading()],
  ["was taken out", idOf("q1"), change("q1", { state: "rejected" })],
  ["is a source", seedReading().annotations.find(({ body }) => body.type === "Source")!.id, seedReading()],
])("nothing is said of what %s", (_, id, reading) => {
  expect(cardContentOf(id, reading)).toBeNull();
});
