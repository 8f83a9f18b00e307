// Time may not grow faster than what it is spent on: measured as a ratio, so that a slow machine passes too.
import { expect, describe as group, test } from "vitest";
import { describe } from "@/utils/selectors/describe.ts";
import { match } from "@/utils/selectors/match.ts";
import { indexPage } from "@/utils/selectors/page-index.ts";

/** Sixteen times the work takes sixteen times as long if time is linear, 256 times if it is quadratic: half-way in ratio. */
const LIMIT = 64;

function newsText(length: number): string {
  let text = "";
  for (let n = 0; text.length < length; n++) {
    text += `Reporter ${n} wrote that ${(n * 37) % 1000} of the ${n % 90} boats had left the harbour by ${n % 24} o’clock. `;
    if (n % 5 === 0) text += "\n\n";
  }
  return text.slice(0, length);
}

/** The fastest of five, in microseconds of this process's own work: what else the machine does hardly counts. */
function fastest(work: () => void): number {
  const times = [1, 2, 3, 4, 5].map(() => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.max(1, Math.min(...times));
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
    const few = fastest(() => matchAll(text, changed, 25));
    expect(fastest(() => matchAll(text, changed, 400)) / few).toBeLessThan(LIMIT);
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
    const read = (length: number) => {
      const page = make(length);
      return fastest(() => match(indexPage(page), selector));
    };
    read(25_000);
    expect(read(400_000) / read(25_000)).toBeLessThan(LIMIT);
  });
});
