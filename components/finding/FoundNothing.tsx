// Nothing fits what the reader looks for.
import type { CardFilter } from "@/utils/find/card-filter.ts";
import { words } from "@/utils/words/words.ts";
import { Notice } from "../states/Notice.tsx";

interface FoundNothingProps {
  filter: CardFilter;
  onClear: () => void;
  /** null in the library itself. */
  onLibrary: (() => void) | null;
}

export function FoundNothing({ filter, onClear, onLibrary }: FoundNothingProps) {
  return (
    <Notice level={2} title={nothingWords(filter)} text={words("find_nothing_text")}>
      <button type="button" class="button plain" onClick={() => onClear()}>
        {words("lib_clear")}
      </button>
      {onLibrary && (
        <button type="button" class="button plain" onClick={() => onLibrary()}>
          {words("lib_title")}
        </button>
      )}
    </Notice>
  );
}

/** "Nothing with “prison”". */
export function nothingWords({ query }: CardFilter): string {
  return query.trim() === "" ? words("find_nothing_fits") : words("lib_nothing_found", query.trim());
}
