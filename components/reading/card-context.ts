// What every card of an article needs: the article, what is chosen, and what can be done with a card.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Reading } from "@/utils/annotation/article.ts";
import type { Overview } from "./overview.ts";
import type { Paragraphs } from "./paragraphs.ts";

export interface CardContext {
  reading: Reading;
  overview: Overview;
  paragraphs: Paragraphs;
  chosen: string | null;
  /** The one card that the Tab key reaches; from there J, K and arrows lead on. */
  tabStop: string | null;
  isOut: (id: string) => boolean;
  keep: (id: string) => void;
  letGo: (id: string) => void;
  reject: (id: string) => void;
  undo: (id: string) => void;
}

const Context = createContext<CardContext | null>(null);

export const CardProvider = Context.Provider;

/** @throws outside a CardProvider */
export function useCardContext(): CardContext {
  const context = useContext(Context);
  if (!context) throw new Error("A card stands outside of CardProvider.");
  return context;
}
