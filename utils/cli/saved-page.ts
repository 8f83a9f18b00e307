// A saved page opened in real Chromium with the network closed: the page comes from its bytes, all else is refused, and
// its own scripts don't run. Code is run in an isolated world of it, as an extension's is.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Browser, CDPSession } from "puppeteer-core";

/** Milliseconds a page may take from its first byte to its text. */
const PATIENCE_MS = 60_000;

export interface SavedPage {
  /** What `expression` comes to, promises awaited. @throws what it throws */
  evaluate(expression: string): Promise<unknown>;
  /** Milliseconds that the page's main thread has worked so far. */
  threadTime(): Promise<number>;
  close(): Promise<void>;
}

/** The file's bytes, unpacked where it is gzip. */
export function htmlIn(path: string): Buffer {
  const bytes = readFileSync(path);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** Opens `html` in a tab of its own as what stands at `url`. */
export async function openSavedPage(browser: Browser, url: string, html: Buffer): Promise<SavedPage> {
  const page = await browser.newPage();
  try {
    const session = await page.createCDPSession();
    await serveOnce(session, html);
    await page.goto(url, { waitUntil: "domcontentloaded", timeout: PATIENCE_MS });
    const { frameTree } = await session.send("Page.getFrameTree");
    const { executionContextId } = await session.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id });
    return {
      evaluate: (expression) => evaluate(session, executionContextId, expression),
      threadTime: () => threadTime(session),
      close: () => page.close(),
    };
  } catch (error) {
    await page.close();
    throw error;
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

async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
    timeout: PATIENCE_MS,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

async function threadTime(session: CDPSession): Promise<number> {
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "ThreadTime")?.value ?? Number.NaN) * 1000;
}
