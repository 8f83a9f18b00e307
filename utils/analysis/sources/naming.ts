// "She is Ileana Stancu", "identified as Ann Lee", "gave his name as Aurelio": words that name somebody unnamed so far.
import type { ArticleWords } from "./article-words.ts";
import type { NameMention } from "./find-names.ts";
import type { Word } from "./words.ts";

/** Words in which "as" or "called" gives somebody's name. */
const NAMES = new Set(["name", "named", "names", "surname", "identified", "identify", "identifies", "known"]);
const REACH = 7;

/** True where the words before `name` say that it is the name of whoever was just spoken of. */
export function introducesName(words: readonly Word[], name: NameMention): boolean {
  const before = words[name.titleFrom - 1];
  if (before === undefined || before.block !== words[name.from]!.block) return false;
  switch (before.lower) {
    case "is":
    case "was":
      return name.to - name.from > 1 && /^(?:PRON|NOUN)$/.test(words[name.titleFrom - 2]?.pos ?? "");
    case "as":
      return words.slice(Math.max(0, name.titleFrom - REACH), name.titleFrom - 1).some(({ lower }) => NAMES.has(lower));
    case "called":
    case "named":
      return words[name.titleFrom - 2]?.pos === "NOUN" || words[name.titleFrom - 2]?.pos === "PRON";
    default:
      return false;
  }
}

/** Words of "the dean of the cathedral" before the name that follows. */
const LONGEST_ROLE = 8;

/** "Ann Lee, an engineer," and "the dean of the cathedral, Ann Lee,": the name says who it is. */
export function isNamedBeside({ words, nameOfWord }: ArticleWords, from: number, head: number): boolean {
  if (words[from - 1]?.lower === "," && (nameOfWord[from - 2] ?? -1) >= 0) return true;
  for (let i = head + 1; i < words.length && i - head <= LONGEST_ROLE; i++) {
    if (words[i]!.block !== words[head]!.block || /^(?:VERB|AUX|CCONJ)$/.test(words[i]!.pos)) return false;
    if (words[i]!.lower === ",") return (nameOfWord[i + 1] ?? -1) >= 0;
  }
  return false;
}
