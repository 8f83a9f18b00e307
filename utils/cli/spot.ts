// `npm run --silent spot`: finds the article in saved pages. In: lines of {"id","url","html_file"}; the file is plain or
// gzip, its path relative to the working directory. Out: one object {id: {text, title, byline, date, isArticle}}, where
// `text` leaves the headline out.
//
// The code that reads is the content script's own (utils/page), bundled on the spot and run in an isolated world of
// real Chromium, as an extension's is. The network is closed: the page comes from the file, all else is refused, and
// its own scripts don't run.
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import type { CDPSession } from "puppeteer-core";
import * as z from "zod/mini";
import { bundlePageCode } from "./bundle-page-code.ts";
import { linesOf, reasonOf } from "./json-lines.ts";
import { launchChromium } from "./launch-chromium.ts";

const Query = z.object({ id: z.string(), url: z.string(), html_file: z.string() });

/** Where the command was given: npm runs its scripts in the project's folder, and tells where it was called from. */
const WORKING_DIRECTORY = process.env.INIT_CWD ?? process.cwd();

/** Milliseconds a page may take from its first byte to its text. */
const PATIENCE_MS = 60_000;

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
      found[id] = await spotFile(url, htmlIn(html_file));
    } catch (error) {
      process.stderr.write(`line ${line.number}: ${reasonOf(error)}\n`);
      process.exitCode = 1;
    }
  }
}

function htmlIn(file: string): Buffer {
  const bytes = readFileSync(resolve(WORKING_DIRECTORY, file));
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

async function spotFile(url: string, html: Buffer): Promise<Spotted> {
  const page = await browser.newPage();
  try {
    const session = await page.createCDPSession();
    await serveOnce(session, html);
    await page.goto(url, { waitUntil: "domcontentloaded", timeout: PATIENCE_MS });
    return await readIn(session);
  } finally {
    await page.close();
  }
}

/** Answers the first document asked for with `html` and refuses everything else. */
async function serveOnce(session: CDPSession, html: Buffer): Promise<void> {
  let served = false;
  session.on("Fetch.requestPaused", ({ requestId, resourceType }) => {
    const first = !served && resourceType === "Document";
    served ||= first;
    const answer = first
      ? session.send("Fetch.fulfillRequest", {
          requestId,
          responseCode: 200,
          responseHeaders: [
            { name: "content-type", value: "text/html; charset=utf-8" },
            { name: "content-security-policy", value: "script-src 'none'; frame-src 'none'" },
          ],
          body: html.toString("base64"),
        })
      : session.send("Fetch.failRequest", { requestId, errorReason: "BlockedByClient" });
    // the page may be gone before its last request is refused
    answer.catch(() => {});
  });
  await session.send("Fetch.enable", { patterns: [{ urlPattern: "*" }] });
}

async function readIn(session: CDPSession): Promise<Spotted> {
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId } = await session.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id });
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
    expression: `${code}; spotInPage.spotHere(document)`,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
    timeout: PATIENCE_MS,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Spotted;
}
