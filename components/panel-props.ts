// What the panel is given, and what it asks for.
import type { Act } from "@/utils/annotation/act.ts";
import type { Colouring } from "@/utils/annotation/colouring.ts";
import type { Language } from "@/utils/annotation/language.ts";
import type { PageState } from "@/utils/annotation/page-state.ts";
import type { PauseScope } from "@/utils/annotation/pausing.ts";
import type { MarkKind } from "./editing/DeskLine.tsx";
import type { Use } from "./editing/desk-context.ts";
import type { Finding } from "./finding/finding.ts";
import type { KeyCommand } from "./KeysList.tsx";
import type { PageHand } from "./reading/use-page-hand.ts";

export interface PanelProps {
  page: PageState;
  /** Id of the quote or figure that is chosen, on the page and here. */
  chosen: string | null;
  /** Count up to bring the chosen card into view though `chosen` stays the same. */
  calls?: number;
  /** Whether the marks are painted on the page. */
  marksOn: boolean;
  /** Why the last thing that the reader did could not be done; null where it was. */
  trouble?: { name: string; message: string } | null;
  /** Whether this site is read whenever one opens; null where that can't be asked for. */
  siteAllowed: boolean | null;
  /** What the reader set; the words are in it already. */
  language: Language;
  /** What the colours of quotes tell. */
  colouring?: Colouring;
  /** The keys that work on the page; null while they are not shown. */
  keys?: readonly KeyCommand[] | null;
  /** The first of the article's words that are selected on the page; null where none are. */
  selection: string | null;
  /** What is looked for at first. */
  finding?: Partial<Finding>;
  /** What the reader's hand does on the page. */
  hand?: PageHand;
  /** Where the page isn't beside it, as in the library: the address that leads to an annotation's words. */
  linkOf?: (annotationId: string) => string;
  onShow: (annotationId: string) => void;
  onHover?: (annotationId: string | null) => void;
  onKeep: (annotationId: string) => void;
  onReject: (annotationId: string) => void;
  /** Back to how it was found: takes back a keeping as well as a rejection. */
  onRestore: (annotationId: string) => void;
  /** Anything else that the reader does to an annotation; `revision`: the one they knew, where it isn't the one at hand. */
  onAct: (annotationId: string, act: Act, revision?: number) => void;
  /** The words selected on the page become something of the reader's. */
  onMark: (as: MarkKind) => void;
  /** The words selected on the page correct an annotation. */
  onUse: (annotationId: string, as: Use) => void;
  onUndo: (direction: "undo" | "redo") => void;
  /** A note while it is typed; null drops it. */
  onDraft: (annotationId: string, note: string | null) => void;
  /** A version that was written over is needed no more. */
  onSettle: (key: number) => void;
  /** The store was emptied: what the latest backup holds is wanted, or not. */
  onBringBack: () => void;
  onBeginAnew: () => void;
  onReadAnyway: () => void;
  /** Called within the click, since browsers give permissions only then. */
  onAllowSite: () => void;
  onDisallowSite: () => void;
  /** Nothing is to be read here until the reader goes on. */
  onPause: (scope: PauseScope) => void;
  onGoOn: () => void;
  onExport: () => void;
  onReload: () => void;
  onToggleMarks: () => void;
  onLibrary: () => void;
  /** Set where the panel is a page of its own, as on phones: brings the article up again. */
  onBack?: () => void;
  onLanguage: (language: Language) => void;
  /** Opens the page of all settings. */
  onSettings?: () => void;
  /** Shows the keys, or hides them. */
  onKeys?: () => void;
  /** Opens the browser's page where they are changed. */
  onChangeKeys?: () => void;
}
