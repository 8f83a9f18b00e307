// Who somebody is to somebody: kin ("his wife"), a pair named in one breath, writers of statements, the unnamed who get a name.

import { ownWritings } from "@/utils/analysis/lexicon/en/collective-nouns.ts";
import { sideBySide } from "@/utils/analysis/lexicon/en/kin.ts";
import type { Antecedent, Memory, Wanted } from "./antecedents.ts";
import type { ArticleWords } from "./article-words.ts";
import { roleAfter, roleBefore } from "./find-role.ts";
import type { GatheredNames } from "./gather-names.ts";
import { isKin, Kin } from "./kin.ts";
import { introducesName } from "./naming.ts";
import { type Possessor, possessorOf } from "./possessor.ts";
import type { ResolveDescriptions } from "./resolve-descriptions.ts";
import { type Description, describe } from "./speaker-words.ts";
import { joinedTo, nameOfBoth, sharesSurname, speaksOfFamily, whichPair } from "./together.ts";
import type { Who } from "./who.ts";
import { wordSet } from "./word-list.ts";

const BY_KINSHIP = 0.75;
const BY_OWNER = 0.7;
const BY_TOGETHER = 0.7;
/** Writings by which whoever wrote them speaks. */
const SPEAKS_FOR = wordSet(ownWritings);
const OWNERS = {
  his: { number: "one", gender: "male" },
  her: { number: "one", gender: "female" },
  its: { number: "thing" },
  their: { number: "many" },
} as const satisfies Record<string, Wanted>;
/** Kin who are one of a pair. */
const SIDE_BY_SIDE = wordSet(sideBySide);
/** Paragraphs over which "the couple" reaches back. */
const PAIR_REACH = 4;

/** What only the walk through the article can do. `at`: index of a word. */
interface Follow {
  /** Whom a description means, as an index into the people. */
  describe(description: Description, at: number): number;
  remember(who: number, at: number): void;
}

export class Relations {
  /** The unnamed whom the article names later, by whom they turn out to be. */
  readonly renamed = new Map<number, number>();
  private readonly kin = new Kin();
  /** Those who stand for two named together, and whether the two are one family. */
  private readonly pairs = new Map<number, { family: boolean }>();
  /** For each of two of one family the other. */
  private readonly otherOf = new Map<number, number>();
  private readonly who: Who[];
  private readonly article: ArticleWords;
  private readonly gathered: GatheredNames;
  private readonly memory: Memory;
  private readonly descriptions: ResolveDescriptions;
  private readonly follow: Follow;

  constructor(
    article: ArticleWords,
    gathered: GatheredNames,
    memory: Memory,
    descriptions: ResolveDescriptions,
    follow: Follow,
  ) {
    this.article = article;
    this.gathered = gathered;
    this.who = gathered.who;
    this.memory = memory;
    this.descriptions = descriptions;
    this.follow = follow;
  }

  /** Whom a description means by what it is to others; null where it says nothing of that. */
  find(description: Description, at: number): Antecedent | null {
    const owned = description.article === "possessive" ? this.owned(description, at) : null;
    if (owned !== null) return owned;
    const which = whichPair(description.head);
    // "parents said": any parents
    const alone = description.modifiers.length + description.complement.length === 0;
    if (which === null || !alone || (description.article !== "definite" && description.head !== "both")) return null;
    const pair = this.pairBefore(which === "family", at);
    return pair === null ? null : { who: pair, confidence: BY_TOGETHER };
  }

  /** "his wife", "Brook's statement": kin named elsewhere, and writings that speak for whoever wrote them. */
  private owned(description: Description, at: number): Antecedent | null {
    const possessor = possessorOf(this.article, description);
    if (possessor === null) return null;
    if (isKin(description.head)) {
      const owner = this.owner(possessor, at);
      const other = owner === null ? undefined : this.otherOf.get(owner);
      if (other !== undefined && SIDE_BY_SIDE.has(description.head)) return { who: other, confidence: BY_KINSHIP };
      const found = this.kin.find(description.head, owner) ?? this.kin.find(description.head, null);
      return found === null || found === owner ? null : { who: found, confidence: BY_KINSHIP };
    }
    if (description.sort !== "document" || !SPEAKS_FOR.has(description.head)) return null;
    const owner = this.owner(possessor, at);
    return owner === null ? null : { who: owner, confidence: BY_OWNER };
  }

  private owner(possessor: Possessor, at: number): number | null {
    const place = { ...this.article.place(at), extent: null };
    switch (possessor.sort) {
      case "name":
        return this.gathered.whoOf[possessor.name]!;
      case "phrase":
        return this.follow.describe(describe(this.article.words, possessor.from, possessor.to, possessor.to), at);
      case "pronoun": {
        const wanted = OWNERS[possessor.word];
        return this.memory.find(this.who, wanted, place)?.who ?? null;
      }
    }
  }

  private pairBefore(family: boolean, at: number): number | null {
    const { block } = this.article.place(at);
    for (const trace of this.memory.latest()) {
      if (block - trace.block > PAIR_REACH) return null;
      const pair = this.pairs.get(trace.who);
      if (pair !== undefined && (pair.family || !family)) return trace.who;
    }
    return null;
  }

  /** What a name tells besides: whose kin, with whom in one breath, and that somebody unnamed was meant. */
  meetName(index: number, at: number): void {
    const { words, names } = this.article;
    const name = names[index]!;
    const who = this.gathered.whoOf[index]!;
    for (const role of [roleBefore(words, name), roleAfter(words, name)]) {
      const noun = role?.nouns.at(-1);
      if (role === null || noun === undefined || !isKin(noun)) continue;
      const first = this.article.words[role.from - 1]?.pos === "PRON" ? role.from - 1 : role.from;
      const span = { start: words[first]!.start, end: words[role.to - 1]!.end };
      const possessor = possessorOf(this.article, { ...describe(words, first, role.to, role.to), span });
      const owner = possessor === null ? null : this.owner(possessor, at);
      if (owner === who) continue;
      this.kin.add({ who, noun, owner });
      if (owner !== null && SIDE_BY_SIDE.has(noun)) this.pair(owner, who, { shared: false, family: true }, at);
    }
    if (introducesName(words, name)) {
      const unnamed = this.unnamedBefore(at);
      if (unnamed !== null && unnamed !== who) this.renamed.set(unnamed, who);
    }
    this.meetPair(index);
  }

  private unnamedBefore(at: number): number | null {
    const { sentence, block } = this.article.place(at);
    for (const trace of this.memory.latest()) {
      if (trace.block !== block || sentence - trace.sentence > 1) return null;
      const { named, plural, document } = this.who[trace.who]!;
      if (!named && !plural && !document) return trace.who;
    }
    return null;
  }

  private meetPair(index: number): void {
    const { words, names } = this.article;
    const isPerson = (name: number) => {
      const who = this.who[this.gathered.whoOf[name]!]!;
      return who.person > who.organisation && !who.place;
    };
    const next = joinedTo(words, names, index, isPerson);
    if (next < 0) return;
    const [first, second] = [this.gathered.whoOf[index]!, this.gathered.whoOf[next]!];
    if (first === second) return;
    const family = speaksOfFamily(words, names[index]!.from);
    const shared = family && sharesSurname(words, names[index]!, names[next]!);
    const one = this.who[first]!;
    if (shared && !one.name.includes(" ")) one.name = `${one.name} ${this.who[second]!.name.split(/\s+/).at(-1)}`;
    this.pair(first, second, { shared, family: shared }, names[index]!.from);
  }

  private pair(
    first: number,
    second: number,
    { shared, family }: { shared: boolean; family: boolean },
    at: number,
  ): void {
    const both = this.descriptions.byWords(nameOfBoth(this.who[first]!, this.who[second]!, shared), true);
    this.pairs.set(both, { family });
    if (family) {
      this.otherOf.set(first, second);
      this.otherOf.set(second, first);
    }
    this.follow.remember(both, at);
  }
}
