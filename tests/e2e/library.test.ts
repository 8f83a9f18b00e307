// The library, end to end, in both real browsers: keep → find → export → delete everything → import → all back.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChromium } from "./chromium.ts";
import { startFirefox } from "./firefox.ts";
import { type NewsSite, openNewsSite } from "./news-site.ts";
import { type ReaderBrowser, until } from "./reader-browser.ts";

const PATH = "/rojava-official-blames-community";
const seedPage = await readFile(join(import.meta.dirname, "../../seeds/article.html"), "utf8");

const says = (words: string) => `document.querySelector("main").innerText.includes(${JSON.stringify(words)})`;
const button = (text: string) =>
  `[...document.querySelectorAll("main button")].find((one) => one.innerText === ${JSON.stringify(text)})`;
const type = (selector: string, text: string) => `(() => {
  const field = document.querySelector(${JSON.stringify(selector)});
  field.focus();
  field.value = ${JSON.stringify(text)};
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  return true;
})()`;
/** As a file that is dropped on the page, or chosen in the browser's own window. */
const chooseFile = (text: string) => `(() => {
  const files = new DataTransfer();
  files.items.add(new File([${JSON.stringify(text)}], "kept.json", { type: "application/json" }));
  const field = document.querySelector("input[type=file]");
  field.files = files.files;
  field.dispatchEvent(new Event("change", { bubbles: true }));
  return true;
})()`;
const NOTE = "Who counted them?";

const browsers: [string, (downloads: string) => Promise<ReaderBrowser>][] = [
  ["Chromium", (downloads) => startChromium({ downloads })],
  ["Firefox", (downloads) => startFirefox({ downloads })],
];

describe.each(browsers)("in %s", (_name, start) => {
  let browser: ReaderBrowser;
  let site: NewsSite;
  let downloads: string;
  let library: string;

  beforeAll(async () => {
    downloads = await mkdtemp(join(tmpdir(), "sourcemark-downloads-"));
    site = await openNewsSite();
    site.serve(PATH, seedPage);
    browser = await start(downloads);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await rm(downloads, { recursive: true, force: true });
  });

  const pageSays = (words: string) => until(`the library says “${words}”`, () => browser.inPage<boolean>(says(words)));
  const goTo = (page: string) => browser.inPage(`void (location.hash = ${JSON.stringify(page)})`);
  const press = async (text: string) => {
    await until(`there is “${text}”`, () => browser.inPage<boolean>(`Boolean(${button(text)})`));
    await browser.inPage(`void ${button(text)}.click()`);
  };
  const downloaded = () =>
    until("a file is there", async () => {
      const name = (await readdir(downloads)).find((one) => one.endsWith(".json"));
      const text = name ? await readFile(join(downloads, name), "utf8") : "";
      return text.trimEnd().endsWith("}") ? text : null;
    });

  test("what is kept and noted in the panel is found in the library, by a word of the note", async () => {
    await browser.goto(site.origin + PATH);
    await browser.pressButton();
    await until("there are cards", () => browser.inPanel<boolean>("Boolean(document.querySelector('[data-card]'))"));
    await browser.inPanel(`document.querySelector('.card button[aria-label="Keep"]').click()`);
    await until("it is kept", () => browser.inPanel<boolean>("Boolean(document.querySelector('.card .mine'))"));
    // a real click, so that the sidebar has the focus that leaving the field takes from it
    await browser.clickPanel('.row button[aria-label="Correct, judge or note"]');
    await until("a card is open", () => browser.inPanel<boolean>("Boolean(document.querySelector('textarea'))"));
    await browser.inPanel(type("textarea", NOTE));
    await browser.inPanel("document.querySelector('textarea').blur()");
    await until("it is noted", () =>
      browser.inPanel<boolean>(`document.querySelector("main").innerText.includes("Note: ")`),
    );
    library = `${await browser.inPanel<string>("location.origin")}/library.html`;
    await browser.newTab();
    await browser.goto(library);
    await pageSays("Rojava official blames");
    await until("there is a line to search in", () =>
      browser.inPage<boolean>("Boolean(document.querySelector('input[type=search]'))"),
    );
    await browser.inPage(type("input[type=search]", "counted"));
    await pageSays("1 found");
    await pageSays(NOTE);
  });

  test("sources and figures stand across articles, and the article opens with what was kept", async () => {
    await goTo("#sources");
    await pageSays("Abdulkarim Omar");
    await goTo("#figures");
    await pageSays("nobody vouches");
    await goTo("#articles");
    await pageSays("Rojava official blames");
    await browser.inPage("void document.querySelector('[data-row-link]').click()");
    await pageSays("What you kept");
    await pageSays(NOTE);
    expect(await browser.inPage<number>("document.querySelectorAll('[data-card]').length")).toBe(2);
    const link = `document.querySelector('[data-card] a.icon').href`;
    expect(await browser.inPage<string>(link)).toContain("#:~:text=");
  });

  test("a note is saved where the reader leaves its article in the moment of typing", async () => {
    const noted = `[...document.querySelectorAll("[data-card]")].find((one) => one.innerText.includes("${NOTE}"))`;
    await browser.inPage(`void ${noted}.querySelector('button[aria-label="Correct, judge or note"]').click()`);
    await until("the note can be typed", () => browser.inPage<boolean>("Boolean(document.querySelector('textarea'))"));
    const longer = `${NOTE} And when?`;
    await browser.inPage(`${type("textarea", longer)} && void (location.hash = "#yours")`);
    await pageSays(longer);
    await browser.inPage("history.back()");
    await pageSays("What you kept");
  });

  test("all that is ticked is tagged at once, and that is undone", async () => {
    await goTo("#yours");
    await until("both are listed", () =>
      browser.inPage<boolean>("document.querySelectorAll('.kept-list [data-row]').length === 2"),
    );
    await browser.inPage("void [...document.querySelectorAll('.kept-list input')].forEach((box) => box.click())");
    await pageSays("2 chosen");
    await press("Tag");
    await until("tags can be typed", () => browser.inPage<boolean>("Boolean(document.querySelector('#bulk-tags'))"));
    await browser.inPage(type("#bulk-tags", "prisons"));
    await press("Add");
    await pageSays("Tags: 2");
    await pageSays("#prisons");
    await press("Undo");
    await until("the tags are gone", () => browser.inPage<boolean>(`!${says("#prisons")}`));
  });

  test("everything is exported, deleted, and comes back from the file", async () => {
    await goTo("#storage");
    await press("Export everything");
    await press("Export");
    await pageSays("Saved as");
    const file = await downloaded();
    expect(file).toContain(NOTE);
    await goTo("#storage");
    await until("it can be deleted", () => browser.inPage<boolean>("Boolean(document.querySelector('#delete-count'))"));
    await browser.inPage(type("#delete-count", "2"));
    await press("Delete everything");
    await pageSays("Everything was deleted.");
    await goTo("#articles");
    await pageSays("Nothing is kept yet");
    await goTo("#bringing-in");
    await until("a file can be chosen", () =>
      browser.inPage<boolean>("Boolean(document.querySelector('input[type=file]'))"),
    );
    await browser.inPage(chooseFile(file));
    await pageSays("are new");
    await browser.inPage("void document.querySelector('main .button.main').click()");
    await pageSays("imported.");
    await goTo("#articles");
    await pageSays("Rojava official blames");
    await until("there is a line to search in", () =>
      browser.inPage<boolean>("Boolean(document.querySelector('input[type=search]'))"),
    );
    await browser.inPage(type("input[type=search]", "counted"));
    await pageSays("1 found");
    await pageSays(NOTE);
  });

  test("the panel's button brings up the library that is open, and opens no second one", async () => {
    const open = `(globalThis.browser ?? chrome).runtime.getContexts({ contextTypes: ["TAB"] })
      .then((tabs) => tabs.filter(({ documentUrl }) => documentUrl.includes("/library.html")).length)`;
    await browser.newTab();
    await browser.goto(site.origin + PATH);
    await browser.pressButton();
    const name = `document.querySelector('button[aria-label="Open the library"]')`;
    await until("the panel has the button", () => browser.inPanel<boolean>(`Boolean(${name})`));
    expect(await browser.inPanel<number>(open)).toBe(1);
    await browser.inPanel(`void ${name}.click()`);
    // long enough for a second one to open
    await new Promise((done) => setTimeout(done, 1_000));
    expect(await browser.inPanel<number>(open)).toBe(1);
    expect(
      await browser.inPanel<boolean>(`(globalThis.browser ?? chrome).tabs
      .query({ active: true, currentWindow: true }).then(([tab]) => tab.url?.includes("/library.html") ?? false)`),
    ).toBe(true);
  });
});
