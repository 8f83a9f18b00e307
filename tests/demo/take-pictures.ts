// Pictures of page and panel, light and dark, and the file that Export saves.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type ReaderBrowser, until } from "../e2e/reader-browser.ts";

/** Leaves pictures and the exported JSON in `folder`; the paths of all files in it. */
export async function takePictures(browser: ReaderBrowser, folder: string): Promise<string[]> {
  for (const scheme of ["light", "dark"] as const) {
    await browser.setScheme(scheme);
    await browser.picturePage(join(folder, `page-${scheme}.png`));
    await browser.inPanel("scrollTo(0, 0)");
    await browser.picturePanel(join(folder, `panel-${scheme}.png`));
    await browser.inPanel("document.querySelector('#figures')?.scrollIntoView({ behavior: 'instant' })");
    // cards out of sight get their height only now
    await browser.inPanel("new Promise((done) => setTimeout(done, 300))");
    await browser.inPanel("document.querySelector('#figures')?.scrollIntoView({ behavior: 'instant' })");
    await browser.picturePanel(join(folder, `figures-${scheme}.png`));
  }
  await browser.clickPanel("footer button[aria-label^='Export']");
  await until("the export is saved", async () => (await readdir(folder)).some((file) => file.endsWith(".json")));
  return (await readdir(folder)).map((file) => join(folder, file));
}
