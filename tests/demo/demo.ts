// npm start: builds the extension and shows it at work on the reference article.
//   npm start                          Chrome or Chromium
//   npm start -- --browser firefox     Firefox
// With a display, a window opens and stays until it is closed. Without one, it prints what it found and leaves pictures
// and the exported JSON under .output/demo.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startChromium } from "../e2e/chromium.ts";
import { startFirefox } from "../e2e/firefox.ts";
import { openNewsSite } from "../e2e/news-site.ts";
import { until } from "../e2e/reader-browser.ts";
import { ensureBrowsers } from "../ensure-browsers.ts";
import { takePictures } from "./take-pictures.ts";

const root = join(import.meta.dirname, "../..");
const demo = join(root, ".output/demo");

const { values } = parseArgs({ options: { browser: { type: "string", default: "chromium" } } });
const name = values.browser === "chrome" ? "chromium" : values.browser;
if (name !== "chromium" && name !== "firefox") throw new Error(`No browser “${name}”: chromium or firefox`);

const build = name === "firefox" ? ["build", "-b", "firefox", "--mv3"] : ["build"];
if (spawnSync("wxt", build, { cwd: root, stdio: "inherit" }).status !== 0) process.exit(1);
ensureBrowsers([name]);

rmSync(demo, { recursive: true, force: true });
mkdirSync(demo, { recursive: true });

const hasDisplay = process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const site = await openNewsSite();
site.serve("/rojava-official-blames-community", readFileSync(join(root, "seeds/article.html")));
const options = { headless: !hasDisplay, ...(hasDisplay ? {} : { downloads: demo }) };
const browser = await (name === "firefox" ? startFirefox(options) : startChromium(options));

await browser.goto(`${site.origin}/rojava-official-blames-community`);
await browser.pressButton();
const shown = await until("the panel lists what was found", async () => {
  const text = await browser.inPanel<string>("document.querySelector('[data-card]') && document.body.innerText");
  return text;
});

if (hasDisplay) {
  console.log("Close the window to end.");
  await browser.ended();
} else {
  console.log(`\n${shown}\n`);
  for (const file of await takePictures(browser, demo)) console.log(file);
}
await browser.close();
await site.close();
