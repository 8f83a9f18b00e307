// Acts of a card that stay the same from one rendering to the next and do what the latest one says.
import { useMemo, useRef } from "preact/hooks";
import type { CardActs } from "./card-context.ts";

/** @param acts made anew in each rendering */
export function useLatestActs(acts: CardActs): CardActs {
  const latest = useRef(acts);
  latest.current = acts;
  return useMemo<CardActs>(
    () => ({
      keep: (id) => latest.current.keep(id),
      letGo: (id) => latest.current.letGo(id),
      reject: (id) => latest.current.reject(id),
      open: (id) => latest.current.open(id),
      undo: (id) => latest.current.undo(id),
      toggle: (section) => latest.current.toggle(section),
      extend: (section, side) => latest.current.extend(section, side),
    }),
    [],
  );
}
