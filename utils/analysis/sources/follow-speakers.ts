// Walks through the article once and says of each speaker's words who is meant.
import { type Antecedent, Memory, wantedBy } from "./antecedents.ts";
import type { ArticleWords } from "./article-words.ts";
import type { Attribution } from "./attribution.ts";
import type { GatheredNames } from "./gather-names.ts";
import { listHappenings } from "./happenings.ts";
import { InterviewLabels } from "./interview-labels.ts";
import { isPlural } from "./name-words.ts";
import { isNamedBeside } from "./naming.ts";
import { addOwnWords, quoteAround } from "./quotes-within.ts";
import { Relations } from "./relations.ts";
import { ResolveDescriptions } from "./resolve-descriptions.ts";
import { type Description, describe, readSpeaker } from "./speaker-words.ts";
import type { Who } from "./who.ts";

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
const BY_LABEL = 0.85;
/** Words between a name and what is said of it. */
const LONGEST_APPOSITIVE = 12;

export class FollowSpeakers {
  private readonly who: Who[];
  private readonly memory = new Memory();
  private readonly descriptions: ResolveDescriptions;
  private readonly relations: Relations;
  private readonly labels: InterviewLabels;
  private readonly article: ArticleWords;
  private readonly gathered: GatheredNames;
  private readonly attributions: readonly Attribution[];

  constructor(article: ArticleWords, gathered: GatheredNames, attributions: readonly Attribution[]) {
    this.article = article;
    this.gathered = gathered;
    this.attributions = attributions;
    this.who = gathered.who;
    this.descriptions = new ResolveDescriptions(this.who, this.memory);
    this.labels = new InterviewLabels(this.who);
    this.relations = new Relations(article, gathered, this.memory, this.descriptions, {
      describe: (description, at) => this.describe(description, at).who,
      remember: (who, at) => this.remember(who, at, "other"),
    });
  }

  follow(): Followed {
    const spoken: (Antecedent | null)[] = this.attributions.map(() => null);
    let covered = -1;
    for (const happening of listHappenings(this.article, this.attributions)) {
      switch (happening.sort) {
        case "speaker": {
          const range = this.article.range(this.attributions[happening.index]!.speaker!);
          const found = this.speaker(range, happening.index);
          spoken[happening.index] = found;
          if (found !== null) this.remember(found.who, happening.at, "speaker");
          covered = Math.max(covered, range.to);
          break;
        }
        case "name":
          this.relations.meetName(happening.index, happening.at);
          if (happening.at >= covered) this.remember(this.gathered.whoOf[happening.index]!, happening.at, "other");
          break;
        case "description":
          if (happening.at >= covered) this.meetDescription(happening.at);
          break;
        case "pronoun":
          if (happening.at >= covered) this.meetPronoun(happening.at);
      }
    }
    for (const [index, found] of spoken.entries()) {
      const named = found === null ? undefined : this.relations.renamed.get(found.who);
      if (named !== undefined) spoken[index] = { who: named, confidence: found!.confidence };
    }
    addOwnWords(this.article.text, this.attributions, this.who, spoken);
    return { who: this.who, spoken };
  }

  private speaker(range: { from: number; to: number }, attribution: number): Antecedent | null {
    const isPerson = (name: number) => {
      const who = this.who[this.gathered.whoOf[name]!]!;
      return who.person > who.organisation;
    };
    const read = readSpeaker(
      this.article.words,
      this.article.names,
      (word) => this.article.nameOfWord[word]!,
      isPerson,
      range,
    );
    if (read === null) return null;
    const mention = this.attributions[attribution]!.speaker!;
    if (this.labels.asks(this.article.text, mention)) return null;
    const label = this.labels.find(this.article.text, mention);
    if (label !== null) {
      this.who[label]!.mentions.push(mention);
      return { who: label, confidence: BY_LABEL };
    }
    switch (read.form) {
      case "name": {
        const who = this.gathered.whoOf[read.name]!;
        return { who, confidence: BY_NAME };
      }
      case "joined":
      case "words": {
        const found = this.descriptions.byWords(
          this.article.text.slice(read.span.start, read.span.end),
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
    const related = this.relations.find(description, at);
    if (related !== null) return related;
    const words = this.article.text.slice(description.span.start, description.span.end);
    return this.descriptions.resolve(description, words, { ...this.article.place(at), extent: null });
  }

  private pronoun(word: string, at: number, attribution: number): Antecedent | null {
    if (word === "who" || word === "which" || word === "that") {
      const meant = this.beforeRelative(at);
      if (meant !== null) return meant;
    }
    const wanted = wantedBy(word);
    const place = { ...this.article.place(at), extent: this.attributions[attribution]!.extent };
    if (wanted === null || this.isSaidByAnother(attribution)) return null;
    const found = this.memory.find(this.who, wanted, place);
    if (found !== null && wanted.number === "one") {
      this.who[found.who]!.gender ??= wanted.gender;
      this.who[found.who]!.person += 1;
    }
    return found;
  }

  /** Within somebody else's words the article does not show who is spoken of. */
  private isSaidByAnother(attribution: number): boolean {
    const { start } = this.attributions[attribution]!.speaker!;
    if (this.article.place(this.article.wordAt(start)).quoted !== "direct") return false;
    return quoteAround(this.attributions, attribution) !== null;
  }

  /** "Ann Lee, who says", "voters who say": whom the words just before speak of. */
  private beforeRelative(at: number): Antecedent | null {
    const { words } = this.article;
    const last = words[at - 1]?.lower === "," ? at - 2 : at - 1;
    if (last < 0 || words[last]!.block !== words[at]!.block) return null;
    const name = this.article.nameOfWord[last]!;
    if (name >= 0) {
      const who = this.personBefore(last, words[at]!.lower === "who");
      return who === null ? null : { who, confidence: BY_RELATIVE };
    }
    if (words[last]!.pos !== "NOUN") return null;
    return this.describe(describe(words, this.article.startOfPhrase(last), last + 1, last + 1), at);
  }

  /** Who the name at a word names; for "who" the nearest person, past "of Ashton, Md.". */
  private personBefore(last: number, mustBePerson: boolean): number | null {
    const { sentence } = this.article.words[last]!;
    for (let i = last; i >= 0 && last - i < LONGEST_APPOSITIVE && this.article.words[i]!.sentence === sentence; i--) {
      const name = this.article.nameOfWord[i]!;
      if (name < 0) continue;
      const who = this.gathered.whoOf[name]!;
      const { person, organisation, place } = this.who[who]!;
      if (!mustBePerson || (person > organisation && !place)) return who;
    }
    return null;
  }

  private meetPronoun(at: number): void {
    const place = { ...this.article.place(at), extent: null };
    if (place.quoted === "direct") return;
    const gender = this.article.words[at]!.lower === "she" ? "female" : "male";
    const found = this.memory.find(this.who, { number: "one", gender }, place);
    if (found === null) return;
    this.who[found.who]!.gender ??= gender;
    this.remember(found.who, at, "other");
  }

  /** "a woman", "the driver" in the article's own text: somebody "she" may mean later. */
  private meetDescription(at: number): void {
    const { words } = this.article;
    const place = { ...this.article.place(at), extent: null };
    if (place.quoted === "direct") return;
    const from = this.article.startOfPhrase(at);
    if (isNamedBeside(this.article, from, at)) return;
    if (!isPlural(words[at]!.lower) && !/^(?:DET|PRON)$/.test(words[from]!.pos)) return;
    const next = words[at + 1];
    if (next !== undefined && (this.article.nameOfWord[at + 1]! >= 0 || next.lower === "'s" || next.pos === "NOUN"))
      return;
    const description = describe(words, from, at + 1, at + 1);
    this.remember(this.describe(description, at).who, at, "other");
  }

  private remember(who: number, at: number, as: "speaker" | "other"): void {
    const speaker = as === "speaker";
    const name =
      this.article.nameOfWord[at]! >= 0
        ? this.article.names[this.article.nameOfWord[at]!]!
        : { titleFrom: at, from: at, to: at + 1 };
    const before = this.article.words[name.titleFrom - 1];
    const after = this.article.words[name.to];
    const place = { ...this.article.place(at), extent: null };
    const adverbial = before?.pos === "ADP" || (before?.pos === "SCONJ" && before.lower !== "that");
    const { mentions, role, person, named } = this.who[who]!;
    this.memory.add({
      who,
      start: this.article.words[at]!.start,
      sentence: place.sentence,
      block: place.block,
      introduced:
        named &&
        name.to - name.from > 1 &&
        mentions[0]?.start === this.article.words[name.from]!.start &&
        (role !== null || person > 4),
      quoted: speaker ? null : place.quoted,
      subject:
        !adverbial &&
        (this.article.words[name.titleFrom]!.opens ||
          after?.pos === "VERB" ||
          after?.pos === "AUX" ||
          after?.lower === ","),
      speaker,
      aside: !speaker && (adverbial || after?.lower === "'s" || after?.pos === "NOUN"),
    });
  }
}
