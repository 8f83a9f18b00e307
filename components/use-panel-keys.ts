// The keys that work wherever the focus is in the panel, as long as nobody types: ? and M.
import { useEffect, useRef } from "preact/hooks";
import { keyPressed } from "./key-pressed.ts";

interface PanelKeys {
  onKeys: () => void;
  onToggleMarks: () => void;
}

export function usePanelKeys(keys: PanelKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const answer = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const typing = event.target instanceof Element && event.target.closest("input, textarea, select");
      if (typing) return;
      const key = keyPressed(event);
      if (key === "?") latest.current.onKeys();
      else if (key === "m") latest.current.onToggleMarks();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", answer);
    return () => document.removeEventListener("keydown", answer);
  }, []);
}
