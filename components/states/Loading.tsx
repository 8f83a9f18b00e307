// While an article is read. Most are read before there is anything to show, so that nothing blinks.
import { useEffect, useState } from "preact/hooks";
import { words } from "@/utils/words/words.ts";

/** Milliseconds: long enough that quick pages never show it. */
const DELAY = 300;

export function Loading() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), DELAY);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div class="loading">
      <h1>{words("loading")}</h1>
      <div class="strip blank">
        <i class="axis" />
      </div>
      <div class="still-lines">
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}
