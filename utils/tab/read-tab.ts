// One page, all the way: ask → analyse → merge with what is stored → store → paint. Keeps no state but what is under way.
import { browser } from "wxt/browser";
import type { Reading } from "@/utils/annotation/article.ts";
import type { PageState } from "@/utils/annotation/page-state.ts";
import { sendToPage } from "@/utils/messages/to-page.ts";
import { marksOf } from "@/utils/reading/marks.ts";
import { deskOf } from "@/utils/store/desk.ts";
import { colouringSetting } from "@/utils/store/settings.ts";
import { askPage } from "./ask-page.ts";
import { placeBeside } from "./beside.ts";
import { lossOf } from "./store-care.ts";
import { takeArticle } from "./take-article.ts";

/** Held by whoever reads and writes the store, so that no two readings of an article overwrite one another. */
export const STORE_LOCK = "sourcemark-store";

interface UnderWay {
  state: Promise<PageState>;
  /** The page has given its text: what it shows from then on is no longer in it. */
  answered: boolean;
}

/** @param pageReading tells this reading of the page from every other */
type Work = (reading: Reading, pageReading: number) => Promise<Reading>;

const underWay = new Map<string, UnderWay>();

/**
 * What is to be seen of the tab's page; also stores it and paints its marks. Asked for again while it is being read,
 * it is read once.
 * @param anyway read the page even where it doesn't look like an article
 * @param changed the page says that it is another, or has changed: the text it gave before is not enough
 */
export function readTab(tabId: number, anyway: boolean, changed = false): Promise<PageState> {
  const key = `${tabId} ${anyway}`;
  const before = underWay.get(key);
  if (before && !(changed && before.answered)) return before.state;
  const asking = askPage(tabId, anyway).finally(() => {
    reading.answered = true;
  });
  const reading: UnderWay = {
    answered: false,
    state: asking
      .then((answer) => workOnAnswer(tabId, answer, async (reading) => reading))
      .catch(failed)
      .finally(() => {
        if (underWay.get(key) === reading) underWay.delete(key);
      }),
  };
  underWay.set(key, reading);
  return reading.state;
}

/** From now on nobody is given a reading that was begun before: the reader changes what is stored. */
export function forgetReadingsUnderWay(): void {
  underWay.clear();
}

/**
 * Reads the tab's page, lets `work` do something with the reading while nobody else writes to the store, and paints
 * what comes of it. @throws what `work` throws
 */
export async function workOnTab(tabId: number, anyway: boolean, work: Work): Promise<PageState> {
  return workOnAnswer(tabId, await askPage(tabId, anyway), work);
}

/** The tab's article as the page has it now, without a word to the page about it; null where there is none. */
export async function readAtHand(tabId: number): Promise<Reading | null> {
  const answer = await askPage(tabId, false);
  if (answer.state !== "article") return null;
  const hidden = await isPrivate(tabId);
  return navigator.locks.request(STORE_LOCK, () => takeArticle(answer, hidden));
}

async function workOnAnswer(
  tabId: number,
  answer: Awaited<ReturnType<typeof askPage>>,
  work: Work,
): Promise<PageState> {
  if (answer.state !== "article") return answer;
  // asked for at once, here and below: the panel waits for the slowest, not for one after the other
  const [hidden, colouring] = await Promise.all([isPrivate(tabId), colouringSetting()]);
  const reading = await navigator.locks.request(STORE_LOCK, async () => {
    const taken = await takeArticle(answer, hidden);
    return work(await placeBeside(tabId, answer.reading, taken), answer.reading);
  });
  const marks = marksOf(reading, colouring);
  const [desk, lost] = await Promise.all([
    hidden ? null : deskOf(reading.article.id),
    hidden ? null : lossOf(),
    // a page that has gone meanwhile needs no paint
    sendToPage(tabId, { type: "paint", reading: answer.reading, marks }).catch(() => {}),
  ]);
  const { chosen, marksOn } = answer;
  return { state: "read", reading, desk: desk && { ...desk, lost }, chosen, marksOn };
}

/** An error as the panel shows it. */
export function failed(error: unknown): PageState {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { state: "failed", name, message };
}

/** Nothing that stands in a private window is stored; a tab that can't be asked counts as private. */
async function isPrivate(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.incognito ?? true;
}
