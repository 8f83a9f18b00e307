// What the page for imports is given, and what it asks for.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Progress } from "../progress.ts";

export type ImportChoice = "both" | "mine" | "theirs";

/** An annotation that is here and in the file, each with changes that the other lacks. */
export interface ImportConflict {
  ours: Annotation;
  theirs: Annotation;
  site: string;
}

export interface ImportPreviewed {
  articles: number;
  annotations: number;
  counts: Record<"new" | "same" | "newer" | "older" | "conflicting", number>;
  skipped: number;
  /** The first of them. */
  conflicts: ImportConflict[];
}

export type ImportState =
  | { step: "choose" }
  | { step: "reading"; name: string; progress: Progress }
  | { step: "failed"; name: string; error: { name: string; message: string } }
  | {
      step: "preview";
      name: string;
      preview: ImportPreviewed;
      /** What becomes of all conflicts … */
      choice: ImportChoice;
      /** … but these, by the annotation's id. */
      choices: ReadonlyMap<string, ImportChoice>;
    }
  | { step: "writing"; name: string; progress: Progress }
  | { step: "done"; count: number }
  | { step: "cancelled" };

export interface ImportProps {
  state: ImportState;
  onFile: (file: File) => void;
  /** For one conflict, or for all of them where `id` is null. */
  onChoice: (id: string | null, choice: ImportChoice) => void;
  onStart: () => void;
  onCancel: () => void;
  onOther: () => void;
}
