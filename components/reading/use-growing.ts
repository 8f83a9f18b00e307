// A list that changes with a key that is pressed comes in a few cards at a time, so that the next key need not wait.
import { useEffect, useState } from "preact/hooks";

/** Cards, or heads of closed groups, that are built at once: what even a slow machine does within a frame. */
const AT_ONCE = 6;
/** Milliseconds between two portions: about a frame. */
const PAUSE_MS = 12;

/**
 * @param list stands for what is listed: everything of the first is there at once
 * @param enough how many make it whole
 * @returns how many are to be in the page by now; more than enough once it is whole
 */
export function useGrowing(list: unknown, enough: number): number {
  const [grown, setGrown] = useState({ list, count: Number.POSITIVE_INFINITY });
  const count = grown.list === list ? grown.count : AT_ONCE;
  const isWhole = count >= enough;
  useEffect(() => {
    if (isWhole) return;
    const next = setTimeout(() => setGrown({ list, count: count + AT_ONCE }), PAUSE_MS);
    return () => clearTimeout(next);
  }, [list, count, isWhole]);
  return isWhole ? Number.POSITIVE_INFINITY : count;
}
