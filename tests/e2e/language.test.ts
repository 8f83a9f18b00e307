// The panel and the library in the language that the reader chooses, in both real browsers: Chrome has no Kurdish of its own.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChromium } from "./chromium.ts";
import { startFirefox } from "./firefox.ts";
import { type NewsSite, openNewsSite } from "./news-site.ts";
import { readArticle } from "./read-article.ts";
import { type ReaderBrowser, until } from "./reader-browser.ts";

const PATH = "/rojava-official-blames-community";
const seedPage = await readFile(join(import.meta.dirname, "../../seeds/article.html"), "utf8");

/** Chooses from the list, as a reader does with the keyboard. */
const choose = (language: string) => `(() => {
  const list = document.querySelector(".language select");
  list.value = ${JSON.stringify(language)};
  list.dispatchEvent(new Event("change", { bubbles: true }));
  return true;
})()`;
const LOOK = `(() => {
  const { lang, dir } = document.documentElement;
  const strip = document.querySelector(".strip .segment").getBoundingClientRect();
  return {
    lang,
    dir,
    sum: document.querySelector(".sum").innerText,
    startsAt: strip.left < innerWidth / 2 ? "left" : "right",
    chosen: document.querySelector(".language select").value,
  };
})()`;

interface Look {
  lang: string;
  dir: string;
  sum: string;
  startsAt: "left" | "right";
  chosen: string;
}

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
  /** The list says at once what was chosen; the document says so once the words are there. */
  const looks = (chosen: string, lang: RegExp) =>
    until(`the panel speaks ${chosen}`, async () => {
      const look = await browser.inPanel<Look>(LOOK);
      return look?.chosen === chosen && lang.test(look.lang) && look;
    });

  test("speaks as the browser, until the reader chooses", async () => {
    await read();
    expect(await looks("browser", /^en/)).toMatchObject({ dir: "ltr", startsAt: "left" });
  });

  test.each([
    ["ku", "ltr", "left", /^Pênc çavkanî.*Kes li pişt/],
    ["ar", "rtl", "right", /^خمسة مصادر، و/],
  ])("speaks %s once it is chosen", async (language, dir, startsAt, sum) => {
    await browser.inPanel(choose(language));
    expect(await looks(language, new RegExp(`^${language}$`))).toMatchObject({
      dir,
      startsAt,
      sum: expect.stringMatching(sum),
    });
  });

  test("the library speaks it too, and what is chosen there is spoken at once", async () => {
    const library = `${await browser.inPanel<string>("location.origin")}/library.html`;
    await browser.newTab();
    await browser.goto(library);
    const speaks = (language: string, title: string, dir: string) =>
      until(`the library speaks ${language}`, () =>
        browser.inPage<boolean>(
          `document.title === ${JSON.stringify(title)} && document.documentElement.dir === "${dir}" &&
            document.documentElement.lang === "${language}" &&
            document.querySelector(".rail-title")?.innerText === document.title`,
        ),
      );
    await speaks("ar", "المكتبة", "rtl");
    await browser.inPage(choose("de"));
    await speaks("de", "Bibliothek", "ltr");
    await browser.inPage(choose("ar"));
    await speaks("ar", "المكتبة", "rtl");
  });

  test("speaks it still after the browser was closed, and English again as the browser", async () => {
    await browser.restart();
    await read();
    expect(await looks("ar", /^ar$/)).toMatchObject({ dir: "rtl" });
    await browser.inPanel(choose("browser"));
    expect(await looks("browser", /^en/)).toMatchObject({ dir: "ltr" });
  });
});
