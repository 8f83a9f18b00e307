// Takes a picture of the panel in every state, light and dark, at three widths, under the extension's own policy.
// Also measures what a picture shows too late: anything wider than the panel, small targets, small type, refused styles.
//   npx tsx tests/pictures/take-pictures.ts [scene …]     → .output/pictures
import { mkdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import preact from "@preact/preset-vite";
import puppeteer, { type Page } from "puppeteer-core";
import { build } from "vite";
import config from "../../wxt.config.ts";
import { measure } from "./measure.ts";

const ROOT = join(import.meta.dirname, "../..");
const BUILT = join(ROOT, ".output/pictures-page");
const PICTURES = join(ROOT, ".output/pictures");
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const WIDTHS = [320, 380, 560];
const HEIGHT = 720;
/** Pictured no higher than the panel: 300 cards are as long as a street, and what sticks to the edge shows only so. */
const AS_SEEN = new Set(["many", "trouble"]);
/** Headless, the browser believes that nothing can hover. */
const WITH_MOUSE =
  "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4";
/** Milliseconds after which "loading" shows, and then some. */
const SETTLE = 450;
const TYPES: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

await build({
  root: import.meta.dirname,
  configFile: false,
  logLevel: "warn",
  plugins: [preact()],
  resolve: { alias: { "@": ROOT, "wxt/browser": join(import.meta.dirname, "browser.ts") } },
  build: { outDir: BUILT, emptyOutDir: true, target: "es2023", modulePreload: { polyfill: false } },
});
await mkdir(PICTURES, { recursive: true });

const policy = await extensionPolicy();
const server = createServer(async (request, response) => {
  const path = new URL(request.url ?? "/", "http://localhost").pathname;
  const body = await readFile(join(BUILT, path)).catch(() => null);
  const type = TYPES[extname(path)] ?? "text/plain";
  response.writeHead(body ? 200 : 204, { "content-type": `${type}; charset=utf-8`, "content-security-policy": policy });
  response.end(body ?? "");
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = server.address();
if (address === null || typeof address === "string") throw new Error("The server has no port.");
const origin = `http://127.0.0.1:${address.port}`;

const browser = await puppeteer.launch({
  executablePath: CHROMIUM,
  args: ["--no-sandbox", "--force-color-profile=srgb", WITH_MOUSE],
});
const problems: string[] = [];
let taken = 0;
try {
  const scenes = process.argv.length > 2 ? process.argv.slice(2) : await sceneNames();
  for (const scene of scenes) {
    for (const width of WIDTHS) {
      for (const look of ["light", "dark"]) await take(scene, width, look);
    }
  }
  if (process.argv.length === 2) {
    await take("decided", 380, "forced");
    for (const width of WIDTHS) await take("decided", width, "large");
  }
} finally {
  await browser.close();
  server.close();
}
for (const problem of problems) console.error(problem);
console.log(`${taken} pictures in .output/pictures, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

async function take(scene: string, width: number, look: string): Promise<void> {
  const name = `${scene}-${width}-${look}`;
  const page = await browser.newPage();
  const complain = (what: string) => problems.push(`${name}: ${what}`);
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) complain(message.text());
  });
  page.on("pageerror", (error) => complain(String(error)));
  await page.setViewport({ width, height: HEIGHT, deviceScaleFactor: 2 });
  await setLook(page, look);
  await page.goto(`${origin}/index.html#${scene}`, { waitUntil: "load" });
  // the reader's own type size, twice the usual
  if (look === "large") await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
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

async function extensionPolicy(): Promise<string> {
  if (typeof config.manifest !== "function") throw new Error("wxt.config.ts makes its manifest otherwise now.");
  const env = { browser: "chrome", command: "build", mode: "production", manifestVersion: 3 } as const;
  const manifest = await config.manifest(env);
  const pages = manifest.content_security_policy?.extension_pages;
  if (!pages) throw new Error("wxt.config.ts sets no policy for extension pages.");
  return pages;
}

async function sceneNames(): Promise<string[]> {
  const source = await readFile(join(import.meta.dirname, "scenes.ts"), "utf8");
  const table = source.slice(source.indexOf("export const SCENES"));
  return [...table.matchAll(/^ {2}"?([a-z-]+)"?: \{/gm)].map((found) => found[1]!);
}
