// Asks a tab's page for its article, and brings the content script into it where it doesn't run yet.
import { browser } from "wxt/browser";
import { parsePageAnswer } from "@/utils/messages/page-answer.ts";
import { type PageAnswer, sendToPage } from "@/utils/messages/to-page.ts";
import { type PausedPage, pausedPage } from "./paused-page.ts";
import { CONTENT_SCRIPT } from "./sites.ts";

/** What stands between the reader and the page, where its article can't be asked for. */
export type NoAnswer = { state: "not-allowed"; site: string | null } | { state: "gone" } | PausedPage;

/** The page's answer, or why there is none. `anyway`: read it even where it doesn't look like an article. */
export async function askPage(tabId: number, anyway: boolean): Promise<Allowed | NoAnswer> {
  const paused = await pausedPage(tabId);
  if (paused) return paused;
  const ask = () => sendToPage(tabId, { type: "read", anyway });
  try {
    // undefined: an old content script hears it and has nobody to answer for it
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined) return allowed(parsePageAnswer(answer));
    // two tasks of the page in place of one long one: the browser makes the script's world, then the script begins
    await browser.scripting.executeScript({ target: { tabId }, func: touchWorld });
    await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
    return allowed(parsePageAnswer(await ask()));
  } catch (error) {
    return whyNot(tabId, error);
  }
}

/** Runs in the page. */
function touchWorld(): void {
  void (globalThis as { chrome?: typeof browser }).chrome?.runtime?.onMessage;
}

type Allowed = Exclude<PageAnswer, { state: "left" }>;

/** A page that was left is one that the reader doesn't allow, whatever the browser still would. */
function allowed(answer: PageAnswer): Allowed | NoAnswer {
  return answer.state === "left" ? { state: "not-allowed", site: answer.site } : answer;
}

async function whyNot(tabId: number, error: unknown): Promise<Allowed | NoAnswer> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return { state: "gone" };
  const url = tab.url ?? "";
  // without permission the browser doesn't tell the address; Chrome's own pages can be told by the error alone
  const message = error instanceof Error ? error.message : String(error);
  if (/chrome:\/\/|extensions gallery|chrome-extension:\/\/|view-source|devtools/i.test(message))
    return { state: "closed" };
  if (url && !/^(https?|file):/.test(url)) return { state: "closed" };
  if (/cannot access|missing host permission|must request permission/i.test(message)) {
    // a file has no site that could be allowed
    return { state: "not-allowed", site: (URL.canParse(url) && new URL(url).hostname) || null };
  }
  if (/(no tab with id|invalid tab id|frame|message channel|receiving end|context)/i.test(message))
    return { state: "gone" };
  throw error;
}
