// Chromium with the extension, driven by puppeteer-core over a pipe.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type CDPSession, type KeyInput, type Page } from "puppeteer-core";
import { browserPath } from "@/utils/cli/find-browser.ts";
import { killTree } from "./kill-tree.ts";
import { middleOf, PRESS_TIME, type ReaderBrowser, until } from "./reader-browser.ts";

const EXTENSION = join(import.meta.dirname, "../../.output/chrome-mv3");

const SWITCHES = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--window-size=1280,900",
];

export interface Chromium extends ReaderBrowser {
  name: "chromium";
  browser(): Browser;
  page(): Page;
  /** The side panel as a page; null where it isn't open. */
  panel(): Promise<Page | null>;
  /** The value of an expression in the background. */
  background<T>(expression: string): Promise<T>;
  /** Reloads the extension under the open pages, as an update does. */
  reloadExtension(): Promise<void>;
}

export interface ChromiumOptions {
  /** False: with a window, on the display that the environment names. */
  headless?: boolean;
  extension?: string;
  /** Folder that downloads go to without asking. */
  downloads?: string;
  /** The page that opens at the first run is at hand; else it is closed, as by a reader who knows it. */
  welcomed?: boolean;
}

export async function startChromium({
  headless = true,
  extension = EXTENSION,
  downloads,
  welcomed = false,
}: ChromiumOptions = {}): Promise<Chromium> {
  const profile = await mkdtemp(join(tmpdir(), "sourcemark-chromium-"));
  let browser: Browser;
  let page: Page;
  let id = "";
  let pressing: CDPSession | null = null;

  const start = async () => {
    pressing = null;
    browser = await puppeteer.launch({
      executablePath: browserPath("chromium"),
      headless,
      pipe: true,
      userDataDir: profile,
      enableExtensions: [extension],
      defaultViewport: null,
      args: SWITCHES,
      protocolTimeout: 60_000,
    });
    await background();
    const welcome = await until("the first run welcomes", async () =>
      browser.targets().find((target) => target.url().endsWith("/welcome.html")),
    );
    if (!welcomed) await (await welcome.page())?.close();
    if (downloads) {
      const session = await browser.target().createCDPSession();
      await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads });
    }
    page = (welcomed && (await welcome.page())) || (await browser.pages())[0] || (await browser.newPage());
    await page.bringToFront();
  };

  // the newest: one that was reloaded stays among the targets as long as anybody is attached to it
  const newestWorker = () => browser.targets().findLast((target) => target.type() === "service_worker");

  const background = async () => {
    const target = await until("there is a background", async () => newestWorker());
    id = new URL(target.url()).host;
    const worker = await target.worker();
    if (!worker) throw new Error("The background has no worker");
    // the target is there before its script has run
    await until(
      "the background listens",
      () => worker.evaluate("chrome.action.onClicked.hasListeners()") as Promise<boolean>,
    );
    return worker;
  };

  const panel = async () => {
    const target = browser.targets().find((target) => target.url().endsWith("/sidepanel.html"));
    return target ? await target.asPage() : null;
  };

  await start();
  return {
    name: "chromium",
    browser: () => browser,
    page: () => page,
    panel,
    background: async <T>(expression: string) => (await background()).evaluate(expression) as Promise<T>,
    async reloadExtension() {
      const old = newestWorker();
      await browser.installExtension(extension);
      await until("a new background is there", async () => newestWorker() !== old);
      await background();
    },
    goto: async (url) => void (await page.goto(url, { waitUntil: "domcontentloaded" })),
    async newTab() {
      page = await browser.newPage();
      await page.bringToFront();
    },
    async pressButton() {
      // one for all presses: where a session ends, Chromium paints the page anew
      pressing ??= await browser.target().createCDPSession();
      const { targetInfos } = await pressing.send("Target.getTargets", { filter: [{ type: "tab" }] });
      const tab = targetInfos.find((target) => target.url === page.url());
      if (!tab) throw new Error(`No tab shows ${page.url()}`);
      // newer than puppeteer's table of the protocol
      await (pressing.send as (method: string, params: object) => Promise<unknown>)("Extensions.triggerAction", {
        id,
        targetId: tab.targetId,
      });
    },
    inPage: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    inPanel: async <T>(expression: string) => (await (await panel())?.evaluate(expression)) as T | null,
    clickPage: (x, y) => page.mouse.click(x, y, { delay: PRESS_TIME }),
    movePage: (x, y) => page.mouse.move(x, y),
    async dragPage(from, to, letGo = true) {
      await page.mouse.move(...from);
      await page.mouse.down();
      await page.mouse.move(...to, { steps: 4 });
      if (letGo) await page.mouse.up();
    },
    keyPage: (key) => page.keyboard.press(key),
    // without a window there is nobody to press a key in: the event is the browser's, the tab the one in sight
    command: async (name) => {
      const worker = await background();
      await worker.evaluate(
        `chrome.tabs.query({ active: true }).then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`,
      );
    },
    async clickPanel(selector) {
      const open = await until("the panel is open", panel);
      const [x, y] = await until(
        `the panel shows ${selector}`,
        () => open.evaluate(middleOf(selector)) as Promise<[number, number] | null>,
      );
      await open.mouse.click(x, y, { delay: PRESS_TIME });
    },
    async press(where, keys) {
      const { keyboard } = where === "page" ? page : await until("the panel is open", panel);
      for (const key of keys) {
        const [last = "", ...held] = key.split("+").toReversed();
        for (const one of held) await keyboard.down(one as KeyInput);
        await keyboard.press(last as KeyInput);
        for (const one of held) await keyboard.up(one as KeyInput);
      }
    },
    picturePage: async (file) => void (await page.screenshot({ path: file as `${string}.png` })),
    async setScheme(scheme) {
      for (const target of [page, await panel()])
        await target?.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    },
    async picturePanel(file) {
      const open = await until("the panel is open", panel);
      await open.screenshot({ path: file as `${string}.png`, captureBeyondViewport: false });
    },
    ended: () => new Promise((done) => void browser.once("disconnected", () => done())),
    async restart() {
      await browser.close();
      await start();
    },
    async endBackground() {
      await (await newestWorker()?.worker())?.close();
    },
    async kill() {
      const ended = new Promise<void>((done) => void browser.once("disconnected", () => done()));
      killTree(browser.process()?.pid);
      await ended;
      await start();
    },
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
