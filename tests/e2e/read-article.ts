// What the reader does first: goes to an article and presses the toolbar button.
import { type ReaderBrowser, until } from "./reader-browser.ts";

const FIRST_CARD = "document.querySelector('[data-card]')?.dataset.card ?? null";

/** Resolves once the panel has cards, with the first one's id. @throws with what panel and page show instead */
export async function readArticle(browser: ReaderBrowser, address: string): Promise<string> {
  await browser.goto(address);
  await browser.pressButton();
  try {
    return await until("the panel has cards", () => browser.inPanel<string>(FIRST_CARD));
  } catch (error) {
    const shown = await browser.inPanel<string>("document.body.innerText");
    const marks = await browser.inPage<number>("CSS.highlights.size");
    throw new Error(`The panel shows ${JSON.stringify(shown)}, the page has ${marks} highlights`, { cause: error });
  }
}
