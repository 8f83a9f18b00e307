// A page in real Chromium that shows one pictured scene after the other, in one look.
import puppeteer, { type Page } from "puppeteer-core";
import { browserPath } from "@/utils/cli/find-browser.ts";
import { OPENED } from "../pictures/scene-names.ts";
import { servePanel } from "../pictures/serve-panel.ts";

export interface PicturedPage {
  page: Page;
  /** Shows the scene as far as it is in sight; sizes in CSS pixels. */
  show(scene: string, width: number, height?: number): Promise<void>;
  close(): Promise<void>;
}

export async function openPicturedPage(look: "light" | "dark"): Promise<PicturedPage> {
  const served = await servePanel();
  const browser = await puppeteer.launch({ executablePath: browserPath("chromium"), args: ["--no-sandbox"] });
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: look }]);
  return {
    page,
    async show(scene, width, height = 800) {
      await page.setViewport({ width, height });
      // the same address with another name is no other page
      await page.goto("about:blank");
      await page.goto(served.addressOf(scene), { waitUntil: "load" });
      await page.waitForSelector(scene === "loading" ? ".loading" : "body > *");
      if (!OPENED.has(scene)) return;
      await page.focus("[data-card][tabindex='0']");
      await page.keyboard.press("e");
      await page.waitForSelector(".open-card");
    },
    async close() {
      await browser.close();
      served.close();
    },
  };
}
