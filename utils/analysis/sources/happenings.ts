// Every place in the article that speaks of somebody, in the order a reader comes to it.
import type { ArticleWords } from "./article-words.ts";
import type { Attribution } from "./attribution.ts";
import { isRoleNoun } from "./name-words.ts";

export interface Happening {
  /** Index into the words. */
  at: number;
  sort: "speaker" | "name" | "description" | "pronoun";
  index: number;
}

/** Everything that speaks of somebody, in text order; at one place the speaker first. */
export function listHappenings(article: ArticleWords, attributions: readonly Attribution[]): Happening[] {
  const { words, names, nameOfWord } = article;
  const all: Happening[] = [];
  for (const [index, attribution] of attributions.entries()) {
    if (attribution.speaker === null) continue;
    const at = article.range(attribution.speaker).from;
    if (at < words.length) all.push({ at, sort: "speaker", index });
  }
  for (const [index, name] of names.entries()) all.push({ at: name.from, sort: "name", index });
  for (const [at, word] of words.entries()) {
    if (nameOfWord[at]! >= 0) continue;
    if (word.lower === "he" || word.lower === "she") all.push({ at, sort: "pronoun", index: at });
    else if (word.pos === "NOUN" && (isRoleNoun(word.lower) || isRoleNoun(word.lower.replace(/s$/, ""))))
      all.push({ at, sort: "description", index: at });
  }
  return all.sort((a, b) => a.at - b.at || (a.sort === "speaker" ? -1 : 1));
}
