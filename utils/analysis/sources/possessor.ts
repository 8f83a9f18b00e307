// "his wife", "Brook's statement", "the ministry's letter": the words that say whose it is.
import type { ArticleWords } from "./article-words.ts";
import type { Description } from "./speaker-words.ts";

export type Possessor =
  | { sort: "pronoun"; word: "his" | "her" | "its" | "their" }
  | { sort: "name"; name: number }
  /** A noun phrase from word `from` to before word `to`. */
  | { sort: "phrase"; from: number; to: number };

/** Who owns what the description names; null where it names no owner, or it is the speaker's own ("my"). */
export function possessorOf(article: ArticleWords, description: Description): Possessor | null {
  const from = article.wordAt(description.span.start);
  const first = article.words[from];
  if (first === undefined) return null;
  switch (first.lower) {
    case "his":
    case "her":
    case "its":
    case "their":
      return { sort: "pronoun", word: first.lower };
    default:
      break;
  }
  const end = article.wordAt(description.span.end - 1);
  for (let at = from; at <= end; at++) {
    const { lower } = article.words[at]!;
    if (lower !== "'s" && lower !== "'") continue;
    const name = article.nameOfWord[at - 1] ?? -1;
    return name >= 0 ? { sort: "name", name } : at > from ? { sort: "phrase", from, to: at } : null;
  }
  return null;
}
