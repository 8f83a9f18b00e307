// The line to type in: finds cards by their words. What is typed shows at once; the list follows when it can.
import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { words } from "@/utils/words/words.ts";
import { IconButton } from "../Icon.tsx";

/** Milliseconds without a key until the list follows: no sooner than a quick hand types a letter. */
const TYPING_MS = 70;

interface FindLineProps {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  choosing: boolean;
  onQuery: (query: string) => void;
  onChoosing: (choosing: boolean) => void;
  /** The reader has found it, and goes on to the cards. */
  onGo: () => void;
  onClose: () => void;
}

export function FindLine({ field, query, choosing, onQuery, onChoosing, onGo, onClose }: FindLineProps) {
  const [typed, setTyped] = useState(query);
  const waits = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(onQuery);
  latest.current = onQuery;
  useEffect(() => {
    // cleared from elsewhere
    clearTimeout(waits.current);
    setTyped(query);
  }, [query]);
  useEffect(() => () => clearTimeout(waits.current), []);
  const follow = (text: string) => {
    clearTimeout(waits.current);
    if (text !== query) latest.current(text);
  };
  return (
    <search class="find-line">
      <input
        ref={field}
        type="search"
        aria-label={words("find")}
        placeholder={words("find")}
        value={typed}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          clearTimeout(waits.current);
          waits.current = setTimeout(() => latest.current(value), TYPING_MS);
        }}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === "Escape") onClose();
          else if (event.key === "Enter" || event.key === "ArrowDown") {
            follow(event.currentTarget.value);
            onGo();
          } else return;
          event.preventDefault();
        }}
      />
      <IconButton
        icon="filter"
        name={words("find_filters")}
        expanded={choosing}
        onClick={() => onChoosing(!choosing)}
      />
      <IconButton icon="false" name={words("find_close")} onClick={onClose} />
    </search>
  );
}
