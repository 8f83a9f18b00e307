// The longest task of the page's main thread while the extension reads and paints a page of 2 MB, at a quarter of the
// processor's speed. Time of the thread, not of the clock: other processes of a busy machine are nobody's fault.
import type { Chromium } from "../e2e/chromium.ts";
import { articlePage, newsText } from "../e2e/made-up-news.ts";
import type { NewsSite } from "../e2e/news-site.ts";
import { until } from "../e2e/reader-browser.ts";

const THROTTLE = 4;
const SIZE = 2_000_000;
const BEFORE = "/town/2026/03/01/the-page-before-it";
const PATH = "/town/2026/03/02/a-page-of-two-megabytes";

export interface TraceEvent {
  name: string;
  cat: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { name?: string; data?: { frames?: { url: string; processId: number }[] } };
}

/** Milliseconds. */
export async function measureLongestTask(chromium: Chromium, site: NewsSite): Promise<number> {
  site.serve(PATH, largePage());
  site.serve(BEFORE, articlePage("The page before", newsText(2_000)));
  // the panel is open before, so that its opening doesn't make the browser lay out the page anew
  await chromium.goto(site.origin + BEFORE);
  await chromium.pressButton();
  await until("marks are painted", () => chromium.inPage<boolean>("CSS.highlights.size > 0"));
  await chromium.goto(site.origin + PATH);
  const page = chromium.page();
  await new Promise((done) => setTimeout(done, 1_500));
  const session = await page.createCDPSession();
  await session.send("Emulation.setCPUThrottlingRate", { rate: THROTTLE });
  await page.tracing.start({ categories: ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"] });
  await chromium.pressButton();
  await until("marks are painted", () => chromium.inPage<boolean>("CSS.highlights.size > 0"), 80_000);
  await new Promise((done) => setTimeout(done, 1_000));
  const trace = await page.tracing.stop();
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await session.detach();
  return tasksIn(JSON.parse(new TextDecoder().decode(trace)).traceEvents, PATH)[0]!;
}

/** What the main thread of the page with this path did in one go: milliseconds of the thread's time, the longest first. */
export function tasksIn(events: TraceEvent[], path: string): number[] {
  const frames = events.flatMap(({ args }) => args.data?.frames ?? []);
  const pid = frames.find(({ url }) => url.endsWith(path))?.processId;
  const tid = events.find((event) => event.pid === pid && event.args.name === "CrRendererMain")?.tid;
  const tasks = events.filter((event) => event.name === "RunTask" && event.pid === pid && event.tid === tid);
  if (tasks.length === 0) throw new Error("The trace holds no task of the page");
  return tasks.map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000).sort((a, b) => b - a);
}

/** As news sites are: a long article, and around it what fills the 2 MB: data for scripts, menus, teasers, comments. */
function largePage(): string {
  const wrapped = newsText(20_000).map((text, at) => {
    const linked = text.replace(/([A-Z]\w+ [A-Z]\w+)/g, '<a href="/topics/$1"><em>$1</em></a>');
    return `<div class="block block-text block-${at % 7}"><p class="text text-large"><span>${linked}</span></p></div>`;
  });
  const teasers = Array.from(
    { length: 3_000 },
    (
      _,
      at,
    ) => `<li class="card card-${at % 9}"><div class="card-inner"><a href="/story-${at}" class="card-link"><img src="data:," width="160" height="90" alt="">
      <h3 class="card-title"><span>Story number ${at} of the day in short</span></h3><p class="card-lead">What happened at place ${at}, and who was there to see it.</p></a></div></li>`,
  );
  const page = articlePage("The long story of a flood", [], {
    tail: `<section class="more-stories"><ul>${teasers.join("\n")}</ul></section>`,
  }).replace("</article>", `${wrapped.join("\n")}</article>`);
  const data = JSON.stringify({ state: "x".repeat(Math.max(0, SIZE - page.length)) });
  return page.replace("</body>", `<script type="application/json">${data}</script></body>`);
}
