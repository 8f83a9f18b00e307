// A list with the keyboard: letters and arrows change it key by key, and only what the reader comes to rest at counts.
import { useEffect, useRef, useState } from "preact/hooks";

/** Milliseconds in which browsers take the next letter as part of the same word. */
const NEXT_LETTER = 1_000;

/**
 * What a list shows and hears. A choice made with the mouse counts at once, one made with keys after a rest, with Enter,
 * or once the list is left: else "John" would move the card away at "J", and each arrow would be something to undo.
 */
export function useTypedChoice(value: string, onChoose: (value: string) => void) {
  const [picked, pick] = useState<string | null>(null);
  const { current } = useRef({
    onChoose,
    waiting: null as string | null,
    waits: undefined as ReturnType<typeof setTimeout> | undefined,
    lastKey: Number.NEGATIVE_INFINITY,
  });
  current.onChoose = onChoose;
  const settle = () => {
    clearTimeout(current.waits);
    const { waiting } = current;
    current.waiting = null;
    if (waiting !== null) current.onChoose(waiting);
  };
  const settleLater = () => {
    clearTimeout(current.waits);
    current.waits = setTimeout(settle, NEXT_LETTER);
  };
  useEffect(() => pick(null), [value]);
  useEffect(() => {
    addEventListener("pagehide", settle);
    return () => {
      removeEventListener("pagehide", settle);
      settle();
    };
  }, []);
  return {
    value: picked ?? value,
    onKeyDown(event: KeyboardEvent) {
      current.lastKey = event.timeStamp;
      if (event.key === "Enter") settle();
      else if (current.waiting !== null) settleLater();
    },
    onChange(event: { currentTarget: HTMLSelectElement; timeStamp: number }) {
      current.waiting = event.currentTarget.value;
      pick(current.waiting);
      if (event.timeStamp - current.lastKey > NEXT_LETTER) settle();
      else settleLater();
    },
    onBlur: settle,
  };
}
