// What the library is given, and what it asks for.
import type { Act } from "@/utils/annotation/act.ts";
import type { Reading } from "@/utils/annotation/article.ts";
import type { Desk } from "@/utils/annotation/desk.ts";
import type { Language } from "@/utils/annotation/language.ts";
import type { ManyAct } from "@/utils/library/bulk-edits.ts";
import type { FigureGroup, SourceAcross } from "@/utils/library/catalogue.ts";
import type { Filter } from "@/utils/library/filter.ts";
import type { Facets } from "@/utils/library/kept-search.ts";
import type { ArticleRow, KeptRow, Listed } from "@/utils/library/rows.ts";
import type { View } from "@/utils/library/view.ts";
import type { Progress } from "./progress.ts";
import type { SettingsProps } from "./settings/settings-props.ts";
import type { ExportProps } from "./taking/export-props.ts";
import type { ImportProps } from "./taking/import-props.ts";
import type { StorageProps } from "./taking/storage-props.ts";

/** What can be done with everything that is ticked. */
export type BulkAct = ManyAct | { type: "export" };

/** One article, opened. */
export type OpenedArticle =
  | { state: "loading" }
  | { state: "gone" }
  | {
      state: "read";
      reading: Reading;
      desk: Desk;
      /** Id of the annotation that is chosen. */
      chosen: string | null;
      /** What is shown of it: what the reader had a hand in, or all. */
      shown: "yours" | "all";
      /** Address that leads to the words on the page. */
      linkOf: (annotationId: string) => string;
    };

export interface LibraryProps {
  view: View;
  counts: { articles: number; figures: number; yours: number; sources: number | null };
  /** Bytes used by everything that is stored; null while nobody knows. */
  used: number | null;
  /** ISO 8601 instant; null: never. */
  lastExport: string | null;
  /** How far the index is; null once it is whole. Counts articles. */
  reading: Progress | null;
  query: string;
  filter: Filter;
  facets: Facets;
  /** Null until the first of them are read. */
  articles: Listed<ArticleRow> | null;
  /** What is kept and fits the search; null until the first of it is read. */
  kept: Listed<KeptRow> | null;
  /** Those that fit the search. */
  sources: SourceAcross[];
  figures: FigureGroup[];
  opened: OpenedArticle;
  /** Ids of the rows that are ticked. */
  ticked: ReadonlySet<string>;
  /** What was done last, in words, while it can be undone; null where nothing was. */
  lastDone: string | null;
  /** Something to say to screen readers. */
  said: string;
  language: Language;
  trouble: { name: string; message: string } | null;
  exporting: ExportProps;
  importing: ImportProps;
  storage: StorageProps;
  settings: SettingsProps;
  onQuery: (query: string) => void;
  onFilter: (filter: Filter) => void;
  onMore: () => void;
  onTick: (ids: readonly string[], ticked: boolean) => void;
  onBulk: (act: BulkAct) => void;
  onUndo: () => void;
  onAct: (articleId: string, annotationId: string, act: Act, revision?: number) => void;
  onUndoInArticle: (direction: "undo" | "redo") => void;
  onDraft: (articleId: string, annotationId: string, note: string | null) => void;
  onSettle: (key: number) => void;
  onChoose: (annotationId: string) => void;
  onShown: (shown: "yours" | "all") => void;
  onExportArticle: () => void;
  onDeleteArticle: () => void;
  onLanguage: (language: Language) => void;
}
