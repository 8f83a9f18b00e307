// The reader's own hand, end to end, in both real browsers: mark, note, undo, and a page that changes.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChromium } from "./chromium.ts";
import { startFirefox } from "./firefox.ts";
import { COVERING } from "./hand.ts";
import { type NewsSite, openNewsSite } from "./news-site.ts";
import { readArticle } from "./read-article.ts";
import { type ReaderBrowser, until } from "./reader-browser.ts";

const PATH = "/rojava-official-blames-community";
const seedPage = await readFile(join(import.meta.dirname, "../../seeds/article.html"), "utf8");

const DOCUMENT = "document.documentElement.outerHTML";
/** Selects a phrase of the article, as a reader does with the mouse. */
const select = (phrase: string) => `(() => {
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  while (node && !node.data.includes(${JSON.stringify(phrase)})) node = walker.nextNode();
  const at = node.data.indexOf(${JSON.stringify(phrase)});
  getSelection().setBaseAndExtent(node, at, node, at + ${phrase.length});
  return true;
})()`;
/** Selects all the words of an element that is no part of the article. */
const selectBeside = (selector: string) => `(() => {
  getSelection().selectAllChildren(document.querySelector(${JSON.stringify(selector)}));
  return getSelection().toString();
})()`;
const cardWith = (words: string) =>
  `[...document.querySelectorAll("[data-card]")].find((card) => card.innerText.includes(${JSON.stringify(words)}))`;
const says = (words: string) => `document.querySelector("main").innerText.includes(${JSON.stringify(words)})`;
/** Types into a field of the open card without leaving it. */
const typeInto = (selector: string, text: string) => `(() => {
  const field = document.querySelector(${JSON.stringify(selector)});
  field.focus();
  field.value = ${JSON.stringify(text)};
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  return true;
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
    site.serve(PATH, seedPage);
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const read = () => readArticle(browser, site.origin + PATH);
  const panelSays = (words: string) => until(`the panel says “${words}”`, () => browser.inPanel<boolean>(says(words)));
  const idOf = (words: string) =>
    until(`a card with “${words}”`, () => browser.inPanel<string>(`${cardWith(words)}?.dataset.card ?? null`));
  const press = (text: string) =>
    browser.inPanel(
      `[...document.querySelectorAll("button")].find((one) => one.innerText === ${JSON.stringify(text)}).click()`,
    );

  test("selected words become a highlight, painted without a change to the page's DOM", async () => {
    await read();
    const before = await browser.inPage<string>(DOCUMENT);
    await browser.inPage(select("only a few have responded"));
    await panelSays("As a highlight");
    await press("As a highlight");
    await panelSays("Your highlights");
    await until("it is painted", () => browser.inPage<boolean>("CSS.highlights.get('sourcemark-own')?.size > 0"));
    expect(await browser.inPage<string>(DOCUMENT)).toBe(before);
  });

  test("words beside the article can be highlighted too, and are painted again when the page is read again", async () => {
    await browser.inPage(selectBeside(".related li"));
    await panelSays("Snow closes the northern passes");
    await press("As a highlight");
    await panelSays("Beside the article");
    const painted = "[...(CSS.highlights.get('sourcemark-own') ?? [])].map((range) => range.startContainer.data)";
    const isPainted = async () =>
      (await browser.inPage<string[]>(painted)).some((words) => words.includes("Snow closes"));
    await until("it is painted", isPainted);
    await read();
    await until("it is painted again", isPainted);
    await press("Undo");
    await until("it is gone", async () => !(await isPainted()));
  });

  test("from card to card and field to field, the focus is never under what sticks to the edges", async () => {
    await until("there is something to undo", () =>
      browser.inPanel<boolean>("Boolean(document.querySelector('.desk'))"),
    );
    const covered: string[] = [];
    const press = async (key: string, times: number) => {
      for (let time = 0; time < times; time++) {
        await browser.press("panel", [key]);
        const over = await browser.inPanel<string>(COVERING);
        if (over) covered.push(`${key}: ${over}`);
      }
    };
    await press("j", 10);
    await browser.press("panel", ["e"]);
    await until("the card is open", () => browser.inPanel<boolean>("Boolean(document.querySelector('.open-card'))"));
    await press("Tab", 12);
    await press("Shift+Tab", 10);
    await browser.press("panel", ["Escape"]);
    await press("k", 10);
    expect(covered).toEqual([]);
  });

  test("a note is saved when the field is left, and a draft survives the browser's end", async () => {
    const id = await idOf("about 56,000");
    await browser.clickPanel(`[data-card="${id}"] button[aria-label="Correct, judge or note"]`);
    await until("the card is open", () => browser.inPanel<boolean>("Boolean(document.querySelector('textarea'))"));
    await browser.inPanel(typeInto("textarea", "Who counted them?"));
    await browser.inPanel("document.querySelector('textarea').blur()");
    await panelSays("Note: about 56,000");
    await browser.inPanel(typeInto("textarea", "Who counted them? The camp’s"));
    // longer than a draft waits
    await new Promise((done) => setTimeout(done, 1_500));
    await browser.restart();
    await read();
    expect(await browser.inPanel<string>(`${cardWith("about 56,000")}.innerText`)).toContain("The camp’s");
  });

  test("what was done before the restart can be undone, step by step, and done again", async () => {
    // the draft became the note when the card was closed with the panel, or it is a draft still
    await panelSays("Undo");
    const hasHighlight = () => browser.inPanel<boolean>(says("Your highlights"));
    for (let steps = 0; steps < 5 && (await hasHighlight()); steps++) {
      const before = await browser.inPanel<string>("document.querySelector('.last-done').innerText");
      await press("Undo");
      await until("a step is undone", async () => {
        return (await browser.inPanel<string>("document.querySelector('.last-done').innerText")) !== before;
      });
    }
    expect(await hasHighlight()).toBe(false);
    await press("Redo");
    await panelSays("Your highlights");
  });

  test("a page that has changed says what it was and what it is now, and keeps the note", async () => {
    const id = await idOf("over 10,000");
    await browser.clickPanel(`[data-card="${id}"] button[aria-label="Keep"]`);
    await panelSays("Kept: over 10,000");
    site.serve(PATH, seedPage.replaceAll("over 10,000", "over 12,000"));
    await read();
    await panelSays("Since you kept it");
    await panelSays("was over 10,000, now over 12,000");
    await press("Take the new words");
    await until("it stands", () => browser.inPanel<boolean>(`!${says("Since you kept it")}`));
    await panelSays("New words taken: over 12,000");
    expect(await browser.inPanel<string>(`${cardWith("over 12,000")}.innerText`)).toContain("Kept");
  });

  test("V and a number judge a card, N leads to its note, until the reader turns single letters off", async () => {
    const id = await idOf("over 12,000");
    const card = `document.querySelector('[data-card="${id}"]')`;
    const isOpen = `${card}.querySelector(".open-card") !== null`;
    const focused = () => browser.inPanel<string>("document.activeElement.className");
    const press = (...keys: string[]) => browser.press("panel", keys);
    await browser.inPanel(`void ${card}.focus()`);
    await press("v");
    await until("the focus is on its verdicts", () =>
      browser.inPanel<boolean>(`${card}.querySelector(".verdicts").contains(document.activeElement)`),
    );
    await press("2");
    await until("it is judged", () =>
      browser.inPanel<boolean>(`${card}.querySelectorAll(".verdicts input")[1].checked`),
    );
    await press("Escape");
    await until("the closed card says so", () => browser.inPanel<boolean>(`${card}.innerText.includes("Doubtful")`));
    await until("the focus is on the card", async () => (await focused())?.includes("chosen"));
    await press("n");
    await until("the focus is in its note", async () => (await focused())?.includes("note-field"));
    await press("Escape");
    await until("the focus is on the card", async () => (await focused())?.includes("chosen"));
    const set = (on: boolean) =>
      browser.inPanel(`void (globalThis.browser ?? chrome).storage.local.set({ "letter-keys": ${on} })`);
    await set(false);
    // the setting takes its time to arrive
    await until("E opens its fields no more", async () => {
      if (await browser.inPanel<boolean>(isOpen)) await press("Escape");
      await press("e");
      await new Promise((done) => setTimeout(done, 200));
      return !(await browser.inPanel<boolean>(isOpen));
    });
    await press("n", "v");
    await new Promise((done) => setTimeout(done, 200));
    expect(await focused()).toContain("chosen");
    expect(await browser.inPanel<boolean>(isOpen)).toBe(false);
    await set(true);
    await until("E opens its fields again", async () => {
      await press("e");
      return browser.inPanel<boolean>(isOpen);
    });
  });
});
