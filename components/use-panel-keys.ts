// The keys that work wherever the focus is in the panel, as long as nobody types: ?, M and H.
import { useEffect, useRef } from "preact/hooks";
import { keyPressed } from "./key-pressed.ts";

interface PanelKeys {
  onKeys: () => void;
  onToggleMarks: () => void;
  onHighlight: () => void;
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
      else if (key === "h") latest.current.onHighlight();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", answer);
    return () => document.removeEventListener("keydown", answer);
  }, []);
}
