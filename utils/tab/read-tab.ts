// One page, all the way: ask → analyse → merge with what is stored → store → paint. Keeps no state of its own.
import { browser } from "wxt/browser";
import { analyse, ENGINE_VERSION } from "@/utils/analysis/analyse.ts";
import type { Article, Reading } from "@/utils/annotation/article.ts";
import type { PageState } from "@/utils/annotation/page-state.ts";
import { type PageAnswer, sendToPage } from "@/utils/messages/to-page.ts";
import { annotateFindings } from "@/utils/reading/annotate-findings.ts";
import { marksOf } from "@/utils/reading/marks.ts";
import { mergeAnnotations } from "@/utils/reading/merge.ts";
import { articleId, hashText } from "@/utils/reading/stable-id.ts";
import { storedReading, touchArticle } from "@/utils/store/readings.ts";
import { storingSetting } from "@/utils/store/settings.ts";
import { countWords } from "@/utils/text/words.ts";
import { askPage } from "./ask-page.ts";
import { storeAsWanted } from "./store-as-wanted.ts";

type ReadState = Extract<PageState, { state: "read" }>;
type PageArticle = Extract<PageAnswer, { state: "article" }>;

const underWay = new Map<string, Promise<PageState>>();

/**
 * What is to be seen of the tab's page; also stores it and paints its marks. Asked for again while it is being read,
 * it is read once.
 * @param anyway read the page even where it doesn't look like an article
 */
export function readTab(tabId: number, anyway: boolean): Promise<PageState> {
  const key = `${tabId} ${anyway}`;
  const reading =
    underWay.get(key) ??
    readOnce(tabId, anyway)
      .catch(failed)
      .finally(() => underWay.delete(key));
  underWay.set(key, reading);
  return reading;
}

/** An error as the panel shows it. */
export function failed(error: unknown): PageState {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { state: "failed", name, message };
}

async function readOnce(tabId: number, anyway: boolean): Promise<PageState> {
  const answer = await askPage(tabId, anyway);
  if (answer.state !== "article") return answer;
  const { chosen, marksOn } = answer;
  return showReading(tabId, { state: "read", reading: await readArticle(answer, await isPrivate(tabId)), chosen, marksOn });
}

/** Paints the marks of the state's reading on the tab's page, and gives the state back. */
export async function showReading(tabId: number, page: ReadState): Promise<PageState> {
  // a page that has gone meanwhile needs no paint
  await sendToPage(tabId, { type: "paint", marks: marksOf(page.reading) }).catch(() => {});
  return page;
}

/** Nothing that stands in a private window is stored; a tab that can't be asked counts as private. */
async function isPrivate(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.incognito ?? true;
}

async function readArticle(page: PageArticle, hidden: boolean): Promise<Reading> {
  const now = new Date().toISOString();
  const id = articleId(page.meta.url);
  const textHash = await hashText(page.text);
  const stored = hidden ? null : await storedReading(id);
  if (stored && stored.article.storing === "all" && isCurrent(stored.article, textHash)) {
    await touchArticle(id, now);
    return { ...stored, storable: true };
  }
  const article: Article = {
    id,
    ...page.meta,
    words: countWords(page.text),
    textHash,
    cut: page.cut,
    firstRead: stored?.article.firstRead ?? now,
    lastRead: now,
    engine: ENGINE_VERSION,
    storing: stored?.article.storing === "all" ? "all" : await storingSetting(),
  };
  const creator = { type: "Software", name: "Sourcemark", version: ENGINE_VERSION } as const;
  const found = annotateFindings(page.text, analyse(page.text), { articleId: id, url: page.meta.url, creator, now });
  const annotations = stored ? mergeAnnotations(stored.annotations, found, stored.text, page.text) : found;
  const reading = { article, text: page.text, annotations };
  if (!hidden) await storeAsWanted(reading);
  return { ...reading, storable: !hidden };
}

function isCurrent(article: Article, textHash: string): boolean {
  return article.textHash === textHash && article.engine === ENGINE_VERSION;
}
