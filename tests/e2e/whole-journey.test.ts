// The reader's whole way, in both browsers, once with the mouse and once with the keyboard alone: allow a site, read,
// correct a speaker, judge a figure, note, find it in the library, export, delete everything, import, all back.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChromium } from "./chromium.ts";
import { type Display, openDisplay } from "./display.ts";
import { startFirefox } from "./firefox.ts";
import { type Hand, keyboardOf, mouseOf } from "./hand.ts";
import { type NewsSite, openNewsSite } from "./news-site.ts";
import { type ReaderBrowser, until } from "./reader-browser.ts";

const PATH = "/rojava-official-blames-community";
const seedPage = await readFile(join(import.meta.dirname, "../../seeds/article.html"), "utf8");

const QUOTE = "the airstrikes continued";
const FIGURE = "about 56,000";
const NOTE = "Who heard them?";
const IN_CARD = "Boolean(document.activeElement.closest('.open-card'))";
const SITE = "footer button[aria-pressed]";

interface Setting {
  browser: ReaderBrowser;
  /** Answers the browser's question whether the site may be read. */
  allow: (asked: () => Promise<boolean>) => Promise<void>;
  end: () => Promise<void>;
}

/** The browser's question stands in a window that only a real one has; Firefox is told beforehand to answer yes. */
const SETTINGS: [name: string, begin: (downloads: string) => Promise<Setting>][] = [
  [
    "Chromium",
    async (downloads) => {
      const display: Display = await openDisplay();
      const browser = await startChromium({ headless: false, downloads });
      const allow: Setting["allow"] = async (isAllowed) => {
        await until("the question is answered", async () => {
          // the question opens with the focus on Deny
          await new Promise((done) => setTimeout(done, 1_000));
          display.press("Tab");
          display.press("Return");
          await new Promise((done) => setTimeout(done, 500));
          return isAllowed();
        });
      };
      const end = async () => {
        await browser.close();
        display.close();
      };
      return { browser, allow, end };
    },
  ],
  [
    "Firefox",
    async (downloads) => {
      const preferences = { "extensions.webextOptionalPermissionPrompts": false };
      const browser = await startFirefox({ preferences, downloads });
      return { browser, allow: async () => {}, end: () => browser.close() };
    },
  ],
];

const BY_KEYBOARD = "with the keyboard alone";
const HANDS: [name: string, handOf: (browser: ReaderBrowser) => Hand][] = [
  ["with the mouse", mouseOf],
  [BY_KEYBOARD, keyboardOf],
];

const ways = SETTINGS.flatMap(([name, begin]) => HANDS.map(([how, handOf]) => [name, how, begin, handOf] as const));

// the display that nobody sees is Linux's
describe.skipIf(process.platform !== "linux").each(ways)("in %s, %s", (_name, how, begin, handOf) => {
  let setting: Setting;
  let browser: ReaderBrowser;
  let hand: Hand;
  let site: NewsSite;
  let downloads: string;
  let file: string;
  /** How the corrected quote is painted. */
  let corrected: string;

  beforeAll(async () => {
    downloads = await mkdtemp(join(tmpdir(), "sourcemark-downloads-"));
    site = await openNewsSite();
    site.serve(PATH, seedPage);
    setting = await begin(downloads);
    browser = setting.browser;
    hand = handOf(browser);
  });
  afterAll(async () => {
    await setting?.end();
    await site?.close();
    await rm(downloads, { recursive: true, force: true });
  });

  const panelSays = (what: string) =>
    until(`the panel says “${what}”`, () =>
      browser.inPanel<boolean>(`document.body.innerText.includes(${JSON.stringify(what)})`),
    );
  /** @throws with what it says instead, and where the focus is */
  const librarySays = async (what: string) => {
    const says = () => browser.inPage<boolean>(`document.body.innerText.includes(${JSON.stringify(what)})`);
    await until(`the library says “${what}”`, says).catch(async (error: Error) => {
      const instead = "[document.querySelector('main')?.innerText, document.activeElement?.outerHTML.slice(0, 200)]";
      throw new Error(`${error.message}: ${await browser.inPage<string[]>(instead)}`);
    });
  };
  const idOf = (words: string) =>
    until(`a card with “${words}”`, () =>
      browser.inPanel<string>(
        `[...document.querySelectorAll("[data-card]")].find((card) => card.innerText.includes(${JSON.stringify(words)}))?.dataset.card ?? null`,
      ),
    );
  const speakerOf = (id: string) =>
    browser.inPanel<string>(
      `document.querySelector('[data-card="${id}"]').closest("section").querySelector("h2").innerText`,
    );
  const isMarked = () =>
    until("the page is marked", () =>
      browser.inPage<boolean>("[...CSS.highlights.keys()].some((name) => name.startsWith('sourcemark-'))"),
    );
  /** The highlight that a quote's words are painted with; null where they aren't. */
  const hueOf = (words: string) =>
    browser.inPage<
      string | null
    >(`[...CSS.highlights].find(([name, ranges]) => /^sourcemark-said-/.test(name) && [...ranges].some((one) => {
      const range = document.createRange();
      range.setStart(one.startContainer, one.startOffset);
      range.setEnd(one.endContainer, one.endOffset);
      return range.toString().includes(${JSON.stringify(words)});
    }))?.[0] ?? null`);
  const cardSays = (id: string, what: string) =>
    until(`the card says “${what}”`, () =>
      browser.inPanel<boolean>(
        `document.querySelector('[data-card="${id}"]').innerText.includes(${JSON.stringify(what)})`,
      ),
    );

  test("a site is allowed, and its article is read without another press", async () => {
    await browser.goto(site.origin + PATH);
    await browser.pressButton();
    const pressed = () => browser.inPanel<boolean>(`document.querySelector("${SITE}")?.ariaPressed === "true"`);
    await until("the foot offers the site", () =>
      browser.inPanel<boolean>(`Boolean(document.querySelector("${SITE}"))`),
    );
    await hand.press("panel", SITE);
    await setting.allow(async () => (await pressed()) === true);
    await until("the site is allowed", pressed);
    await browser.newTab();
    await browser.goto(site.origin + PATH);
    await isMarked();
    await panelSays(QUOTE);
  });

  test("a speaker is corrected and noted, a figure is judged", async () => {
    const quote = await idOf(QUOTE);
    const found = await until("the quote is painted", () => hueOf(QUOTE));
    await hand.openCard(quote);
    await hand.choose("panel", ".open-card select", "John Kirby");
    await until("John Kirby says it", async () => (await speakerOf(quote))?.includes("John Kirby"));
    corrected = await until("the page shows it as his", async () => {
      const hue = await hueOf(QUOTE);
      return hue !== found && hue;
    });
    if (how === BY_KEYBOARD) await until("the focus has gone with the card", () => browser.inPanel<boolean>(IN_CARD));
    await hand.write("panel", ".open-card textarea", NOTE);
    await hand.closeCard();
    await cardSays(quote, NOTE);
    const figure = await idOf(FIGURE);
    await hand.openCard(figure);
    await hand.pickSecond("panel", ".open-card .verdicts");
    // the card grows by it, and no hand is quicker than that
    await until("the verdict is on the card", () =>
      browser.inPanel<boolean>(
        `Boolean(document.querySelector('[data-card="${figure}"] .mine')?.innerText.includes("Doubtful"))`,
      ),
    );
    await hand.closeCard();
    await cardSays(figure, "Doubtful");
  });

  test("it is found in the library", async () => {
    const library = `${await browser.inPanel<string>("location.origin")}/library.html`;
    await browser.newTab();
    await browser.goto(library);
    await librarySays("Rojava official blames");
    await hand.write("page", "input[type=search]", "heard");
    await librarySays("1 found");
    await librarySays(NOTE);
  });

  test("everything is exported, and then deleted", async () => {
    await hand.press("page", 'a[href="#taking-out"]');
    await librarySays("Everything: 1 article");
    await hand.press("page", "main .button.main");
    file = await until("the file is there", async () => {
      const name = (await readdir(downloads)).find((one) => one.endsWith(".json"));
      const text = name ? await readFile(join(downloads, name), "utf8") : "";
      return text.trimEnd().endsWith("}") ? text : null;
    });
    expect(file).toContain(NOTE);
    await hand.press("page", 'a[href="#storage"]');
    await until("it can be deleted", () => browser.inPage<boolean>("Boolean(document.querySelector('#delete-count'))"));
    await hand.write("page", "#delete-count", "2");
    await hand.press("page", ".button.danger");
    await librarySays("Everything was deleted.");
  });

  test("imported, all is back: the speaker, the verdict and the note, in the library, in the panel and on the page", async () => {
    await hand.press("page", 'a[href="#bringing-in"]');
    await hand.giveFile(file);
    await librarySays("are new");
    await hand.press("page", "main .button.main");
    await librarySays("imported.");
    await hand.press("page", 'a[href="#yours"]');
    await librarySays(NOTE);
    await librarySays("John Kirby");
    await librarySays("Doubtful");
    await browser.goto(site.origin + PATH);
    await isMarked();
    await panelSays(QUOTE);
    const quote = await idOf(QUOTE);
    await cardSays(quote, NOTE);
    expect(await speakerOf(quote)).toContain("John Kirby");
    await cardSays(await idOf(FIGURE), "Doubtful");
    expect(await hueOf(QUOTE)).toBe(corrected);
  });
});
