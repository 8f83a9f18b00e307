// Opens a case's page as a reader would, and looks that panel and page show what they should while the DOM stays as it is.
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "vitest";
import type { NewsSite } from "../news-site.ts";
import { type ReaderBrowser, until } from "../reader-browser.ts";
import type { PageCase, Step } from "./page-case.ts";

/** The page's markup, byte by byte, with that of its shadow trees and frames. */
const WHOLE = `(() => {
  const whole = (root) => {
    const own = root.nodeType === 9 ? root.documentElement.outerHTML : root.innerHTML;
    const inner = [...root.querySelectorAll("*")].flatMap((element) => [
      element.shadowRoot ? whole(element.shadowRoot) : "",
      element.localName === "iframe" && element.contentDocument?.documentElement ? whole(element.contentDocument) : "",
    ]);
    return [own, ...inner.filter(Boolean)].join("\\n");
  };
  return whole(document);
})()`;

const NODES = `[document.querySelectorAll("*").length, document.body.textContent].join()`;

/** The words painted as said, those of the frames too; what no longer hangs in the page doesn't count. */
const PAINTED = `[window, ...Array.from(frames)].flatMap((view) => [...view.CSS.highlights]
  .filter(([name]) => name.startsWith("sourcemark-said"))
  .flatMap(([, ranges]) => [...ranges])
  .filter(({ startContainer }) => startContainer.isConnected)
  .map(({ startContainer, startOffset, endOffset }) => startContainer.data.slice(startOffset, endOffset)))`;

const PATIENCE = 25_000;

export async function runPageCase(browser: ReaderBrowser, site: NewsSite, page: PageCase): Promise<void> {
  for (const [path, html] of Object.entries({ ...page.others, [page.path]: page.html })) site.serve(path, html);
  await browser.goto(page.asFile ? await saved(page) : site.origin + page.path);
  for (const [at, step] of page.steps.entries()) {
    if (step.still)
      await browser.inPanel(
        "void (document.body.dataset.same = 'yes', document.querySelector('main').dataset.same = 'yes')",
      );
    if (step.does) await browser.inPage(step.does);
    const compared = step.tooDeep ? NODES : WHOLE;
    const before = await browser.inPage<string>(compared);
    if (at === 0) await browser.pressButton();
    await look(browser, step);
    // not by toBe: a difference of megabytes is no message
    expect((await browser.inPage<string>(compared)) === before, "the page's DOM is as it was").toBe(true);
  }
}

async function look(browser: ReaderBrowser, step: Step): Promise<void> {
  const { says = [], saysNot = [], painted = [], notPainted = [], holds = [], still = false, after = 0 } = step;
  await new Promise((done) => setTimeout(done, after));
  let wrong: string[] = [];
  const isRight = async () => {
    const panel = (await browser.inPanel<string>("document.body.innerText")) ?? "";
    const words = (await browser.inPage<string[]>(PAINTED)).join("\n");
    const held = await Promise.all(holds.map((expression) => browser.inPage<boolean>(expression)));
    wrong = [
      ...says.filter((text) => !panel.includes(text)).map((text) => `the panel doesn't say “${text}”`),
      ...saysNot.filter((text) => panel.includes(text)).map((text) => `the panel says “${text}”`),
      ...painted.filter((text) => !words.includes(text)).map((text) => `“${text}” is not painted`),
      ...notPainted.filter((text) => words.includes(text)).map((text) => `“${text}” is painted`),
      ...holds.filter((_, at) => !held[at]).map((text) => `it doesn't hold that ${text}`),
    ];
    return wrong.length === 0;
  };
  await until("the page is shown as it should be", isRight, PATIENCE).catch(() => expect(wrong).toEqual([]));
  if (still)
    expect(await browser.inPanel<string>("document.querySelector('main')?.dataset.same ?? 'anew'")).toBe("yes");
}

async function saved({ path, html }: PageCase): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), "sourcemark-saved-")), path.slice(1));
  await writeFile(file, html);
  return pathToFileURL(file).href;
}
