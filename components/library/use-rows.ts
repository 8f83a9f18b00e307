// A list is one stop of the Tab key: arrows, J and K go from row to row, Space or X ticks the row at hand.
import { useState } from "preact/hooks";
import { keyPressed } from "../key-pressed.ts";

export interface Rows {
  /** For the element around the rows. */
  events: { onKeyDown: (event: KeyboardEvent) => void; onFocusIn: (event: FocusEvent) => void };
  /** 0 for what the Tab key reaches in this row, else -1. */
  tabIndexOf: (id: string) => 0 | -1;
}

/** Rows carry their id in `data-row`; the link that gets the focus carries `data-row-link`. @param onTick null where nothing can be ticked */
export function useRows(ids: readonly string[], onTick: ((id: string) => void) | null): Rows {
  const [reached, setReached] = useState<string | null>(null);
  const stop = reached !== null && ids.includes(reached) ? reached : ids[0];
  return {
    tabIndexOf: (id) => (id === stop ? 0 : -1),
    events: {
      onFocusIn(event) {
        const id = rowOf(event.target)?.dataset.row;
        if (id !== undefined) setReached(id);
      },
      onKeyDown(event) {
        const row = rowOf(event.target);
        if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
        const key = keyPressed(event);
        const to = nextRow(row, key);
        if (to) {
          event.preventDefault();
          linkIn(to)?.focus();
        } else if (key === "x" && onTick) onTick(row.dataset.row!);
      },
    },
  };
}

function nextRow(row: HTMLElement, key: string): HTMLElement | null {
  const rows = [...(row.parentElement?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
  const at = rows.indexOf(row);
  switch (key) {
    case "ArrowDown":
    case "j":
      return rows[at + 1] ?? null;
    case "ArrowUp":
    case "k":
      return rows[at - 1] ?? null;
    case "Home":
      return rows[0] ?? null;
    case "End":
      return rows.at(-1) ?? null;
    default:
      return null;
  }
}

function rowOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-row]") : null;
}

function linkIn(row: HTMLElement): HTMLElement | null {
  return row.querySelector<HTMLElement>("[data-row-link]");
}
