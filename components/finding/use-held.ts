// A card that the reader has in hand stays until they go on, though what they do to it no longer fits what they look for.
import { useRef } from "preact/hooks";

const NONE: ReadonlySet<string> = new Set();

/**
 * @param filter what is looked for; a new one looks at all cards anew
 * @param inHand ids of the cards that are chosen, open, or have the focus
 * @param fits ids of the cards that fit it
 * @param calls goes up when the page calls for the chosen card, which is wanted then whatever is looked for
 * @returns the ids of those that stay; the same set as long as it holds the same
 */
export function useHeld(
  filter: object,
  fits: ReadonlySet<string>,
  inHand: readonly (string | null)[],
  calls: number,
): ReadonlySet<string> {
  const kept = useRef({ filter, calls, passed: NONE, held: NONE });
  const now = inHand.filter((id) => id !== null);
  const { current } = kept;
  // what was in hand when the reader began to look for something else, and is not that, has no claim to stay
  if (current.filter !== filter) Object.assign(current, { filter, passed: new Set(now.filter((id) => !fits.has(id))) });
  else if (current.calls !== calls) current.passed = NONE;
  else if ([...current.passed].some((id) => !now.includes(id))) {
    current.passed = new Set(now.filter((id) => current.passed.has(id)));
  }
  current.calls = calls;
  const held = new Set(now.filter((id) => !current.passed.has(id)));
  if (held.size !== current.held.size || [...held].some((id) => !current.held.has(id))) current.held = held;
  return current.held;
}
