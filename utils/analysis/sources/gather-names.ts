// Mentions of names → who they name: "Abdulkarim Omar", "Omar" and "Mr Omar" are one.
import type { NameMention } from "./find-names.ts";
import { type NameEvidence, nameEvidence } from "./name-evidence.ts";
import { companyWords, documentTitles, isRoleNoun, organisationMarks, particles, suffixes } from "./name-words.ts";
import { NamesakesByWord } from "./namesakes.ts";
import { someone, type Who } from "./who.ts";
import type { Word } from "./words.ts";

export interface GatheredNames {
  who: Who[];
  /** For each mention the index of who it names. */
  whoOf: number[];
}

/** Lower-case words of a name, without "Jr" and the like. */
function coreOf(words: readonly Word[], name: NameMention): string[] {
  const core = words
    .slice(name.from, name.to)
    .map((word) => word.lower)
    .filter((lower) => /\p{L}/u.test(lower));
  while (core.length > 1 && suffixes.has(core[core.length - 1]!)) core.pop();
  return core;
}

/** One word, or one after small ones: "Omar", "Van der Linden". */
function isShort(core: readonly string[]): boolean {
  return core.slice(0, -1).every((word) => particles.has(word));
}

export function gatherNames(text: string, words: readonly Word[], names: readonly NameMention[]): GatheredNames {
  const gathering = new Gathering(text, words);
  const cores = names.map((name) => coreOf(words, name));
  const evidence = names.map((name) => nameEvidence(text, words, name));
  const whoOf: number[] = names.map(() => -1);
  for (const [i, name] of names.entries()) {
    if (!isShort(cores[i]!)) whoOf[i] = gathering.addFull(name, cores[i]!, evidence[i]!);
  }
  for (const [i, name] of names.entries()) {
    if (whoOf[i] === -1) whoOf[i] = gathering.addShort(name, cores[i]![cores[i]!.length - 1]!, evidence[i]!);
    else gathering.passed(whoOf[i]!, cores[i]!);
  }
  return { who: gathering.who, whoOf };
}

class Gathering {
  readonly who: Who[] = [];
  /** By whole phrase, "last|first", "last|initial", and "last|gender" for those known by a surname only. */
  private readonly byFull = new Map<string, number>();
  /** Organisations by their letters, or by the first word of a company's name. */
  private readonly byShortForm = new Map<string, number>();
  private readonly people = new NamesakesByWord();
  private readonly text: string;
  private readonly words: readonly Word[];

  constructor(text: string, words: readonly Word[]) {
    this.text = text;
    this.words = words;
  }

  addFull(name: NameMention, core: string[], evidence: NameEvidence): number {
    const [first, last] = [core[0]!, core[core.length - 1]!];
    const whole = core.join(" ");
    const isPerson = evidence.person > evidence.organisation;
    const keys = isPerson ? [whole, `${last}|${first}`, `${last}|${first[0]}`] : [whole];
    let index = this.byFull.get(whole) ?? (isPerson ? this.byFull.get(keys[1]!) : undefined);
    if (index === undefined && isPerson && isInitial(first)) index = this.byFull.get(keys[2]!);
    if (index === undefined) index = this.who.push(someone("")) - 1;
    for (const key of keys) if (!this.byFull.has(key)) this.byFull.set(key, index);
    if (isPerson) this.people.announce(index, core);
    else this.addShortForms(name, core, index);
    this.learn(index, name, evidence);
    return index;
  }

  /** A name of one word: part of a longer one if there is such, else a name of its own. */
  addShort(name: NameMention, word: string, evidence: NameEvidence): number {
    const thing = this.words[name.titleFrom - 1]?.lower === "the" && this.words[name.to]?.pos !== "NOUN";
    const index =
      (thing ? undefined : this.people.find(word, (index: number) => this.fit(index, evidence))) ??
      this.byFull.get(`${word}|${evidence.gender}`) ??
      this.byShortForm.get(word) ??
      (evidence.person > 2 ? undefined : this.byFull.get(word)) ??
      this.who.push(someone("")) - 1;
    for (const key of [word, `${word}|${evidence.gender}`]) if (!this.byFull.has(key)) this.byFull.set(key, index);
    this.people.count(index);
    // "House said" is no sign against Christopher House
    const { person, organisation } = this.who[index]!;
    this.learn(index, name, person > organisation ? { ...evidence, organisation: 0 } : evidence);
    return index;
  }

  /** The reading has come past a full name: its words now mean this one. */
  passed(index: number, core: readonly string[]): void {
    const who = this.who[index]!;
    if (who.person > who.organisation) this.people.pass(index, core);
  }

  /** How well somebody's gender and kind fit a mention: 2 well, 1 if nobody fits better, 0 not at all. */
  private fit(index: number, evidence: NameEvidence): number {
    const { gender, genderSure, place } = this.who[index]!;
    if (place && evidence.person > 2) return 0;
    if (gender === null || evidence.gender === null || gender === evidence.gender) return 2;
    return genderSure ? 0 : 1;
  }

  private addShortForms(name: NameMention, core: readonly string[], index: number): void {
    const { words, text } = this;
    const capitals = words.slice(name.from, name.to).filter((word) => word.capital);
    const letters = capitals.map((word) => word.lower[0]!).join("");
    if (letters.length > 2 && !this.byShortForm.has(letters)) this.byShortForm.set(letters, index);
    if (core.length > 1 && companyWords.has(core[1]!) && !this.byShortForm.has(core[0]!))
      this.byShortForm.set(core[0]!, index);
    const inside = words[name.to + 1];
    if (words[name.to]?.lower !== "(" || inside === undefined || words[name.to + 2]?.lower !== ")") return;
    if (/^[\p{Lu}\d.&-]{2,10}$/u.test(text.slice(inside.start, inside.end))) this.byShortForm.set(inside.lower, index);
  }

  private learn(index: number, name: NameMention, evidence: NameEvidence): void {
    const who = this.who[index]!;
    const written = this.text.slice(name.start, name.end);
    if (written.split(/\s+/).length > who.name.split(/\s+/).length || who.name === "") who.name = written;
    who.named = true;
    who.person += evidence.person;
    who.organisation += evidence.organisation;
    who.place ||= evidence.place;
    who.age ??= evidence.age;
    if (who.gender === null || (evidence.genderSure && !who.genderSure)) {
      who.gender = evidence.gender ?? who.gender;
      who.genderSure ||= evidence.genderSure;
    }
    who.mentions.push({ start: name.start, end: name.end });
    const last = this.words[name.to - 1]!.lower;
    if (name.to - name.from > 2 && documentTitles.has(last) && who.person <= who.organisation + 1) {
      who.document = true;
      who.nouns.add(last);
    }
    for (const role of evidence.roles) {
      for (const noun of role.nouns) who.nouns.add(noun);
      if (role.to > role.from) who.role ??= this.text.slice(this.words[role.from]!.start, this.words[role.to - 1]!.end);
    }
    for (let i = name.titleFrom; i < name.to; i++) {
      const { lower } = this.words[i]!;
      if (i < name.from ? isRoleNoun(lower) : organisationMarks.has(lower)) who.nouns.add(lower);
    }
  }
}

function isInitial(word: string): boolean {
  return /^\p{L}\.?$/u.test(word);
}
