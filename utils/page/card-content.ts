// What the card beside marked words says, ready to be shown: the page side of it knows no language and no annotation.
import type { SourceNumber } from "./mark-style.ts";

/** Words on the card: the article's own, or ours. */
export interface CardWords {
  text: string;
  /** They stand in the article: set in serif, in its language. */
  printed: boolean;
}

/** The drawn signs that a card may carry. */
export const SIGNS = ["note", "confirmed", "doubtful", "false", "undecided"] as const;
export type Sign = (typeof SIGNS)[number];

export interface CardContent {
  /** For screen readers, as one sentence: who, how and what. */
  name: string;
  /** BCP 47 and direction of our own words; the language of the article's, where the page declares one. */
  lang: string;
  dir: "ltr" | "rtl";
  articleLang: string | null;
  /** Who says it; of a figure its value. */
  title: CardWords;
  /** What a figure counts; null for all else. */
  about: CardWords | null;
  /** The role of who says it; of a figure who vouches, with the number of their line. */
  role: (CardWords & { source: SourceNumber | null }) | null;
  /** How it is said, and in which words the article says so; what contradicts it. */
  lines: { label: string; words: string }[];
  /** What the reader added. */
  mine: { sign: Sign; title: string; text: string }[];
  /** Names of the buttons. */
  acts: Record<CardAct, string>;
}

/** What may be made of words that are selected on the page. */
export const MARK_KINDS = ["highlight", "quote", "figure"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** What the buttons at selected words say. */
export interface ButtonNames {
  /** BCP 47 and direction of all of it. */
  lang: string;
  dir: "ltr" | "rtl";
  /** Of the buttons together. */
  name: string;
  names: Record<MarkKind, string>;
}

/** What can be done from the card. All of it is done in the panel. */
export const CARD_ACTS = ["note", "verdict", "show"] as const;
export type CardAct = (typeof CARD_ACTS)[number];
