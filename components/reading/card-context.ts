// What every card of an article needs: the article, what is looked up in it, and what can be done with a card.
// It stays the same while the reader goes from card to card, so that only the cards concerned are rendered anew.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { FigureAnnotation } from "@/utils/annotation/annotation.ts";
import type { Reading } from "@/utils/annotation/article.ts";
import type { QuoteForm } from "@/utils/annotation/body.ts";
import type { Colouring } from "@/utils/annotation/colouring.ts";
import type { Conflict } from "@/utils/annotation/desk.ts";
import type { Paragraphs } from "@/utils/annotation/paragraphs.ts";
import type { FiguresWithin } from "./look-ups.ts";
import type { Overview } from "./overview.ts";

export interface CardActs {
  keep: (id: string) => void;
  letGo: (id: string) => void;
  reject: (id: string) => void;
  undo: (id: string) => void;
  /** Chooses the card and opens its fields. */
  open: (id: string) => void;
  /** Opens or closes a group. */
  toggle: (section: string) => void;
  /** Brings the next cards of a group, and leads to the first of them. */
  extend: (section: string, side: "before" | "after") => void;
}

export interface CardContext {
  reading: Reading;
  overview: Overview;
  paragraphs: Paragraphs;
  figuresWithin: FiguresWithin;
  figuresById: ReadonlyMap<string, FigureAnnotation>;
  forms: ReadonlyMap<string, QuoteForm>;
  /** Notes that are typed and not saved, by the annotation's id. */
  drafts: ReadonlyMap<string, string>;
  /** Versions that were written over, by the annotation's id. */
  conflicts: ReadonlyMap<string, Conflict[]>;
  /** Whether long quotes are cut. */
  cuts: boolean;
  /** What the colours of quotes tell. */
  colouring: Colouring;
  /** Whether groups open and close. */
  closes: boolean;
  /** Ids of the cards in whose place "Undo" stands. */
  out: ReadonlySet<string>;
  acts: CardActs;
  /** Where the page isn't beside the cards: the address that leads to an annotation's words. */
  linkOf?: (annotationId: string) => string;
}

const Context = createContext<CardContext | null>(null);

export const CardProvider = Context.Provider;

/** @throws outside a CardProvider */
export function useCardContext(): CardContext {
  const context = useContext(Context);
  if (!context) throw new Error("A card stands outside of CardProvider.");
  return context;
}
