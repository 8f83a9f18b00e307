// Long work cut into slices, so that the page's own work is never held up for long.

/** Milliseconds of ours between two breaths: a frame is 16 ms, and a slow machine takes four times as long. */
const SLICE_MS = 8;

/** Work that stops at each `yield` and may go on later. */
export type Sliced<Result> = Generator<void, Result, void>;

/** Questions between two looks at the clock: between two questions lies the work of one node, some microseconds. */
const LOOK_EVERY = 8;

let questions = 0;
/** When the slice at work is over. One at a time is at work, however many are under way. */
let over = 0;

/**
 * True once the slice has had its time: `if (isTimeUp()) yield;` stands in loops over nodes. To yield at each of them
 * would take more time than the work itself, for every generator on the way up is woken.
 */
export function isTimeUp(): boolean {
  return ++questions % LOOK_EVERY === 0 && performance.now() >= over;
}

/** Runs the work to its end without a pause. */
export function atOnce<Result>(work: Sliced<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Runs the work to its end, giving the page its turn every few milliseconds. Rejects with what the work throws. */
export async function inSlices<Result>(work: Sliced<Result>): Promise<Result> {
  let end = performance.now() + SLICE_MS;
  for (;;) {
    over = end;
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await turn();
    end = performance.now() + SLICE_MS;
  }
}

interface Yielding {
  yield?: () => Promise<void>;
}

/** One turn of the event loop. A message, unlike a timer, is not held back in a background tab. */
export function turn(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: Yielding }).scheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
