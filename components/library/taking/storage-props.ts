// What the page on storage is given, and what it asks for.

export interface StorageProps {
  quotes: number;
  /** The reader's changes that no export holds. */
  unsaved: number;
  /** Whether the browser has promised to keep it; null while nobody knows. */
  persisted: boolean | null;
  /** The latest backup, as an ISO 8601 instant; null: none; undefined while nobody knows. */
  backup: string | null | undefined;
  /** Something was done on this page a moment ago. */
  state: "restored" | "deleted" | null;
  onExport: () => void;
  onRestore: () => void;
  onDeleteEverything: () => void;
}
