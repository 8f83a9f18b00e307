// Time may not grow faster than what it is spent on: measured as a ratio, so that a slow machine passes too.
import { expect, describe as group, test } from "vitest";
import { describe } from "@/utils/selectors/describe.ts";
import { match } from "@/utils/selectors/match.ts";
import { indexPage } from "@/utils/selectors/page-index.ts";

/** One run with so many times the work is measured against as many runs with the work once. */
const TIMES = 16;
/** Both take equally long if time is linear; sixteen times as long if it is quadratic: half-way in ratio. */
const LIMIT = 4;
/** Milliseconds: the thread's clock ticks in steps of four, and garbage is collected when it likes. */
const SLACK = 40;

function newsText(length: number): string {
  let text = "";
  for (let n = 0; text.length < length; n++) {
    text += `Reporter ${n} wrote that ${(n * 37) % 1000} of the ${n % 90} boats had left the harbour by ${n % 24} o’clock. `;
    if (n % 5 === 0) text += "\n\n";
  }
  return text.slice(0, length);
}

/** The least of three, in milliseconds of this thread's own work: what else the machine does doesn't count. */
function least(work: () => void): number {
  const times = [1, 2, 3].map(() => {
    const before = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

function again(work: () => void): void {
  for (let turn = 0; turn < TIMES; turn++) work();
}

function matchAll(before: string, after: string, count: number): void {
  const index = indexPage(after);
  const step = Math.floor((before.length - 200) / count);
  for (let n = 0; n < count; n++) {
    const start = n * step;
    match(index, describe(before, { start, end: start + (n % 3 === 0 ? 3 : 80) }));
  }
}

group("time grows with", () => {
  const text = newsText(20_000);
  const changed = `New.\n\n${text.replaceAll(/wrote that (\d*)5 /g, "claims that $17 ")}`;

  test("the number of annotations", () => {
    const few = least(() => again(() => matchAll(text, changed, 25)));
    expect(least(() => matchAll(text, changed, 25 * TIMES))).toBeLessThan(few * LIMIT + SLACK);
  });

  test.each([
    ["news", newsText],
    ["one word again and again", (length: number) => "a b ".repeat(length / 4)],
    ["one letter", (length: number) => "a".repeat(length)],
    ["opening marks that never close", (length: number) => "“0".repeat(length / 2)],
    ["accents without letters", (length: number) => "\u0301".repeat(length)],
    ["white space", (length: number) => " \n".repeat(length / 2)],
  ])("the length of the page: %s", (_name, make) => {
    const selector = describe("Then 12 of the a b “0 boats left.", { start: 5, end: 7 });
    const [short, long] = [make(25_000), make(25_000 * TIMES)];
    const few = least(() => again(() => match(indexPage(short), selector)));
    expect(least(() => match(indexPage(long), selector))).toBeLessThan(few * LIMIT + SLACK);
  });
});
