// Where the reader wants nothing read: this page, or the whole site.
import type { PauseScope } from "@/utils/annotation/pausing.ts";
import { words } from "@/utils/words/words.ts";

interface PausingProps {
  /** "" for a file, which has no site. */
  site: string;
  onPause: (scope: PauseScope) => void;
}

export function Pausing({ site, onPause }: PausingProps) {
  return (
    <fieldset class="choices">
      <legend>{words("pause")}</legend>
      <button type="button" class="button line" onClick={() => onPause("page")}>
        {words("pause_page")}
      </button>
      {site !== "" && (
        <button type="button" class="button line" onClick={() => onPause("site")}>
          {words("pause_site", site)}
        </button>
      )}
    </fieldset>
  );
}
