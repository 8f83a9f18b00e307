// The longest tasks of the page's main thread while the extension reads and paints a page of 2 MB, at a quarter of the
// processor's speed: of our scripts, and of the frame that shows the marks. Each has a measure of its own in the same run,
// since machines differ. Time of the thread, not of the clock: other processes of a busy machine are nobody's fault.
import type { CDPSession } from "puppeteer-core";
import type { Chromium } from "../e2e/chromium.ts";
import { FIXED_WORK } from "../e2e/machine-speed.ts";
import { articlePage, newsText } from "../e2e/made-up-news.ts";
import type { NewsSite } from "../e2e/news-site.ts";
import { until } from "../e2e/reader-browser.ts";

const THROTTLE = 4;
const SIZE = 2_000_000;
const BEFORE = "/town/2026/03/01/the-page-before-it";
const PATH = "/town/2026/03/02/a-page-of-two-megabytes";
const BARE_PATH = "/town/2026/03/02/the-same-page-left-alone";
const CATEGORIES = ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"];

/** What the browser does for a frame, as the trace names it. */
const FRAME = "ScheduledActionSendBeginMainFrame";

export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { name?: string; src_func?: string; data?: { frames?: { url: string; processId: number }[] } };
}

/** Milliseconds of the page's thread, each the longest of its kind. */
export interface LongestTasks {
  /** Any task but the browser's own for a frame: our scripts, with what they make the browser work out. */
  script: number;
  /** The frame that shows the marks. */
  frame: number;
  /** A fixed piece of work, which says how fast the machine is: 50 ms where the extension was made. */
  work: number;
  /** The frame where the page itself paints the same ranges with the same rules, in a bare loop. */
  bareFrame: number;
}

export async function measureLongestTasks(chromium: Chromium, site: NewsSite): Promise<LongestTasks> {
  const elsewhere = site.origin.replace("localhost", "127.0.0.1");
  const page = largePage();
  site.serve(PATH, page);
  site.serve(BARE_PATH, page);
  site.serve(BEFORE, articlePage("The page before", newsText(2_000)));
  // the panel is open before, so that its opening doesn't make the browser lay out the page anew; on another site, so that
  // this one is read at the button's press and not before
  await chromium.goto(elsewhere + BEFORE);
  await chromium.pressButton();
  await until("marks are painted", () => chromium.inPage<boolean>("CSS.highlights.size > 0"));
  const session = await chromium.page().createCDPSession();
  await chromium.goto(site.origin + PATH);
  const ours = await traced(chromium, session, PATH, async () => {
    if (await chromium.inPage<boolean>("CSS.highlights.size > 0")) throw new Error("The page was read before");
    await chromium.pressButton();
    await until("marks are painted", () => chromium.inPage<boolean>("CSS.highlights.size > 0"), 80_000);
  });
  const painted = await chromium.inPage<string>(PAINTED);
  await chromium.goto(elsewhere + BARE_PATH);
  const bare = await traced(chromium, session, BARE_PATH, async () => {
    await chromium.inPage(`(() => { ${FIXED_WORK} })()`);
    await chromium.inPage(`(${paintBare})(${painted})`);
    await until("the bare loop has painted", () => chromium.inPage<boolean>("CSS.highlights.size > 0"));
  });
  await session.detach();
  return { script: ours.script, frame: ours.frame, work: bare.script, bareFrame: bare.frame };
}

/** The painted ranges by the number of their text node in the page, and the rules they are painted with. */
const PAINTED = `(() => {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const numbers = new Map();
  while (walker.nextNode()) numbers.set(walker.currentNode, numbers.size);
  const highlights = [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map((range) =>
    [numbers.get(range.startContainer), range.startOffset, range.endOffset])]);
  const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText);
  return JSON.stringify({ highlights, rules: rules.join(" ") });
})()`;

/** Runs in the page, before which nothing of ours is painted. */
const paintBare = `async ({ highlights, rules }) => {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [sheet];
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
  for (const [name, ranges] of highlights) CSS.highlights.set(name, new Highlight(...ranges.map(([number, startOffset, endOffset]) =>
    new StaticRange({ startContainer: nodes[number], startOffset, endContainer: nodes[number], endOffset }))));
}`;

async function traced(chromium: Chromium, session: CDPSession, path: string, work: () => Promise<void>) {
  const page = chromium.page();
  await new Promise((done) => setTimeout(done, 1_500));
  await session.send("Emulation.setCPUThrottlingRate", { rate: THROTTLE });
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  await new Promise((done) => setTimeout(done, 1_000));
  const trace = await page.tracing.stop();
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return longestIn(JSON.parse(new TextDecoder().decode(trace!)).traceEvents, path);
}

function longestIn(events: TraceEvent[], path: string): { script: number; frame: number } {
  const tasks = threadOf(events, path).filter(({ name }) => name === "ThreadControllerImpl::RunTask");
  const longest = (some: TraceEvent[]) => Math.max(...some.map(durationOf));
  const isFrame = ({ args }: TraceEvent) => args.src_func === FRAME;
  const [script, frame] = [tasks.filter((task) => !isFrame(task)), tasks.filter(isFrame)].map(longest);
  if (!Number.isFinite(script) || !Number.isFinite(frame)) throw new Error("The trace holds no task of the page");
  return { script: script!, frame: frame! };
}

/** What the main thread of the page with this path did in one go: milliseconds of the thread's time, the longest first. */
export function tasksIn(events: TraceEvent[], path: string): number[] {
  const tasks = threadOf(events, path).filter(({ name }) => name === "RunTask");
  if (tasks.length === 0) throw new Error("The trace holds no task of the page");
  return tasks.map(durationOf).sort((a, b) => b - a);
}

/** Milliseconds of the thread's time. */
function durationOf({ tdur, dur }: TraceEvent): number {
  return (tdur ?? dur ?? 0) / 1000;
}

/** What happened on the main thread of the page with this path. */
function threadOf(events: TraceEvent[], path: string): TraceEvent[] {
  const frames = events.flatMap(({ args }) => args.data?.frames ?? []);
  const pid = frames.find(({ url }) => url.endsWith(path))?.processId;
  const tid = events.find((event) => event.pid === pid && event.args.name === "CrRendererMain")?.tid;
  return events.filter((event) => event.pid === pid && event.tid === tid);
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
