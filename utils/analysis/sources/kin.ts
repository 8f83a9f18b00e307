// "his wife, Ann Lee": who is whose kin, so that "her husband" and "his wife" find their people later.
import { kinReciprocals } from "@/utils/analysis/lexicon/en/kin.ts";
import { wordsByKey } from "./word-list.ts";

const reciprocals = wordsByKey(kinReciprocals);
/** Nobody reads of more families at once; bounds the time. */
const MOST_TIES = 40;

export function isKin(noun: string): boolean {
  return reciprocals.has(noun);
}

interface Tie {
  /** Indexes of people: `who` is `owner`'s `noun`; `owner` is null where the text leaves it open. */
  who: number;
  noun: string;
  owner: number | null;
}

/** The family ties told so far. */
export class Kin {
  private readonly ties: Tie[] = [];

  add(tie: Tie): void {
    this.ties.push(tie);
  }

  /** Whom "`owner`'s `noun`" means, newest first: the one called so, or the other end of a tie; null for nobody. `owner` null: not known. */
  find(noun: string, owner: number | null): number | null {
    const oldest = Math.max(0, this.ties.length - MOST_TIES);
    for (let at = this.ties.length - 1; at >= oldest; at--) {
      const tie = this.ties[at]!;
      const called = tie.noun === noun && (owner === null || tie.owner === null || tie.owner === owner);
      if (called && tie.who !== owner) return tie.who;
      const otherEnd = tie.owner !== null && reciprocals.get(tie.noun)?.has(noun) === true;
      if (otherEnd && (owner === null || owner === tie.who) && tie.owner !== owner) return tie.owner;
    }
    return null;
  }
}
