// Says how much was found, once the reader has stopped typing.
import { useEffect, useRef } from "preact/hooks";
import type { CardFilter, Counted } from "@/utils/find/card-filter.ts";
import { nothingWords } from "./FoundNothing.tsx";
import { foundWords } from "./found-words.ts";

/** Milliseconds without a change: nothing is said while somebody types. */
const QUIET_MS = 600;

/** @param counted null where everything is listed */
export function useFoundAnnouncement(
  filter: CardFilter,
  counted: Counted | null,
  announce: (sentence: string) => void,
): void {
  const latest = useRef(announce);
  latest.current = announce;
  const sentence = counted === null ? "" : counted.shown.size === 0 ? nothingWords(filter) : foundWords(counted);
  const before = useRef(sentence);
  useEffect(() => {
    if (sentence === before.current) return;
    const later = setTimeout(() => {
      before.current = sentence;
      latest.current(sentence);
    }, QUIET_MS);
    return () => clearTimeout(later);
  }, [sentence]);
}
