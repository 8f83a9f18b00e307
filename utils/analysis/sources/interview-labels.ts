// "A:" and "RM:" before the turns of an interview: which of the people it names is meant.
import type { Who } from "./who.ts";

const LABEL = /^\p{Lu}{1,3}\.?$/u;

/** "A:", "A. ", "RM (laughing):" */
const AFTER_LABEL = /^(?::|\.\s| \()/;

/** The people an article names, by their initials, and the one it introduces. */
export class InterviewLabels {
  /** By initials; null where two people share them. */
  private readonly byInitials = new Map<string, number | null>();
  private readonly people: { index: number; full: boolean; starts: number[] }[] = [];
  private answers: number | null | undefined = undefined;

  constructor(all: readonly Who[]) {
    for (const [index, { name, named, person, organisation, place, mentions }] of all.entries()) {
      if (!named || person <= organisation || place) continue;
      this.people.push({ index, full: name.includes(" "), starts: mentions.map(({ start }) => start) });
      const letters = initialsOf(name);
      if (letters !== "") this.byInitials.set(letters, this.byInitials.has(letters) ? null : index);
    }
  }

  /**
   * Index of who speaks under the label at `span` of `text`; null where it is no label, or nobody fits alone.
   * A label stands before a colon: "UN said" is none. Offsets are UTF-16 code units.
   */
  find(text: string, { start, end }: { start: number; end: number }): number | null {
    const words = text.slice(start, end);
    if (!LABEL.test(words) || !AFTER_LABEL.test(text.slice(end, end + 2))) return null;
    const letters = words.replace(".", "");
    if (letters === "A") {
      this.answers ??= this.mostNamedBefore(start);
      return this.answers;
    }
    return this.byInitials.get(letters) ?? null;
  }

  /** True for the "Q" before a question: the text does not say who asks. */
  asks(text: string, { start, end }: { start: number; end: number }): boolean {
    return text.slice(start, end) === "Q" && AFTER_LABEL.test(text.slice(end, end + 2));
  }

  /** Whom the introduction, up to the first answer, names most often. */
  private mostNamedBefore(before: number): number | null {
    let best: number | null = null;
    let most = 0;
    for (const { index, full, starts } of this.people) {
      const times = starts.filter((start) => start < before).length;
      const points = times + (full ? 0.5 : 0);
      if (times > 0 && points > most) [most, best] = [points, index];
    }
    return best;
  }
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  return words.length < 2 ? "" : words.map((word) => word.charAt(0)).join("");
}
