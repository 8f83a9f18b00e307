// What the reader has just rejected keeps its place, with "Undo" in it, so that nothing moves under the hand.
import { useEffect, useMemo, useRef, useState } from "preact/hooks";

/** Milliseconds in which "Undo" stands in the card's place; after that it is found under "taken out". */
const UNDO_TIME = 10_000;

export interface Staying {
  /** Ids of the annotations that keep their place, whatever became of them. */
  ids: ReadonlySet<string>;
  /** Ids of those in whose place "Undo" stands. */
  out: ReadonlySet<string>;
  reject: (id: string) => void;
  /** Takes back the rejection of this annotation. */
  undo: (id: string) => void;
  /** Takes back the last rejection that still can be undone in place; null where there is none, else its id. */
  undoLast: () => string | null;
  /** Gives their cards back to those that "Undo" stands for and the store didn't reject. */
  forgetUnless: (isRejected: (id: string) => boolean) => void;
}

/** @param isBusy true while pointer or focus is on the card: then it stays as it is for another while */
export function useStaying(
  onReject: (id: string) => void,
  onRestore: (id: string) => void,
  isBusy: (id: string) => boolean,
): Staying {
  const [places, setPlaces] = useState<ReadonlyMap<string, "out" | "back">>(new Map());
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());
  useEffect(() => () => timers.current.forEach(clearTimeout), []);

  const ids = useMemo(() => new Set(places.keys()), [places]);
  const out = useMemo(() => new Set([...ids].filter((id) => places.get(id) === "out")), [ids, places]);

  function put(id: string, place: "out" | "back") {
    setPlaces((before) => new Map([...before].filter(([other]) => other !== id)).set(id, place));
    leaveLater(id, place);
  }
  function leaveLater(id: string, place: "out" | "back") {
    const timer = setTimeout(() => {
      timers.current.delete(timer);
      if (isBusy(id)) leaveLater(id, place);
      else setPlaces((before) => (before.get(id) === place ? without(before, id) : before));
    }, UNDO_TIME);
    timers.current.add(timer);
  }
  function undo(id: string) {
    put(id, "back");
    onRestore(id);
  }
  return {
    ids,
    out,
    reject(id) {
      put(id, "out");
      onReject(id);
    },
    undo,
    forgetUnless(isRejected) {
      setPlaces((before) => new Map([...before].filter(([id, place]) => place === "back" || isRejected(id))));
    },
    undoLast() {
      const last = [...places].findLast(([, place]) => place === "out")?.[0] ?? null;
      if (last !== null) undo(last);
      return last;
    },
  };
}

function without<Value>(map: ReadonlyMap<string, Value>, id: string): ReadonlyMap<string, Value> {
  return new Map([...map].filter(([other]) => other !== id));
}
