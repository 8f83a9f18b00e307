// "A:" and "RM:" before the turns of an interview: which of the people it names is meant.
import type { Who } from "./who.ts";

const LABEL = /^\p{Lu}{1,3}\.?$/u;

/** Index of who answers under the label `words`; null where it is no such label, or nobody fits alone. `before`: UTF-16 offset. */
export function labelled(words: string, all: readonly Who[], before: number): number | null {
  if (!LABEL.test(words)) return null;
  const letters = words.replace(".", "");
  const people = all.flatMap((who, index) => (who.named && isPerson(who) ? [{ who, index }] : []));
  if (letters === "A") return interviewee(people, before);
  const fitting = people.filter(({ who }) => initials(who.name) === letters);
  return fitting.length === 1 ? fitting[0]!.index : null;
}

function isPerson({ person, organisation, place }: Who): boolean {
  return person > organisation && !place;
}

/** Whom the introduction names most often. */
function interviewee(people: readonly { who: Who; index: number }[], before: number): number | null {
  let best: number | null = null;
  let most = 0;
  for (const { who, index } of people) {
    const times = who.mentions.filter((mention) => mention.start < before).length;
    const points = times + (who.name.includes(" ") ? 0.5 : 0);
    if (times > 0 && points > most) [most, best] = [points, index];
  }
  return best;
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  return words.length < 2 ? "" : words.map((word) => word.charAt(0)).join("");
}
