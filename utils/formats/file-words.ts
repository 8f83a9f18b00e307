// The words that stand in files made for people: HTML and Markdown. Files made for programs are in English.
import type { Judgement } from "@/utils/annotation/verdict.ts";
import type { EntryKind } from "./entry.ts";
import { JUDGEMENT_WORDS } from "./statement.ts";

export interface FileWords {
  /** BCP 47. */
  language: string;
  direction: "ltr" | "rtl";
  kinds: Record<EntryKind, string>;
  judgements: Record<Judgement, string>;
  /** Of a figure without a source. */
  nobodyVouches: string;
  /** The text of a link to the words. */
  inTheArticle: string;
  note: string;
  /** The text of a link to what a verdict rests on. */
  evidence: string;
  articles: (count: number) => string;
  keptWith: string;
}

export const ENGLISH_FILE_WORDS: FileWords = {
  language: "en",
  direction: "ltr",
  kinds: { Quote: "Quote", Paraphrase: "Paraphrase", Figure: "Figure", Highlight: "Highlight" },
  judgements: JUDGEMENT_WORDS,
  nobodyVouches: "Nobody vouches for it",
  inTheArticle: "In the article",
  note: "Note",
  evidence: "Evidence",
  articles: (count) => `${count} articles`,
  keptWith: "Kept with Sourcemark",
};
