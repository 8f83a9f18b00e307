// The foot: what is stored and where, whether this site is always read, and the way to take it all away.
import type { Reading } from "@/utils/annotation/article.ts";
import type { Colouring } from "@/utils/annotation/colouring.ts";
import type { PauseScope } from "@/utils/annotation/pausing.ts";
import { isSample } from "@/utils/annotation/sample.ts";
import type { Storing } from "@/utils/annotation/storing.ts";
import { counted } from "@/utils/words/numbers.ts";
import { words } from "@/utils/words/words.ts";
import { Icon } from "../Icon.tsx";
import { Pausing } from "./Pausing.tsx";

/** From so many changes on, losing them would hurt. */
const MANY_UNSAVED = 25;

interface FootProps {
  reading: Reading;
  siteAllowed: boolean | null;
  storing: Storing;
  /** The reader's changes, in all articles, that no export holds. */
  unsaved: number;
  onAllowSite: () => void;
  onDisallowSite: () => void;
  colouring?: Colouring;
  onStoring: (storing: Storing) => void;
  onColouring?: (colouring: Colouring) => void;
  onKeys?: () => void;
  onPause: (scope: PauseScope) => void;
  onLibrary: () => void;
  onExport: () => void;
}

export function Foot(props: FootProps) {
  const {
    reading,
    siteAllowed,
    storing,
    colouring = "source",
    onAllowSite,
    onDisallowSite,
    unsaved,
    onStoring,
    onLibrary,
    onExport,
  } = props;
  return (
    <footer class="foot">
      {siteAllowed !== null && (
        <button
          type="button"
          class="button"
          aria-pressed={siteAllowed}
          onClick={() => (siteAllowed ? onDisallowSite() : onAllowSite())}
        >
          <Icon name={siteAllowed ? "ticked" : "unticked"} />
          {words("always_on", reading.article.site)}
        </button>
      )}
      {reading.storable && (
        <fieldset class="choices">
          <legend>{words("storing")}</legend>
          <Choice
            name="storing"
            text={words("storing_all")}
            chosen={storing === "all"}
            onChoose={() => onStoring("all")}
          />
          <Choice
            name="storing"
            text={words("storing_kept")}
            chosen={storing === "kept"}
            onChoose={() => onStoring("kept")}
          />
        </fieldset>
      )}
      <fieldset class="choices">
        <legend>{words("colours")}</legend>
        <Choice
          name="colouring"
          text={words("colours_by_source")}
          chosen={colouring === "source"}
          onChoose={() => props.onColouring?.("source")}
        />
        <Choice
          name="colouring"
          text={words("colours_by_kind")}
          chosen={colouring === "kind"}
          onChoose={() => props.onColouring?.("kind")}
        />
      </fieldset>
      {!isSample(reading.article) && <Pausing site={reading.article.site} onPause={props.onPause} />}
      {unsaved >= MANY_UNSAVED && <p>{counted("unsaved", unsaved)}</p>}
      <div class="last">
        <span>{words(whereKept(reading, storing))}</span>
        <span class="ways">
          <button type="button" class="button line" onClick={() => props.onKeys?.()}>
            {words("keys")}
          </button>
          <button type="button" class="button line" aria-label={words("lib_open")} onClick={() => onLibrary()}>
            {words("lib_title")}
          </button>
          <button type="button" class="button line" aria-label={words("export_name")} onClick={() => onExport()}>
            {words("export")}
          </button>
        </span>
      </div>
    </footer>
  );
}

function whereKept({ storable }: Reading, storing: Storing) {
  if (!storable) return "kept_nowhere";
  return storing === "kept" ? "kept_chosen" : "kept_here";
}

interface ChoiceProps {
  name: string;
  text: string;
  chosen: boolean;
  onChoose: () => void;
}

function Choice({ name, text, chosen, onChoose }: ChoiceProps) {
  return (
    <label class="choice">
      <input type="radio" name={name} checked={chosen} onChange={onChoose} />
      {text}
    </label>
  );
}
