// The foot: what is stored and where, whether this site is always read, and the way to take it all away.
import type { Reading } from "@/utils/annotation/article.ts";
import type { Language } from "@/utils/annotation/language.ts";
import type { PauseScope } from "@/utils/annotation/pausing.ts";
import { isSample } from "@/utils/annotation/sample.ts";
import { counted } from "@/utils/words/numbers.ts";
import { words } from "@/utils/words/words.ts";
import { Icon } from "../Icon.tsx";
import { LanguageField } from "../LanguageField.tsx";
import { Pausing } from "./Pausing.tsx";

/** From so many changes on, losing them would hurt. */
const MANY_UNSAVED = 25;

interface FootProps {
  reading: Reading;
  siteAllowed: boolean | null;
  language: Language;
  /** The reader's changes, in all articles, that no export holds. */
  unsaved: number;
  onAllowSite: () => void;
  onDisallowSite: () => void;
  onLanguage: (language: Language) => void;
  onKeys?: () => void;
  onSettings?: () => void;
  onPause: (scope: PauseScope) => void;
  onLibrary: () => void;
  onExport: () => void;
}

export function Foot(props: FootProps) {
  const { reading, siteAllowed, onAllowSite, onDisallowSite, unsaved, onLibrary, onExport } = props;
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
      {!isSample(reading.article) && <Pausing site={reading.article.site} onPause={props.onPause} />}
      <LanguageField language={props.language} onLanguage={props.onLanguage} />
      {unsaved >= MANY_UNSAVED && <p>{counted("unsaved", unsaved)}</p>}
      <div class="last">
        <span>{words(whereKept(reading))}</span>
        <span class="ways">
          <button type="button" class="button line" onClick={() => props.onKeys?.()}>
            {words("keys")}
          </button>
          <button type="button" class="button line" onClick={() => props.onSettings?.()}>
            {words("settings")}
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

function whereKept({ storable, article }: Reading) {
  if (!storable) return "kept_nowhere";
  return article.storing === "kept" ? "kept_chosen" : "kept_here";
}
