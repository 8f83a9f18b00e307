// What reading and painting cost a page, as measured: npm exec tsx tests/bench/page-cost.ts
import { bundlePageCode } from "@/utils/cli/bundle-page-code.ts";
import { startChromium } from "../e2e/chromium.ts";
import { startFirefox } from "../e2e/firefox.ts";
import { openNewsSite } from "../e2e/news-site.ts";
import { measureLongestTasks } from "./longest-task.ts";
import { measurePainting } from "./measure-painting.ts";
import { MARKS, REMOVALS } from "./painting-cost.ts";
import { measureTurningHeap } from "./turning-heap.ts";

const site = await openNewsSite();
const code = await bundlePageCode("tests/e2e/page-code.ts", "pageCode");
for (const start of [startChromium, startFirefox]) {
  const browser = await start();
  const { removalsWith, removalsWithout, removalsBare, painted, marked, wrapped } = await measurePainting(
    browser,
    site,
    code,
  );
  console.log(`${browser.name}: ${REMOVALS} removals with ${MARKS} marks ${ratio(removalsWith, removalsWithout)}`);
  console.log(`  with ours over with the same words in bare highlights ${ratio(removalsWith, removalsBare)}`);
  for (const [name, theirs] of Object.entries({ "mark.js": marked, "a bare loop of wrapping": wrapped })) {
    const shown = `with the browser's own frame ${ratio(painted.shown, theirs.shown)}`;
    console.log(
      `${browser.name}: ${MARKS} painted, against ${name}: ${shown}, without ${ratio(painted.work, theirs.work)}`,
    );
  }
  if (browser.name === "chromium") {
    const { script, work, frame, bareFrame } = await measureLongestTasks(browser, site);
    console.log(`longest task of ours on 2 MB at a quarter of the speed, against fixed work ${ratio(script, work)}`);
    console.log(`the frame that shows the marks, against one of the page's own ${ratio(frame, bareFrame)}`);
    const { early, late, left } = await measureTurningHeap(browser, site);
    console.log(`heap after 50 turns, against after 5: ${(late / early).toFixed(3)} (${(late / 1e6).toFixed(2)} MB)`);
    console.log(`objects after 50 turns more than after 20: ${left}`);
  }
  await browser.close();
}
await site.close();

function ratio(ours: number, theirs: number): string {
  return `${(ours / theirs).toFixed(2)} (${ours.toFixed(1)} ms, ${theirs.toFixed(1)} ms)`;
}
