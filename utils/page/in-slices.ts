// Long work cut into slices, so that the page's own work is never held up for long.

/** Milliseconds of ours between two breaths: a frame is 16 ms, and a slow machine takes four times as long. */
const SLICE_MS = 8;

/** Work that stops at each `yield` and may go on later. */
export type Sliced<Result> = Generator<void, Result, void>;

/** Runs the work to its end without a pause. */
export function atOnce<Result>(work: Sliced<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Runs the work to its end, giving the page its turn every few milliseconds. Rejects with what the work throws. */
export async function inSlices<Result>(work: Sliced<Result>): Promise<Result> {
  let begun = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - begun < SLICE_MS) continue;
    await turn();
    begun = performance.now();
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
