// What the page of settings is given, and what it asks for.
import type { Colouring } from "@/utils/annotation/colouring.ts";
import type { ExportDefaults } from "@/utils/annotation/export-defaults.ts";
import type { PauseScope, Pauses } from "@/utils/annotation/pausing.ts";
import type { Storing } from "@/utils/annotation/storing.ts";

export interface SettingsProps {
  /** Sites that are always read; null while nobody knows. */
  sites: readonly string[] | null;
  /** All there are may be read. */
  everySite: boolean;
  pauses: Pauses;
  colouring: Colouring;
  /** Whether buttons show at the words that are selected on a page. */
  selectionButtons: boolean;
  /** Whether single letters are keys of panel and library. */
  letterKeys: boolean;
  storing: Storing;
  exportDefaults: ExportDefaults;
  /** The keys that work on the page; null where the browser has none. */
  keys: readonly { name: string; key: string }[] | null;
  version: string;
  onStopSite: (site: string) => void;
  /** Called within the click, since browsers give permissions only then. */
  onEverySite: (allow: boolean) => void;
  onGoOn: (scope: PauseScope, place: string) => void;
  onColouring: (colouring: Colouring) => void;
  onSelectionButtons: (on: boolean) => void;
  onLetterKeys: (on: boolean) => void;
  onStoring: (storing: Storing) => void;
  onExportDefaults: (defaults: ExportDefaults) => void;
  /** Opens the browser's own page for keys. */
  onChangeKeys: () => void;
}
