// The field that searches, with how much was found or how far the index is.
import { useEffect, useRef } from "preact/hooks";
import { counted, formatNumber } from "@/utils/words/numbers.ts";
import { words } from "@/utils/words/words.ts";
import { Icon } from "../Icon.tsx";
import { keyPressed } from "../key-pressed.ts";
import type { Progress } from "./progress.ts";

interface SearchLineProps {
  label: string;
  query: string;
  /** How many were found; null where nothing is searched for. */
  found: number | null;
  reading: Progress | null;
  onQuery: (query: string) => void;
}

export function SearchLine({ label, query, found, reading, onQuery }: SearchLineProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const slash = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest("input, textarea, select") !== null;
      if (keyPressed(event) !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener("keydown", slash);
    return () => document.removeEventListener("keydown", slash);
  }, []);
  return (
    <search class="search-line">
      <Icon name="find" />
      <input
        ref={field}
        type="search"
        aria-label={label}
        placeholder={label}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <span class="count number">
        {reading !== null
          ? words("lib_still_reading", formatNumber(reading.done), formatNumber(reading.of))
          : found !== null && counted("lib_found", found)}
      </span>
    </search>
  );
}
