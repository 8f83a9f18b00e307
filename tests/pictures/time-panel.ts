// How long the reader waits for the panel: until it stands, and until it answers a click or a key. Milliseconds.
//   npx tsx tests/pictures/time-panel.ts [scene …]
import puppeteer, { type Page } from "puppeteer-core";
import { servePanel } from "./serve-panel.ts";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const SCENES = process.argv.length > 2 ? process.argv.slice(2) : ["reading", "many", "many-3000", "many-10000"];
/** The fastest of these counts: what else the machine does is not the panel's. */
const TURNS = 5;
/** What a reader does, as a script in the page; null where the scene has nothing to do it to. */
const DEEDS = {
  open: "document.querySelector('.stream [aria-expanded=false]')?.click()",
  more: "document.querySelector('.stream .portion')?.click()",
  next: "document.dispatchEvent(new KeyboardEvent('keydown', { key: 'j' }))",
};

const panel = await servePanel();
const browser = await puppeteer.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
try {
  for (const scene of SCENES) {
    const turns: Record<string, number>[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) turns.push(await time(scene));
    const names = Object.keys(turns[0]!);
    const best = names.map((name) => `${name} ${Math.min(...turns.map((one) => one[name]!)).toFixed(0)}`);
    console.log(`${scene}: ${best.join(", ")}`);
  }
} finally {
  await browser.close();
  panel.close();
}

async function time(scene: string): Promise<Record<string, number>> {
  const page = await browser.newPage();
  await page.setViewport({ width: 380, height: 720 });
  await page.goto(panel.addressOf(scene), { waitUntil: "load" });
  await page.waitForFunction("performance.getEntriesByName('seen').length > 0");
  const duration = (name: string) => page.evaluate(`performance.getEntriesByName('${name}')[0].duration`);
  const times: Record<string, number> = {
    built: Number(await duration("built")),
    seen: Number(await duration("seen")),
    elements: Number(await page.evaluate("document.querySelectorAll('*').length")),
  };
  for (const [name, deed] of Object.entries(DEEDS)) times[name] = await timeOf(page, deed);
  await page.close();
  return times;
}

/** From the deed until what came of it is painted. */
async function timeOf(page: Page, deed: string): Promise<number> {
  const painted = "new Promise((done) => requestAnimationFrame(() => setTimeout(done)))";
  return Number(
    await page.evaluate(`(async () => {
      const start = performance.now();
      ${deed};
      await ${painted};
      return performance.now() - start;
    })()`),
  );
}
