// How much context a description carries.
import { expect, describe as group, test } from "vitest";
import { CONTEXT, describe, SpanError, wasRepeated } from "@/utils/selectors/describe.ts";

group("describe", () => {
  const filler = "The council met again on the question of the bridge and came to no decision. ";

  test("words that stand once carry 64 code units on each side", () => {
    const text = `${filler.repeat(3)}Nobody paid. ${filler.repeat(3)}`;
    const start = text.indexOf("Nobody");
    const [quote, position] = describe(text, { start, end: start + 11 });
    expect(quote.exact).toBe("Nobody paid");
    expect([quote.prefix.length, quote.suffix.length]).toEqual([CONTEXT, CONTEXT]);
    expect(wasRepeated(quote)).toBe(false);
    expect(position).toEqual({ type: "TextPositionSelector", start, end: start + 11 });
  });

  test("words that stand twice carry enough to be told apart", () => {
    const text = `Monday. ${filler}Nobody paid. ${filler}Tuesday. ${filler}Nobody paid. ${filler}`;
    const start = text.lastIndexOf("Nobody");
    const [quote] = describe(text, { start, end: start + 11 });
    const whole = quote.prefix + quote.exact + quote.suffix;
    expect(wasRepeated(quote)).toBe(true);
    expect(text.indexOf(whole)).toBe(text.lastIndexOf(whole));
  });

  test("context is bounded where nothing tells the words apart", () => {
    const text = filler.repeat(200);
    const [quote] = describe(text, { start: 7_000, end: 7_010 });
    expect(quote.prefix.length + quote.suffix.length).toBeLessThanOrEqual(8 * CONTEXT);
  });

  test("context never cuts a sign of two code units in half", () => {
    const text = `${"🙂".repeat(60)}word${"🙂".repeat(60)}`;
    for (const shift of [0, 1]) {
      const [quote] = describe(` ${text}`.slice(shift), { start: 121 - shift, end: 125 - shift });
      expect(quote.prefix.isWellFormed() && quote.suffix.isWellFormed()).toBe(true);
    }
  });

  test.each([
    [-1, 2],
    [0, 6],
    [3, 2],
    [0.5, 1],
    [Number.NaN, 1],
  ])("a span from %d to %d of five code units is refused", (start, end) => {
    expect(() => describe("words", { start, end })).toThrow(SpanError);
  });
});
