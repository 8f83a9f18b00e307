// Several people may bear a name: whom does it mean alone?

/** Namesakes kept for a word; nobody reads of more at once. */
const MOST_NAMESAKES = 4;
/** The one named last is meant, unless another has been named so many times more. */
const NAMED_LAST = 3;

/** People by the words of their names, in the order they are read. */
export class NamesakesByWord {
  private readonly byLast = new Map<string, number[]>();
  private readonly byFirst = new Map<string, number[]>();
  private readonly announcedLast = new Map<string, number>();
  private readonly announcedFirst = new Map<string, number>();
  private readonly counts = new Map<number, number>();

  /** Somebody whose full name stands somewhere in the article. */
  announce(person: number, core: readonly string[]): void {
    const [first, last] = [core[0]!, core[core.length - 1]!];
    if (!this.announcedLast.has(last)) this.announcedLast.set(last, person);
    if (!this.announcedFirst.has(first)) this.announcedFirst.set(first, person);
  }

  /** The reading has come past somebody's full name. */
  pass(person: number, core: readonly string[]): void {
    this.count(person);
    moveToFront(this.byLast, core[core.length - 1]!, person);
    moveToFront(this.byFirst, core[0]!, person);
  }

  /** Somebody was named once more. */
  count(person: number): void {
    this.counts.set(person, (this.counts.get(person) ?? 0) + 1);
  }

  /** Whom one word means; `suits` tells how well somebody fits, 0 for not at all. undefined where nobody does. */
  find(word: string, suits: (person: number) => number): number | undefined {
    return (
      this.best(this.byLast.get(word), suits) ??
      this.best(only(this.announcedLast.get(word)), suits) ??
      this.best(this.byFirst.get(word), suits) ??
      this.best(only(this.announcedFirst.get(word)), suits)
    );
  }

  private best(namesakes: readonly number[] | undefined, suits: (person: number) => number): number | undefined {
    let best: number | undefined;
    let most = 0;
    for (const [place, person] of (namesakes ?? []).entries()) {
      const fits = suits(person);
      const points =
        fits === 0 ? 0 : 100 * fits + Math.min(90, (this.counts.get(person) ?? 0) + (place === 0 ? NAMED_LAST : 0));
      if (points > most) [most, best] = [points, person];
    }
    return best;
  }
}

function only(person: number | undefined): number[] | undefined {
  return person === undefined ? undefined : [person];
}

function moveToFront(people: Map<string, number[]>, word: string, person: number): void {
  const others = (people.get(word) ?? []).filter((other) => other !== person);
  people.set(word, [person, ...others].slice(0, MOST_NAMESAKES));
}
