// The panel's speed in the real extension: `npm exec tsx tests/bench/panel-speed.ts [BROWSER]`.
// Needs the builds (npm run build). An article of 300 cards is read; the panel is opened again and again, and timed until
// its cards are painted, the background's answer among it. Then articles of 1,000 and 3,000 cards: the frames while
// somebody types into the line that finds, and while the list is scrolled. Milliseconds; in Chromium also the longest
// tasks in the time of the panel's own thread, which a busy machine doesn't lengthen.
import { type Chromium, startChromium } from "../e2e/chromium.ts";
import { startFirefox } from "../e2e/firefox.ts";
import { articlePage, newsText } from "../e2e/made-up-news.ts";
import { openNewsSite } from "../e2e/news-site.ts";
import { type ReaderBrowser, until } from "../e2e/reader-browser.ts";
import { tasksIn } from "./longest-task.ts";

const name = process.argv[2] === "firefox" ? "firefox" : "chromium";
const OPENINGS = 9;
const QUERY = "nobody has e";
/** Milliseconds between two letters: a quick hand's. */
const LETTER_MS = 110;
/** Milliseconds that the scrolling lasts. */
const SCROLL_MS = 3_000;
/** Characters of an article that gives so many cards: found by trying. */
const LENGTHS: Record<number, number> = { 300: 14_200, 1000: 47_500, 3000: 145_500 };

const CARDS = "document.querySelectorAll('[data-card], .stream .fold').length > 0";
const COUNT = `(() => {
  const tabs = [...document.querySelectorAll(".tabs .number")].map((count) => Number(count.textContent.replace(/\\D/g, "")));
  return tabs.reduce((sum, count) => sum + count, 0);
})()`;
/** The first paint of anything to read (the panel shows nothing before its cards are there), and that of the largest
 * text, from the start of the page's loading. */
const PAINTED = `new Promise((done) => {
  const [first] = performance.getEntriesByName("first-contentful-paint");
  new PerformanceObserver((list) => done(first ? [first.startTime, list.getEntries().at(-1).startTime] : null))
    .observe({ type: "largest-contentful-paint", buffered: true });
  setTimeout(() => done(null), 2_000);
})`;
/** The times between frames while the deed is done, the longest first; \`blocked\`: what the page's one thread was held at most. */
const framesOf = (deed: string) => `(async () => {
  const frames = [];
  let last = performance.now(), on = true, blocked = 0, beat = last;
  const frame = (now) => { frames.push(now - last); last = now; if (on) requestAnimationFrame(frame); };
  const pulse = new MessageChannel();
  pulse.port1.onmessage = () => {
    const now = performance.now();
    blocked = Math.max(blocked, now - beat);
    beat = now;
    if (on) setTimeout(() => { beat = performance.now(); pulse.port2.postMessage(0); }, 4);
  };
  await new Promise(requestAnimationFrame);
  last = beat = performance.now();
  requestAnimationFrame(frame);
  pulse.port2.postMessage(0);
  ${deed}
  on = false;
  frames.sort((a, b) => b - a);
  return { frames: frames.length, longest: frames.slice(0, 3).map(Math.round), over: frames.filter((time) => time > 20).length, blocked: Math.round(blocked) };
})()`;
/** Letter by letter, as the keys of a keyboard put them. */
const TYPING = `
  const field = document.querySelector(".find-line input");
  for (let typed = 1; typed <= ${QUERY.length}; typed += 1) {
    field.value = ${JSON.stringify(QUERY)}.slice(0, typed);
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await new Promise((done) => setTimeout(done, ${LETTER_MS}));
  }
  await new Promise((done) => setTimeout(done, 600));`;
const IDLE = "await new Promise((done) => setTimeout(done, 1500));";
const SCROLLING = `
  const end = performance.now() + ${SCROLL_MS};
  while (performance.now() < end) {
    scrollBy(0, 160);
    await new Promise(requestAnimationFrame);
  }`;

interface Frames {
  frames: number;
  longest: number[];
  over: number;
  blocked: number;
  tasks: number[];
}

const site = await openNewsSite();
for (const [cards, length] of Object.entries(LENGTHS)) {
  site.serve(`/town/2026/03/02/story-of-${cards}`, articlePage(`A story of ${cards}`, newsText(length)));
}
const browser: ReaderBrowser = await (name === "firefox" ? startFirefox() : startChromium());
try {
  await read(300);
  const paints: [number, number][] = [];
  for (let time = 0; time < OPENINGS; time += 1) paints.push(await firstContent());
  const [, opening] = await traced(firstContent);
  for (const [at, what] of ["first content", "largest text"].entries()) {
    const times = paints.map((both) => both[at]!).sort((a, b) => a - b);
    console.log(`${name}, ${what}: median ${round(times[OPENINGS >> 1])}, ${times.map(round).join(" ")}`);
  }
  if (opening.length > 0)
    console.log(`  work of the panel's thread ${round(opening.reduce((sum, task) => sum + task, 0))}`);
  for (const cards of [1000, 3000]) {
    await read(cards);
    tell(`${cards}, nothing done`, await frames(IDLE));
    await browser.inPanel("void document.querySelector('.bar .tools button').click()");
    await until("there is a line", () => browser.inPanel<boolean>("!!document.querySelector('.find-line input')"));
    tell(`${cards}, typing “${QUERY}”`, await frames(TYPING));
    const found = await browser.inPanel<string>("document.querySelector('.found-line .count').textContent");
    console.log(`  ${found}`);
    await browser.inPanel("void document.querySelector('.find-line .icon:last-child').click()");
    await browser.inPanel("void document.querySelector('.stream .fold')?.click()");
    await new Promise((done) => setTimeout(done, 1_500));
    tell(`${cards}, scrolling`, await frames(SCROLLING));
  }
} finally {
  await browser.close();
  await site.close();
}

async function read(cards: number): Promise<void> {
  await browser.goto(`${site.origin}/town/2026/03/02/story-of-${cards}`);
  await browser.pressButton();
  const isRead = `document.querySelector("h1")?.textContent === "A story of ${cards}" && ${CARDS}`;
  await until("the panel has its cards", () => browser.inPanel<boolean>(isRead), 60_000);
  console.log(`${name}: ${await browser.inPanel<number>(COUNT)} cards`);
}

async function firstContent(): Promise<[number, number]> {
  await browser.inPanel("void setTimeout(() => location.reload(), 50)");
  await new Promise((done) => setTimeout(done, 1_500));
  await until("the panel has cards again", () => browser.inPanel<boolean>(CARDS));
  return until("they are painted", () => browser.inPanel<[number, number] | null>(PAINTED));
}

async function frames(deed: string): Promise<Frames> {
  const [seen, tasks] = await traced(() => browser.inPanel<Frames>(framesOf(deed)));
  if (!seen) throw new Error("The panel is not open.");
  return { ...seen, tasks };
}

/** With what the panel's thread did in one go meanwhile; none where the browser doesn't tell. */
async function traced<Value>(work: () => Promise<Value>): Promise<[Value, number[]]> {
  const panel = browser.name === "chromium" ? await (browser as Chromium).panel() : null;
  await panel?.tracing.start({
    categories: ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"],
  });
  const value = await work();
  const trace = await panel?.tracing.stop();
  return [value, trace ? tasksIn(JSON.parse(new TextDecoder().decode(trace)).traceEvents, "/sidepanel.html") : []];
}

function tell(what: string, { frames: count, longest, over, blocked, tasks }: Frames): void {
  console.log(`  ${what}: ${count} frames, longest ${longest.join(", ")}, ${over} over 20; held at most ${blocked}`);
  if (tasks.length > 0)
    console.log(`    longest tasks by the thread's time: ${tasks.slice(0, 5).map(round).join(", ")}`);
}

function round(time: number | undefined): number {
  return Math.round(time ?? Number.NaN);
}
