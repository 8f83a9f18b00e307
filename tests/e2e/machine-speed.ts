// How fast the machine is: limits in milliseconds are for the machine they were set on, and stretch with slower ones.

/** A fixed piece of work, as a statement: strings, a table, JSON. */
export const FIXED_WORK = `for (let round = 0; round < 10; round++) {
  const words = {};
  for (let at = 0; at < 2_000; at++) words["word " + (at * 7919) % 2_000] = String(at * round);
  globalThis.fixedWork = JSON.stringify(words).length;
}`;

/** Milliseconds it took, at its best of three, where the limits were set. */
const WHERE_LIMITS_WERE_SET = 9;

/**
 * How many times slower this machine is, 1 where it is no slower.
 * @param run gives the value of an expression in the browser
 */
export async function slowness(run: (expression: string) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn++)
    times.push(
      await run(`(() => { const begun = performance.now(); ${FIXED_WORK} return performance.now() - begun; })()`),
    );
  return Math.max(1, Math.min(...times) / WHERE_LIMITS_WERE_SET);
}
