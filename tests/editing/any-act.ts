// Any act that a reader could think of, for property tests.
import fc from "fast-check";
import type { Act } from "@/utils/annotation/act.ts";

/** @param length of the text that places point into; some point past it */
export function anyAct(length: number): fc.Arbitrary<Act> {
  const place = fc
    .tuple(fc.nat({ max: length + 2 }), fc.integer({ min: 1, max: 20 }))
    .map(([start, size]) => ({ start, end: start + size }));
  const source = fc.constantFrom(null, "s", "nobody");
  const text = fc.option(fc.string({ maxLength: 12 }));
  const optional = { requiredKeys: ["type"] as ["type"] };
  return fc.oneof(
    fc.constantFrom<Act[]>(
      { type: "keep" },
      { type: "reject" },
      { type: "take-back" },
      { type: "take-new-words" },
      { type: "keep-mine" },
      { type: "delete" },
    ),
    fc.record({ type: fc.constant("note" as const), note: text }),
    fc.record({ type: fc.constant("tag" as const), tags: fc.array(fc.string({ maxLength: 6 }), { maxLength: 4 }) }),
    fc.record({
      type: fc.constant("judge" as const),
      verdict: fc.option(
        fc.record({
          judgement: fc.constantFrom("confirmed" as const, "doubtful" as const, "false" as const, "undecided" as const),
          evidence: fc.option(fc.constant("https://evidence.example/1")),
        }),
      ),
    }),
    fc.record(
      {
        type: fc.constant("correct-quote" as const),
        form: fc.constantFrom("direct" as const, "indirect" as const, "mixed" as const),
        content: fc.array(place, { minLength: 1, maxLength: 3 }),
        speaker: fc.option(place),
        source,
      },
      optional,
    ),
    fc.record(
      {
        type: fc.constant("correct-figure" as const),
        words: place,
        kind: fc.constantFrom("count" as const, "money" as const),
        value: fc.constantFrom<(number | null | [number, number])[]>(1, null, [1, 2]),
        unit: text,
        modifier: text,
        counted: fc.option(place),
        source,
      },
      optional,
    ),
    fc.record({ type: fc.constant("place" as const), words: place }),
    fc.record({
      type: fc.constantFrom(
        "make-highlight" as const,
        "make-quote" as const,
        "make-figure" as const,
        "make-source" as const,
      ),
      words: place,
    }),
  );
}
