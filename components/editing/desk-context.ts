// What the reader can do with an annotation beyond keeping and taking out. It changes with every selection on the page,
// so only what is open asks for it.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Act } from "@/utils/annotation/act.ts";

/** What the selected words are to an annotation. */
export type Use = "words" | "speaker" | "counted" | "place";

export interface DeskContext {
  /** Id of the card that is open; null where none is. */
  open: string | null;
  /** The first of the article's words that are selected on the page; null where none are. */
  selection: string | null;
  /** `revision`: the one that the reader knew, where it isn't the one at hand. */
  onAct: (id: string, act: Act, revision?: number) => void;
  onUse: (id: string, as: Use) => void;
  /** What is typed; null drops it. */
  onDraft: (id: string, note: string | null) => void;
  onSettle: (key: number) => void;
  onClose: () => void;
}

const Context = createContext<DeskContext | null>(null);

export const DeskProvider = Context.Provider;

/** @throws outside a DeskProvider */
export function useDesk(): DeskContext {
  const context = useContext(Context);
  if (!context) throw new Error("This stands outside of DeskProvider.");
  return context;
}
