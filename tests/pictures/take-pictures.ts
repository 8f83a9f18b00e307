// Takes a picture of the panel in every state, light and dark, at three widths, under the extension's own policy.
// Also measures what a picture shows too late: anything wider than the panel, small targets, small type, refused styles.
//   npx tsx tests/pictures/take-pictures.ts [--languages ar,de] [--looks light,dark,large,forced,touch] [scene …]     → .output/pictures
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { LANGUAGES } from "../../utils/words/languages.ts";
import { measure } from "./measure.ts";
import { OPENED, sceneNames } from "./scene-names.ts";
import { servePanel } from "./serve-panel.ts";

const ROOT = join(import.meta.dirname, "../..");
const PICTURES = join(ROOT, ".output/pictures");
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const WIDTHS = { panel: [320, 380, 560], library: [320, 380, 720, 1100], welcome: [320, 380, 720, 1100] };
const HEIGHT = 720;
/** Pictured no higher than the panel: 300 cards are as long as a street, and what sticks to the edge shows only so. */
const AS_SEEN = new Set(["many", "many-60", "many-chosen", "trouble", "open", "open-figure", "working", "find-many"]);
/** What holds most of the words; the longest and the shortest language break a layout first. */
const IN_EVERY_LANGUAGE = [
  ...["decided", "working", "open", "open-figure", "not-allowed"],
  ...["few", "sources", "figures", "yours-ticked", "article", "export", "import-preview", "storage"].map(
    (page) => `library-${page}`,
  ),
];
/** Headless, the browser believes that nothing can hover. */
const WITH_MOUSE =
  "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4";
/** The reader's own type size, twice the usual, as the browser's settings give it. */
const WITH_LARGE_TYPE = `${WITH_MOUSE},defaultFontSize=32`;
/** Milliseconds after which "loading" shows, and then some. */
const SETTLE = 450;

await mkdir(PICTURES, { recursive: true });
const panel = await servePanel();
const [usual, large] = await Promise.all([WITH_MOUSE, WITH_LARGE_TYPE].map(launch));
const problems: string[] = [];
let taken = 0;
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { languages: { type: "string" }, looks: { type: "string" } },
  });
  const asked = values.languages?.split(",") ?? ["en"];
  const scenes = positionals.length > 0 ? positionals : await sceneNames("scenes", "library-scenes", "welcome-scenes");
  for (const language of asked) {
    for (const scene of scenes) {
      for (const width of widthsOf(scene)) {
        for (const look of values.looks?.split(",") ?? ["light", "dark"]) await take(scene, width, look, language);
      }
    }
  }
  if (process.argv.length === 2) {
    await take("decided", 380, "forced");
    for (const width of WIDTHS.panel) await take("decided", width, "large");
    await take("library-yours-ticked", 1100, "forced");
    await take("library-few", 720, "large");
    await take("library-settings", 720, "large");
    await take("welcome-hidden", 720, "large");
    await take("on-phone", 380, "touch");
    for (const language of Object.keys(LANGUAGES).filter((one) => one !== "en")) {
      for (const scene of IN_EVERY_LANGUAGE) {
        for (const width of widthsOf(scene)) await take(scene, width, "light", language);
      }
    }
  }
} finally {
  await Promise.all([usual?.close(), large?.close()]);
  panel.close();
}
for (const problem of problems) console.error(problem);
console.log(`${taken} pictures in .output/pictures, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

function launch(settings: string): Promise<Browser> {
  return puppeteer.launch({
    executablePath: CHROMIUM,
    args: ["--no-sandbox", "--force-color-profile=srgb", settings],
  });
}

async function take(scene: string, width: number, look: string, language = "en"): Promise<void> {
  const name = `${scene}${language === "en" ? "" : `-${language}`}-${width}-${look}`;
  const page = await (look === "large" ? large : usual)!.newPage();
  const complain = (what: string) => problems.push(`${name}: ${what}`);
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) complain(message.text());
  });
  page.on("pageerror", (error) => complain(String(error)));
  await page.setViewport({
    width,
    height: HEIGHT,
    deviceScaleFactor: 2,
    ...(look === "touch" && { hasTouch: true, isMobile: true }),
  });
  await setLook(page, look);
  await page.goto(panel.addressOf(scene, language), { waitUntil: "load" });
  await page.waitForSelector("body > *");
  if (OPENED.has(scene)) {
    await page.focus("[data-card][tabindex='0']");
    await page.keyboard.press("e");
  }
  if (scene === "loading") await new Promise((resolve) => setTimeout(resolve, SETTLE));
  for (const found of await page.evaluate(measure)) complain(found);
  const fullPage = !AS_SEEN.has(scene);
  await page.screenshot({ path: join(PICTURES, `${name}.png`) as `${string}.png`, fullPage });
  taken += 1;
  await page.close();
}

async function setLook(page: Page, look: string): Promise<void> {
  const client = await page.createCDPSession();
  await client.send("Emulation.setEmulatedMedia", {
    features: [
      { name: "prefers-color-scheme", value: ["dark", "forced"].includes(look) ? "dark" : "light" },
      { name: "forced-colors", value: look === "forced" ? "active" : "none" },
    ],
  });
}

function widthsOf(scene: string): number[] {
  if (scene.startsWith("library")) return WIDTHS.library;
  return scene.startsWith("welcome") ? WIDTHS.welcome : WIDTHS.panel;
}
