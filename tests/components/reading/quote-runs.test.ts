// A quote cut into runs of ink and rails.
import fc from "fast-check";
import { expect, test } from "vitest";
import { figuresWithin } from "@/components/reading/look-ups.ts";
import { cutRuns, runsOf } from "@/components/reading/quote-runs.ts";
import type { QuoteBody, QuoteForm } from "@/utils/annotation/body.ts";
import { isFigure, isQuote } from "@/utils/annotation/by-kind.ts";
import { seedReading } from "../../fixtures/seed-reading.ts";

/** [ ] around paraphrase, _ _ around vouched figures, ~ ~ around those nobody vouches for. */
function drawn(body: QuoteBody, text: string): string {
  const { annotations } = seedReading();
  return runsOf(body, text, figuresWithin(annotations))
    .map(({ words, said, figure }) => {
      const railed = figure === null ? words : figure === "vouched" ? `_${words}_` : `~${words}~`;
      return said ? railed : `[${railed}]`;
    })
    .join("");
}

function quote(form: QuoteForm, text: string, ...content: string[]): QuoteBody {
  const passages = content.map((exact) => ({
    start: text.indexOf(exact),
    end: text.indexOf(exact) + exact.length,
    exact,
  }));
  const nothing = { cue: null, speaker: null, source: null, addressee: null, when: null, channel: null, via: null };
  return { type: "Quote", form, content: passages, ...nothing, confidence: 1 };
}

const PLAIN = " ".repeat(4000);

test.each<[string, QuoteForm, string, string[], string]>([
  ["a direct quote gets its own marks back", "direct", "“We wait,” she said.", ["We wait,"], "“We wait,”"],
  ["straight marks stay straight", "direct", 'He said "we wait".', ["we wait"], '"we wait"'],
  ["a quote without a closing mark", "direct", "“We wait", ["We wait"], "“We wait"],
  ["two spans stand a space apart", "direct", "“We,” she said, “wait.”", ["We,", "wait."], "“We,” “wait.”"],
  ["an indirect quote is all paraphrase", "indirect", "she said that they wait", ["they wait"], "[they wait]"],
  [
    "a mixed quote changes ink at the marks",
    "mixed",
    "they are “waiting” for us",
    ["they are “waiting” for us"],
    "[they are ]“waiting”[ for us]",
  ],
  [
    "straight marks in a mixed quote",
    "mixed",
    'they are "waiting" now',
    ['they are "waiting" now'],
    '[they are ]"waiting"[ now]',
  ],
  ["German marks", "mixed", "sie „warten“ noch", ["sie „warten“ noch"], "[sie ]„warten“[ noch]"],
  [
    "a second opening mark doesn't close",
    "mixed",
    "they “wait “long” here",
    ["they “wait “long” here"],
    "[they ]“wait “long”[ here]",
  ],
  ["an unclosed mark reaches to the end", "mixed", "they “wait", ["they “wait"], "[they ]“wait"],
  ["apostrophes are no marks", "mixed", "it’s “we’re here”", ["it’s “we’re here”"], "[it’s ]“we’re here”"],
])("%s", (_, form, words, content, expected) => {
  // beyond the reference article's figures
  const text = PLAIN + words;
  expect(drawn(quote(form, text, ...content), text)).toBe(expected);
});

test("figures within the words get their rails", () => {
  const { text, annotations } = seedReading();
  const [first] = annotations.filter(isQuote);
  expect(drawn(first!.body, text)).toContain("[_thousands_]");
});

test("the runs of a mixed or indirect quote together are its words", () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom<QuoteForm>("mixed", "indirect"), (words, form) => {
      const body = { ...quote(form, "", ""), content: [{ start: 0, end: words.length, exact: words }] };
      expect(
        runsOf(body, words, () => [])
          .map((run) => run.words)
          .join(""),
      ).toBe(words);
    }),
  );
});

test("cut runs end between two words and never go beyond the length", () => {
  const text = "they “wait here” now";
  const runs = runsOf(quote("mixed", text, text), text, () => []);
  const cutAt = (length: number) =>
    cutRuns(runs, length)
      .map((run) => run.words)
      .join("");
  expect([cutAt(99), cutAt(13), cutAt(12), cutAt(0)]).toEqual([text, "they “wait", "they “wait", ""]);
});

test("each figure is looked at only a few times, however many are in one quote", () => {
  const COUNT = 2000;
  const MOST_LOOKS = 20;
  const text = "“12” ".repeat(COUNT);
  let looks = 0;
  const [given] = seedReading().annotations.filter(isFigure);
  const figures = Array.from({ length: COUNT }, (_, place) => {
    const figure = structuredClone(given!);
    const look = (value: number) => ({
      get: () => {
        looks += 1;
        return value;
      },
    });
    Object.defineProperties(figure.target.selector[1], { start: look(place * 5 + 1), end: look(place * 5 + 3) });
    return figure;
  });
  const runs = runsOf(quote("mixed", text, text), text, () => figures);
  expect(runs.filter((run) => run.figure !== null)).toHaveLength(COUNT);
  expect(looks).toBeLessThanOrEqual(COUNT * MOST_LOOKS);
});
