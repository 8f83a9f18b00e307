// What the page for exports is given, and what it asks for.
import type { ExportScope } from "@/utils/annotation/export-defaults.ts";
import type { Progress } from "../progress.ts";

export interface OfferedFormat {
  id: string;
  /** Its name. */
  name: string;
  /** What of the things kept goes into it. */
  takes: "everything" | "kept in" | "judged" | "articles";
  isWhole: boolean;
}

export type ExportState =
  | { step: "choose" }
  | { step: "writing"; progress: Progress }
  | { step: "done"; name: string }
  | { step: "cancelled" }
  | { step: "failed"; name: string; message: string };

export interface ExportProps {
  formats: readonly OfferedFormat[];
  /** Id of the format that is chosen. */
  format: string;
  scope: ExportScope;
  /** What was ticked before; null where nothing was. */
  selection: { type: "articles" | "annotations"; count: number } | null;
  /** Whether only the selection is to be exported. */
  onlySelection: boolean;
  state: ExportState;
  onFormat: (id: string) => void;
  onOnlySelection: (only: boolean) => void;
  onScope: (scope: ExportScope) => void;
  onStart: () => void;
  onCancel: () => void;
}
