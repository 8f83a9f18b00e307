// Somebody or something the article speaks of, as it is gathered mention by mention.
import type { Span } from "@/utils/text/span.ts";

export type Gender = "female" | "male";

export interface Who {
  /** The fullest name so far, or the words that stand for one. */
  name: string;
  /** True where `name` is a name and not a description. */
  named: boolean;
  /** What speaks for a person and for an organisation, in points; see `name-evidence.ts`. */
  person: number;
  organisation: number;
  place: boolean;
  gender: Gender | null;
  /** A title or a role tells the gender, and not only a first name. */
  genderSure: boolean;
  /** Several people or things: "they", never "he". */
  plural: boolean;
  /** A report, a statement, a tweet. */
  document: boolean;
  role: string | null;
  /** In years, where the text gives it. */
  age: number | null;
  /** Nouns of roles and of names by which "the minister", "the commission" can mean it. */
  nouns: Set<string>;
  mentions: Span[];
}

/** Somebody of whom nothing is known but the words. */
export function someone(name: string): Who {
  return {
    name,
    named: false,
    person: 0,
    organisation: 0,
    place: false,
    gender: null,
    genderSure: false,
    plural: false,
    document: false,
    role: null,
    age: null,
    nouns: new Set(),
    mentions: [],
  };
}
