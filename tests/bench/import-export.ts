// How import and export compare with the least that the browser's database could do, in real Chromium:
//
//   npm exec -- tsx tests/bench/import-export.ts [number of annotations, 100000 where none is given]
//
// Import over a bare loop of puts, export over getAll and JSON.stringify; three rounds, of which the middle counts.
import { bundlePageCode } from "@/utils/cli/bundle-page-code.ts";
import { launchChromium } from "@/utils/cli/launch-chromium.ts";
import type * as Bench from "./stored-page.ts";

declare const bench: typeof Bench;

/** What the page keeps between the stages. */
interface Held {
  readings: Bench.Readings;
  file: Blob;
}

interface Ratio {
  clock: number;
  /** The same on a busy machine. */
  cpu: number;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  args?: { name?: string };
  /** Microseconds. */
  tdur?: number;
}

const ROUNDS = 3;
/** Annotations of the import that is traced: a trace of more would be larger than what it traces. */
const TRACED = 20_000;
const count = Number(process.argv[2] ?? 100_000);

const code = await bundlePageCode("tests/bench/stored-page.ts", "bench");
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const isScript = request.url().endsWith(".js");
    void request.respond({
      contentType: isScript ? "text/javascript" : "text/html",
      // as in the extension's own pages: no code out of strings
      headers: { "content-security-policy": "script-src 'self'" },
      body: isScript ? `${code};globalThis.bench = bench;` : '<!doctype html><script src="/bench.js"></script>',
    });
  });
  page.setDefaultTimeout(0);
  await page.goto("https://bench.example/");
  const size = await page.evaluate(async (count) => {
    const readings = bench.makeReadings(count);
    const file = await bench.fileOf(readings);
    Object.assign(globalThis, { readings, file });
    return file.size;
  }, count);
  console.log(`${count} annotations, a file of ${Math.round(size / 1e6)} MB`);
  const session = await browser.target().createCDPSession();
  /** Seconds that the processor has worked for the browser, in all of its processes. */
  const cpu = async () => {
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const stage = async <Result>(run: () => Promise<Result>): Promise<{ result: Result; cpu: number }> => {
    const before = await cpu();
    const result = await page.evaluate(run);
    return { result, cpu: ((await cpu()) - before) * 1000 };
  };

  const rounds: { import: Ratio; store: number; export: Ratio }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await page.evaluate(() => bench.emptyDatabase());
    const puts = await stage(() => bench.timeBarePuts((globalThis as unknown as Held).readings));
    await page.evaluate(() => bench.emptyDatabase());
    const imported = await stage(() => bench.timeImport((globalThis as unknown as Held).file));
    const getAll = await stage(() => bench.timeGetAll());
    const exported = await stage(() => bench.timeExport());
    const { all, read, compare, store } = imported.result;
    console.log(
      `bare puts ${ms(puts.result)}; import ${ms(all)} (read ${ms(read)}, compare ${ms(compare)}, store ${ms(store)}); ` +
        `getAll and stringify ${ms(getAll.result)}; export ${ms(exported.result.ms)}`,
    );
    console.log(`  of the processor: ${ms(puts.cpu)}, ${ms(imported.cpu)}; ${ms(getAll.cpu)}, ${ms(exported.cpu)}`);
    rounds.push({
      import: { clock: all / puts.result, cpu: imported.cpu / puts.cpu },
      store: store / puts.result,
      export: { clock: exported.result.ms / getAll.result, cpu: exported.cpu / getAll.cpu },
    });
  }
  const again = await page.evaluate(() => bench.timeImport((globalThis as unknown as Held).file));
  console.log(`the same again: ${ms(again.all)}, ${JSON.stringify(again.counts)}`);

  await page.evaluate(async (count) => {
    Object.assign(globalThis, { readings: null, file: await bench.fileOf(bench.makeReadings(count)) });
    await bench.emptyDatabase();
  }, TRACED);
  await page.tracing.start({ categories: ["toplevel"] });
  await page.evaluate(() => bench.timeImport((globalThis as unknown as Held).file));
  const trace = await page.tracing.stop();
  console.log(`longest that an import holds the page, of the processor's time: ${ms(longestTask(trace!))}`);
  const both = (ratios: Ratio[]) =>
    `${middle(ratios.map(({ clock }) => clock))} by the clock, ${middle(ratios.map(({ cpu }) => cpu))} of the processor's time`;
  console.log(`import over bare puts: ${both(rounds.map((each) => each.import))}`);
  console.log(`its transaction alone: ${middle(rounds.map(({ store }) => store))} by the clock`);
  console.log(`export over getAll and stringify: ${both(rounds.map((each) => each.export))}`);
} finally {
  await browser.close();
}

/** The longest task on a page's main thread, in milliseconds that the processor worked for it. */
function longestTask(trace: Uint8Array): number {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const thread = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  const main = new Set(
    traceEvents.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain").map(thread),
  );
  const tasks = traceEvents.filter((event) => event.name.endsWith("RunTask") && main.has(thread(event)));
  if (tasks.length === 0) throw new Error("The trace holds no task");
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1000;
}

function middle(values: number[]): string {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!.toFixed(2);
}

function ms(value: number): string {
  return `${Math.round(value)} ms`;
}
