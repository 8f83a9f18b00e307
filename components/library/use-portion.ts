// Lists that are at hand as a whole, and shown a portion at a time.
import { useEffect, useState } from "preact/hooks";
import { PORTION } from "./More.tsx";

/** How many rows are shown, and what brings more. Starts anew where `key` changes. */
export function usePortion(key: string): [shown: number, more: () => void] {
  const [shown, setShown] = useState(PORTION);
  useEffect(() => setShown(PORTION), [key]);
  return [shown, () => setShown((before) => before + PORTION)];
}
