// Nothing that the reader did is lost: a browser killed while it is written, a store that the browser emptied.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChromium } from "./chromium.ts";
import { startFirefox } from "./firefox.ts";
import { killWhileWriting } from "./kill-while-writing.ts";
import { articlePage, newsText } from "./made-up-news.ts";
import { type NewsSite, openNewsSite } from "./news-site.ts";
import { readArticle } from "./read-article.ts";
import { type ReaderBrowser, until } from "./reader-browser.ts";

const STORY = "/town/2026/03/02/the-bridge-that-never-was";
const ROUNDS = 2;
/** Milliseconds from the first edit to the kill, at least and at most. */
const KILL_AFTER = [150, 1_200] as const;

const FIRST_CARD = "document.querySelector('[data-card]')";
const BACKUPS = `(async () => {
  const root = await navigator.storage.getDirectory();
  let whole = 0;
  for await (const file of (await root.getDirectoryHandle("backups")).values()) {
    if ((await file.getFile()).size > 0) whole++;
  }
  return whole;
})()`;
const EMPTY = `new Promise((resolve, reject) => {
  const deleting = indexedDB.deleteDatabase("sourcemark");
  deleting.onsuccess = () => resolve(true);
  deleting.onerror = () => reject(deleting.error);
})`;

const API = "(globalThis.browser ?? globalThis.chrome)";
/** Notes sent one right after the other; the last answer where it is waited for, else true at once. */
const editing = (id: string, note: string, times: number, waits: boolean) => `(async () => {
  const [{ id: tabId }] = await ${API}.tabs.query({ active: true, currentWindow: true });
  let last;
  for (let time = 0; time < ${times}; time++) {
    const act = { type: "note", note: "${note}, " + time };
    last = ${API}.runtime.sendMessage({ type: "edit", tabId, edits: [{ id: "${id}", revision: 1e9, act }] });
    last.catch(() => {});
  }
  return ${waits} ? last : true;
})()`;

const browsers: [string, () => Promise<ReaderBrowser>][] = [
  ["Chromium", () => startChromium()],
  ["Firefox", () => startFirefox()],
];

describe.each(browsers)("in %s", (_name, start) => {
  let browser: ReaderBrowser;
  let site: NewsSite;

  beforeAll(async () => {
    site = await openNewsSite();
    site.serve(STORY, articlePage("The bridge that never was", newsText(3_000)));
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const read = () => readArticle(browser, site.origin + STORY);
  const press = (text: string) => {
    const click = `(() => {
      const all = [...document.querySelectorAll("button")];
      const button = all.find((one) => one.innerText === ${JSON.stringify(text)});
      button?.click();
      return Boolean(button);
    })()`;
    return until(`“${text}” can be pressed`, () => browser.inPanel<boolean>(click));
  };
  const isKept = () => browser.inPanel<boolean>(`${FIRST_CARD}?.innerText.includes("Kept")`);

  test("killed while it writes, it has lost nothing that it acknowledged, and torn nothing", async () => {
    for (let round = 0, number = 0; round < ROUNDS; round++) {
      const [least, most] = KILL_AFTER;
      const { wrong, next } = await killWhileWriting(
        browser,
        site.origin + STORY,
        number,
        least + (most - least) * (round / ROUNDS),
      );
      expect(wrong).toEqual([]);
      number = next;
    }
  }, 240_000);

  test("its background ended in mid-write, an edit is stored whole or not at all, and the next one goes through", async () => {
    await read();
    const id = await browser.inPanel<string>(`${FIRST_CARD}.dataset.card`);
    for (let round = 0; round < 4; round++) {
      const edits = await browser.inPanel(editing(`${id}`, `before ${round}`, 3, false));
      expect(edits).toBe(true);
      await new Promise((done) => setTimeout(done, 20 * round));
      await browser.endBackground();
      const answer = await browser.inPanel<{ state: string }>(editing(`${id}`, `after ${round}`, 1, true));
      expect(answer?.state).toBe("read");
    }
    await read();
    expect(await browser.inPanel<string>(`${FIRST_CARD}.innerText`)).toContain("after 3");
  });

  test("a store that was emptied is told, and the backup brings back what was kept", async () => {
    await read();
    const id = await browser.inPanel<string>(`${FIRST_CARD}.dataset.card`);
    await browser.clickPanel(`[data-card="${id}"] button[aria-label="Keep"]`);
    await until("it is kept", isKept);
    await until("there is a backup", async () => ((await browser.inPanel<number>(BACKUPS)) ?? 0) > 0);
    // the backup of before the keeping may be the last for an hour: what counts is that it comes back at all
    await browser.inPanel(EMPTY);
    await read();
    await until("the loss is told", () =>
      browser.inPanel<boolean>("document.body.innerText.includes('What you kept is gone from this browser')"),
    );
    expect(await isKept()).toBe(false);
    await press("Bring it back");
    await until("the notes are back", () => browser.inPanel<boolean>("document.body.innerText.includes('note ')"));
    expect(await browser.inPanel<boolean>("document.body.innerText.includes('is gone from this browser')")).toBe(false);
  });
});
