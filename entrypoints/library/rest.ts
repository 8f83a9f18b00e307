// Long work in slices, so that no key that is pressed waits for it.

/** Milliseconds of work between two rests. */
const SLICE_MS = 8;

/** Gives a function that, awaited often, lets the page have its turn every few milliseconds. */
export function resting(slice = SLICE_MS): () => Promise<void> {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < slice) return;
    await new Promise((done) => setTimeout(done));
    begun = performance.now();
  };
}

/** The reader has stopped it. */
export class Cancelled extends Error {
  override name = "Cancelled";
}
