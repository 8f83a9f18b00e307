// `npm run --silent spot`: finds the article in saved pages. In: lines of {"id","url","html_file"}; the file is plain or
// gzip, its path relative to the working directory. Out: one object {id: {text, title, byline, date, isArticle}}, where
// `text` leaves the headline out.
//
// The code that reads is the content script's own (utils/page), bundled on the spot and run in an isolated world of
// real Chromium with the network closed.
import { cpus } from "node:os";
import { resolve } from "node:path";
import * as z from "zod/mini";
import { bundlePageCode } from "./bundle-page-code.ts";
import { linesOf, reasonOf } from "./json-lines.ts";
import { launchChromium } from "./launch-chromium.ts";
import { htmlIn, openSavedPage } from "./saved-page.ts";

const Query = z.object({ id: z.string(), url: z.string(), html_file: z.string() });

/** Where the command was given: npm runs its scripts in the project's folder, and tells where it was called from. */
const WORKING_DIRECTORY = process.env.INIT_CWD ?? process.cwd();

interface Spotted {
  text: string;
  title: string;
  byline: string | null;
  date: string | null;
  isArticle: boolean;
}

const found: Record<string, unknown> = {};
const code = await bundlePageCode("utils/cli/spot-in-page.ts", "spotInPage");
const browser = await launchChromium();
try {
  const lines = linesOf(process.stdin);
  await Promise.all(Array.from({ length: Math.max(2, cpus().length) }, () => spotLines(lines)));
} finally {
  await browser.close();
}
process.stdout.write(`${JSON.stringify(found)}\n`);

/** One of several tabs at work: takes the next line until there is none. */
async function spotLines(lines: AsyncGenerator<{ number: number; text: string }>): Promise<void> {
  for (;;) {
    const { done, value: line } = await lines.next();
    if (done) return;
    if (!line.text.trim()) continue;
    try {
      const { id, url, html_file } = z.parse(Query, JSON.parse(line.text));
      found[id] = await spotFile(url, html_file);
    } catch (error) {
      process.stderr.write(`line ${line.number}: ${reasonOf(error)}\n`);
      process.exitCode = 1;
    }
  }
}

async function spotFile(url: string, file: string): Promise<Spotted> {
  const page = await openSavedPage(browser, url, htmlIn(resolve(WORKING_DIRECTORY, file)));
  try {
    return (await page.evaluate(`${code}; spotInPage.spotHere(document)`)) as Spotted;
  } finally {
    await page.close();
  }
}
