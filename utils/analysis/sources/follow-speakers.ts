// Walks through the article once and says of each speaker's words who is meant.
import { contains } from "@/utils/text/span.ts";
import { type Antecedent, Memory, type PronounPlace, type Wanted } from "./antecedents.ts";
import type { Attribution } from "./attribution.ts";
import type { NameMention } from "./find-names.ts";
import type { GatheredNames } from "./gather-names.ts";
import { isPlural, isRoleNoun } from "./name-words.ts";
import { Stretches } from "./quoted-places.ts";
import { ResolveDescriptions } from "./resolve-descriptions.ts";
import { type Description, describe, readSpeaker } from "./speaker-words.ts";
import type { Who } from "./who.ts";
import type { Word } from "./words.ts";

export interface Followed {
  /** Those of the names, and after them those the speakers' words added. */
  who: Who[];
  /** For each attribution the index of who speaks and how sure that is; null for "not said". */
  spoken: (Antecedent | null)[];
}

// How sure each way of naming is, before anything is known of the article.
const BY_NAME = 0.95;
const BY_DESCRIPTION = 0.85;
const BY_RELATIVE = 0.85;
const BY_QUOTE_AROUND = 0.7;
/** Words between a name and what is said of it. */
const LONGEST_APPOSITIVE = 12;
/** Words before a main noun. */
const LONGEST_PHRASE = 6;
/** Quotes looked at for one that holds another; nobody nests deeper. */
const NEIGHBOURS = 4;

interface Happening {
  /** Index into the words. */
  at: number;
  sort: "speaker" | "name" | "description" | "pronoun";
  index: number;
}

export class FollowSpeakers {
  private readonly who: Who[];
  private readonly memory = new Memory();
  private readonly descriptions: ResolveDescriptions;
  private readonly nameOfWord: Int32Array;
  private readonly direct: Stretches;
  private readonly indirect: Stretches;
  private readonly sentenceCount: number[];
  private readonly text: string;
  private readonly words: readonly Word[];
  private readonly names: readonly NameMention[];
  private readonly gathered: GatheredNames;
  private readonly attributions: readonly Attribution[];

  constructor(
    text: string,
    words: readonly Word[],
    names: readonly NameMention[],
    gathered: GatheredNames,
    attributions: readonly Attribution[],
    quotations: readonly { start: number; end: number }[],
  ) {
    this.text = text;
    this.words = words;
    this.names = names;
    this.gathered = gathered;
    this.attributions = attributions;
    this.who = gathered.who;
    this.descriptions = new ResolveDescriptions(this.who, this.memory);
    this.nameOfWord = new Int32Array(words.length).fill(-1);
    for (const [i, name] of names.entries()) this.nameOfWord.fill(i, name.from, name.to);
    this.direct = new Stretches(quotations);
    this.indirect = new Stretches(attributions.map((attribution) => attribution.extent));
    this.sentenceCount = countSentences(words, this.direct);
  }

  follow(): Followed {
    const spoken: (Antecedent | null)[] = this.attributions.map(() => null);
    let covered = -1;
    for (const happening of this.happenings()) {
      switch (happening.sort) {
        case "speaker": {
          const range = this.range(happening.index);
          const found = this.speaker(range, happening.index);
          spoken[happening.index] = found;
          if (found !== null) this.remember(found.who, happening.at, "speaker");
          covered = Math.max(covered, range.to);
          break;
        }
        case "name":
          if (happening.at >= covered) this.remember(this.gathered.whoOf[happening.index]!, happening.at, "other");
          break;
        case "description":
          if (happening.at >= covered) this.meetDescription(happening.at);
          break;
        case "pronoun":
          if (happening.at >= covered) this.meetPronoun(happening.at);
      }
    }
    this.addOwnWords(spoken);
    return { who: this.who, spoken };
  }

  /** Everything that speaks of somebody, in text order; at one place the speaker first. */
  private happenings(): Happening[] {
    const { words, names } = this;
    const all: Happening[] = [];
    for (const [index, attribution] of this.attributions.entries()) {
      if (attribution.speaker === null) continue;
      const at = this.range(index).from;
      if (at < words.length) all.push({ at, sort: "speaker", index });
    }
    for (const [index, name] of names.entries()) all.push({ at: name.from, sort: "name", index });
    for (const [at, word] of words.entries()) {
      if (this.nameOfWord[at]! >= 0) continue;
      if (word.lower === "he" || word.lower === "she") all.push({ at, sort: "pronoun", index: at });
      else if (word.pos === "NOUN" && (isRoleNoun(word.lower) || isRoleNoun(word.lower.replace(/s$/, ""))))
        all.push({ at, sort: "description", index: at });
    }
    return all.sort((a, b) => a.at - b.at || (a.sort === "speaker" ? -1 : 1));
  }

  private range(attribution: number): { from: number; to: number } {
    const { start, end } = this.attributions[attribution]!.speaker!;
    const from = this.wordAt(start);
    return { from, to: Math.min(this.words.length, Math.max(from, this.wordAt(end - 1) + 1)) };
  }

  /** Index of the first word that ends after the offset. */
  private wordAt(offset: number): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private speaker(range: { from: number; to: number }, attribution: number): Antecedent | null {
    const isPerson = (name: number) => {
      const who = this.who[this.gathered.whoOf[name]!]!;
      return who.person > who.organisation;
    };
    const read = readSpeaker(this.words, this.names, (word) => this.nameOfWord[word]!, isPerson, range);
    if (read === null) return null;
    const mention = this.attributions[attribution]!.speaker!;
    switch (read.form) {
      case "name": {
        const who = this.gathered.whoOf[read.name]!;
        return { who, confidence: BY_NAME };
      }
      case "joined":
      case "words": {
        const found = this.descriptions.byWords(
          this.text.slice(read.span.start, read.span.end),
          read.form === "joined",
        );
        if (read.form === "words") this.who[found]!.organisation = Math.max(1, this.who[found]!.organisation);
        this.who[found]!.mentions.push(mention);
        return { who: found, confidence: BY_DESCRIPTION };
      }
      case "description": {
        const found = this.describe(read.description, range.from);
        this.who[found.who]!.mentions.push(mention);
        return found;
      }
      case "pronoun": {
        const found = this.pronoun(read.word, range.from, attribution);
        if (found !== null) this.who[found.who]!.mentions.push(mention);
        return found;
      }
    }
  }

  private describe(description: Description, at: number): Antecedent {
    const words = this.text.slice(description.span.start, description.span.end);
    return this.descriptions.resolve(description, words, this.place(at));
  }

  private pronoun(word: string, at: number, attribution: number): Antecedent | null {
    if (word === "who" || word === "which" || word === "that") {
      const meant = this.beforeRelative(at);
      if (meant !== null) return meant;
    }
    const wanted = wantedBy(word);
    const place = this.place(at, attribution);
    if (wanted === null || place.quoted === "direct") return null;
    const found = this.memory.find(this.who, wanted, place);
    if (found !== null && wanted.number === "one") {
      this.who[found.who]!.gender ??= wanted.gender;
      this.who[found.who]!.person += 1;
    }
    return found;
  }

  /** "Ann Lee, who says", "voters who say": whom the words just before speak of. */
  private beforeRelative(at: number): Antecedent | null {
    const { words } = this;
    const last = words[at - 1]?.lower === "," ? at - 2 : at - 1;
    if (last < 0 || words[last]!.block !== words[at]!.block) return null;
    const name = this.nameOfWord[last]!;
    if (name >= 0) {
      const who = this.personBefore(last, words[at]!.lower === "who");
      return who === null ? null : { who, confidence: BY_RELATIVE };
    }
    if (words[last]!.pos !== "NOUN") return null;
    return this.describe(describe(words, this.startOfPhrase(last), last + 1, last + 1), at);
  }

  /** Who the name at a word names; for "who" the nearest person, past "of Ashton, Md.". */
  private personBefore(last: number, mustBePerson: boolean): number | null {
    const { sentence } = this.words[last]!;
    for (let i = last; i >= 0 && last - i < LONGEST_APPOSITIVE && this.words[i]!.sentence === sentence; i--) {
      const name = this.nameOfWord[i]!;
      if (name < 0) continue;
      const who = this.gathered.whoOf[name]!;
      const { person, organisation, place } = this.who[who]!;
      if (!mustBePerson || (person > organisation && !place)) return who;
    }
    return null;
  }

  /** Index of the first word of the noun phrase whose main noun stands at `head`. */
  private startOfPhrase(head: number): number {
    const { words } = this;
    const { block } = words[head]!;
    let from = head;
    while (from > 0 && head - from < LONGEST_PHRASE && words[from - 1]!.block === block && modifies(words[from - 1]!))
      from -= 1;
    const before = words[from - 1];
    return before !== undefined && before.block === block && /^(?:DET|PRON)$/.test(before.pos) ? from - 1 : from;
  }

  /** "I" within somebody's words is whoever says them; elsewhere the text does not say. */
  private addOwnWords(spoken: (Antecedent | null)[]): void {
    for (const [index, { speaker }] of this.attributions.entries()) {
      if (speaker === null || spoken[index] !== null || this.text.slice(speaker.start, speaker.end) !== "I") continue;
      const first = Math.max(0, index - NEIGHBOURS);
      const around = this.attributions.slice(first, index + NEIGHBOURS + 1).findIndex(({ extent }, k) => {
        return spoken[first + k] !== null && contains(extent, speaker);
      });
      if (around < 0) continue;
      const { who } = spoken[first + around]!;
      this.who[who]!.mentions.push(speaker);
      spoken[index] = { who, confidence: BY_QUOTE_AROUND };
    }
  }

  private meetPronoun(at: number): void {
    const place = this.place(at);
    if (place.quoted === "direct") return;
    const gender = this.words[at]!.lower === "she" ? "female" : "male";
    const found = this.memory.find(this.who, { number: "one", gender }, place);
    if (found === null) return;
    this.who[found.who]!.gender ??= gender;
    this.remember(found.who, at, "other");
  }

  /** "a woman", "the driver" in the article's own text: somebody "she" may mean later. */
  private meetDescription(at: number): void {
    const { words } = this;
    const place = this.place(at);
    if (place.quoted === "direct") return;
    const from = this.startOfPhrase(at);
    if (!isPlural(words[at]!.lower) && !/^(?:DET|PRON)$/.test(words[from]!.pos)) return;
    const next = words[at + 1];
    if (next !== undefined && (this.nameOfWord[at + 1]! >= 0 || next.lower === "'s" || next.pos === "NOUN")) return;
    const description = describe(words, from, at + 1, at + 1);
    this.remember(this.describe(description, at).who, at, "other");
  }

  private place(at: number, attribution = -1): PronounPlace {
    const word = this.words[at]!;
    const quoted = this.direct.around(word.start) ? "direct" : this.indirect.around(word.start) ? "indirect" : null;
    return {
      sentence: this.sentenceCount[at]!,
      block: word.block,
      quoted,
      extent: this.attributions[attribution]?.extent ?? null,
    };
  }

  private remember(who: number, at: number, as: "speaker" | "other"): void {
    const speaker = as === "speaker";
    const name =
      this.nameOfWord[at]! >= 0 ? this.names[this.nameOfWord[at]!]! : { titleFrom: at, from: at, to: at + 1 };
    const before = this.words[name.titleFrom - 1];
    const after = this.words[name.to];
    const place = this.place(at);
    const adverbial = before?.pos === "ADP" || (before?.pos === "SCONJ" && before.lower !== "that");
    const { mentions, role, person, named } = this.who[who]!;
    this.memory.add({
      who,
      start: this.words[at]!.start,
      sentence: place.sentence,
      block: place.block,
      introduced:
        named &&
        name.to - name.from > 1 &&
        mentions[0]?.start === this.words[name.from]!.start &&
        (role !== null || person > 4),
      quoted: speaker ? null : place.quoted,
      subject:
        !adverbial &&
        (this.words[name.titleFrom]!.opens || after?.pos === "VERB" || after?.pos === "AUX" || after?.lower === ","),
      speaker,
      aside: !speaker && (adverbial || after?.lower === "'s" || after?.pos === "NOUN"),
    });
  }
}

function modifies({ pos }: Word): boolean {
  return pos === "ADJ" || pos === "NOUN" || pos === "PROPN" || pos === "NUM" || pos === "PART";
}

function wantedBy(pronoun: string): Wanted | null {
  if (pronoun === "he" || pronoun === "him") return { number: "one", gender: "male" };
  if (pronoun === "she" || pronoun === "her") return { number: "one", gender: "female" };
  if (pronoun === "they" || pronoun === "them" || pronoun === "these" || pronoun === "those") return { number: "many" };
  if (pronoun === "it" || pronoun === "this" || pronoun === "that" || pronoun === "which") return { number: "thing" };
  return null;
}

/** For each word how many sentences of the article's own have begun up to it. */
function countSentences(words: readonly Word[], direct: Stretches): number[] {
  let count = 0;
  let sentence = -1;
  return words.map((word) => {
    if (word.sentence !== sentence && direct.around(word.start) === null) {
      sentence = word.sentence;
      count += 1;
    }
    return count;
  });
}
