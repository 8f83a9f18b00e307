// The focus goes on with the steps of a long work: what had it went away with the step before.
import { useLayoutEffect, useRef } from "preact/hooks";

/** The button of each step: the one that stops it, or what can be done next. */
const NEXT = "main .progress button, main .ends .button.main";

/** @param toLookThrough whether the step is something to read before any button of it is pressed */
export function useStepFocus(step: string, toLookThrough = false): void {
  const last = useRef(step);
  useLayoutEffect(() => {
    if (last.current === step) return;
    last.current = step;
    const { activeElement: at } = document;
    if (at !== null && at !== document.body) return;
    document.querySelector<HTMLElement>(toLookThrough ? "main" : NEXT)?.focus();
  }, [step]);
}
