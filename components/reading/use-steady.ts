// Nothing moves from under a hand: what comes in while the mouse is pressed is shown once it is let go.
import { useEffect, useRef, useState } from "preact/hooks";

/** Milliseconds that a press may hold things up: on a scrollbar no browser tells when it is let go. */
const LONGEST_PRESS = 1_000;

/**
 * The value as it was when the mouse was pressed, until it is let go. A press takes the focus from a field, which is
 * saved by that; the card grew, or a line came at the lower edge, and the button that was pressed was elsewhere
 * when the mouse was let go: no click.
 */
export function useSteady<Value extends object>(value: Value): Value {
  const values = useRef({ shown: value, latest: value, pressed: false });
  const [, showLatest] = useState(0);
  const { current } = values;
  current.latest = value;
  if (!current.pressed) current.shown = value;
  useEffect(() => {
    let waits: ReturnType<typeof setTimeout> | undefined;
    const letGo = () => {
      current.pressed = false;
      if (current.latest !== current.shown) showLatest((count) => count + 1);
    };
    const letGoAfter = (delay: number) => {
      clearTimeout(waits);
      waits = setTimeout(letGo, delay);
    };
    const press = (event: PointerEvent) => {
      // a list that opens keeps to itself when it is let go
      if (event.target instanceof Element && event.target.closest("select")) return;
      current.pressed = true;
      letGoAfter(LONGEST_PRESS);
    };
    // the click comes first
    const release = () => current.pressed && letGoAfter(0);
    document.addEventListener("pointerdown", press, true);
    document.addEventListener("pointerup", release, true);
    document.addEventListener("pointercancel", release, true);
    return () => {
      clearTimeout(waits);
      document.removeEventListener("pointerdown", press, true);
      document.removeEventListener("pointerup", release, true);
      document.removeEventListener("pointercancel", release, true);
    };
  }, []);
  return current.shown;
}
