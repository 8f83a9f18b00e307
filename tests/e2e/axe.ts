// axe-core in a real page.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";

const source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}

/** Fewer rules that hold than these: axe has looked at nothing. */
const FEWEST_PASSES = 10;

/** A sentence for each rule of WCAG 2.2 AA, or of good practice, that the page breaks. */
export async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const { violations, passes } = (await page.evaluate(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations, passes }) => ({ violations, passes: passes.length }))",
  )) as { violations: Violation[]; passes: number };
  if (passes < FEWEST_PASSES) return [`only ${passes} rules had anything to look at`];
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ")} ${nodes[0]?.failureSummary}`);
}
