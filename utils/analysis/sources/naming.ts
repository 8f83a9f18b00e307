// "She is Ileana Stancu", "who gave his name as Aurelio": words that name somebody unnamed so far.
import type { ArticleWords } from "./article-words.ts";
import type { NameMention } from "./find-names.ts";
import type { Word } from "./words.ts";

const OF_ONESELF = new Set(["his", "her", "their", "a", "only"]);
const SELVES = new Set(["himself", "herself", "themselves", "themself"]);
/** Words of "the dean of the cathedral" before the name that follows. */
const LONGEST_ROLE = 8;

/** True where the words before `name` can only say that it is the name of whoever was just spoken of. */
export function introducesName(words: readonly Word[], name: NameMention): boolean {
  const at = name.titleFrom;
  const before = words[at - 1];
  if (before === undefined || before.block !== words[name.from]!.block || words[name.to]?.lower === "'s") return false;
  const lower = (back: number) => words[at - back]?.lower ?? "";
  // "She is Ann Lee."; not "it was Ann Lee", "the winner was Ann Lee"
  if (before.lower === "is" || before.lower === "was")
    return name.to - name.from > 1 && /^(?:he|she)$/.test(lower(2)) && words[at - 2]!.opens;
  if (before.lower !== "as") return false;
  if (SELVES.has(lower(2))) return lower(3).startsWith("identif");
  return (lower(2) === "name" || lower(2) === "surname") && OF_ONESELF.has(lower(3)) && /^g[ai]v/.test(lower(4));
}

/** "Ann Lee, an engineer," and "the dean of the cathedral, Ann Lee,": the name says who it is. */
export function isNamedBeside({ words, nameOfWord }: ArticleWords, from: number, head: number): boolean {
  if (words[from - 1]?.lower === "," && (nameOfWord[from - 2] ?? -1) >= 0) return true;
  for (let i = head + 1; i < words.length && i - head <= LONGEST_ROLE; i++) {
    if (words[i]!.block !== words[head]!.block || /^(?:VERB|AUX|CCONJ)$/.test(words[i]!.pos)) return false;
    if (words[i]!.lower === ",") return (nameOfWord[i + 1] ?? -1) >= 0;
  }
  return false;
}
