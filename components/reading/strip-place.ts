// A place in the strip that leads to a card.
import type { SourceColour } from "@/utils/annotation/source-colours.ts";

export interface StripPlace {
  id: string;
  /** 0 to 1. */
  at: number;
  paragraph: number;
  /** Who speaks or vouches; null where nobody does. */
  who: string | null;
  colour: SourceColour | null;
}

/** Words that are said, from `at` on. */
export interface Segment extends StripPlace {
  /** 0 to 1. */
  width: number;
}
