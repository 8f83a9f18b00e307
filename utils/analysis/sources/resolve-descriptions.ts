// "the minister", "the company", "police": whom a description means, or that it stands for itself.
import { anyOrganisationNouns, businessNouns, publicWords } from "@/utils/analysis/lexicon/en/collective-nouns.ts";
import { plainPersonNouns, roleSynonyms } from "@/utils/analysis/lexicon/en/role-nouns.ts";
import type { Antecedent, Memory, PronounPlace } from "./antecedents.ts";
import { genderOfRole, peoples, places } from "./name-words.ts";
import { isOfKind, tellsKind } from "./organisation-kind.ts";
import type { Description } from "./speaker-words.ts";
import { someone, type Who } from "./who.ts";
import { groupsByWord, wordSet } from "./word-list.ts";

const anyOrganisation = wordSet(anyOrganisationNouns);
const businesses = wordSet(businessNouns);
const publicBodies = wordSet(publicWords);
const plainPersons = wordSet(plainPersonNouns);
const synonyms = groupsByWord(roleSynonyms);

const OWN_WORDS = 0.85;
const SAME_WORDS = 0.85;
const BY_ROLE = 0.75;
const BY_SORT = 0.55;
/** Points for a name of which nothing shows that it is an organisation's. */
const UNSURE_BODY = 0.4;

/** "the mother of three", "the former hairdresser", "the Leeds-born singer": what only tells more of somebody known by name. */
const LIVED =
  /^the (?:(?:\S+ )?(?:mother|father|mum|dad|grandmother|grandfather)[ -]of[ -]\S+$|former \p{Ll}|\S+-born )/iu;

export class ResolveDescriptions {
  private readonly byText = new Map<string, number>();
  /** Named people by their age in years; null where two are as old. */
  private readonly byAge = new Map<number, number | null>();
  private readonly all: Who[];
  private readonly memory: Memory;

  constructor(all: Who[], memory: Memory) {
    this.all = all;
    this.memory = memory;
    for (const [index, { named, age }] of all.entries())
      if (named && age !== null) this.byAge.set(age, this.byAge.has(age) ? null : index);
  }

  resolve(description: Description, words: string, place: PronounPlace): Antecedent {
    if (description.article === "definite" || this.goesWithoutArticle(description)) {
      const meant = this.meant(description, place);
      if (meant !== null) return meant;
      const named = this.justNamed(description, words, place);
      if (named !== null) return named;
    }
    const key = keyOf(words);
    const again = description.article === "indefinite" && !description.plural ? undefined : this.byText.get(key);
    if (again !== undefined) return { who: again, confidence: SAME_WORDS };
    return { who: this.add(description, words, key), confidence: OWN_WORDS };
  }

  /** The source that stands for just these words. */
  byWords(words: string, plural: boolean): number {
    const key = keyOf(words);
    const known = this.byText.get(key);
    if (known !== undefined) return known;
    const index = this.all.push({ ...someone(words), plural }) - 1;
    this.byText.set(key, index);
    return index;
  }

  private add(description: Description, words: string, key: string): number {
    const index = this.byWords(words, description.plural || description.sort === "group");
    this.byText.set(key, index);
    const fresh = { ...someone(words), plural: description.plural || description.sort === "group" };
    fresh.nouns.add(description.head);
    fresh.gender = genderOfRole(description.head);
    fresh.document = description.sort === "document";
    if (description.sort === "person") fresh.person = 3;
    if (description.sort === "organisation") fresh.organisation = 3;
    this.all[index] = fresh;
    return index;
  }

  private goesWithoutArticle({ article, head, modifiers }: Description): boolean {
    return article === "none" && head === "police" && modifiers.length === 0;
  }

  /** "the 45-year-old", "the Kentucky Republican": the person spoken of last, if only a sentence or two ago. */
  private justNamed(
    { head, modifiers, sort, plural }: Description,
    words: string,
    place: PronounPlace,
  ): Antecedent | null {
    const years = /^(\d{1,3})-year-old$/.exec([head, ...modifiers].find((word) => word.endsWith("-year-old")) ?? "");
    if (plural || sort !== "person") return null;
    if (years !== null) {
      const aged = this.byAge.get(Number(years[1])) ?? null;
      if (aged !== null) return { who: aged, confidence: BY_ROLE };
    }
    const lived = LIVED.test(words);
    if (years === null && !lived && !(plainPersons.has(head) && modifiers.length > 0)) return null;
    const found = this.memory.find(this.all, { number: "one", gender: genderOfRole(head) }, place, 1);
    if (lived && (found === null || !this.isOnlyOne(found.who, place))) return null;
    return found === null ? null : { who: found.who, confidence: Math.min(found.confidence, BY_SORT) };
  }

  /** True where nobody else is named in this paragraph and the one before: what is told of somebody can only be told of them. */
  private isOnlyOne(who: number, { block }: PronounPlace): boolean {
    for (const trace of this.memory.latest()) {
      if (block - trace.block > 1) break;
      const { named, person, organisation, place } = this.all[trace.who]!;
      if (trace.who !== who && named && person > organisation && !place) return false;
    }
    return this.all[who]!.named;
  }

  /** Whom a definite description means among those spoken of; null where nobody fits. */
  private meant(description: Description, place: PronounPlace): Antecedent | null {
    let best: Antecedent | null = null;
    let most = Number.NEGATIVE_INFINITY;
    let age = 0;
    for (const trace of this.memory.latest()) {
      age += 1;
      if (trace.quoted === "direct" && place.quoted !== "direct") continue;
      const fit = this.fit(this.all[trace.who]!, description);
      if (fit === 0) continue;
      const score = fit - age * 0.08 + (trace.speaker ? 0.5 : 0) + (trace.aside ? -0.5 : 0);
      if (score > most) [most, best] = [score, { who: trace.who, confidence: fit >= 2 ? BY_ROLE : BY_SORT }];
    }
    return best;
  }

  /** 0 for "can't be meant"; the more the likelier. */
  private fit(who: Who, { head, modifiers, complement, plural, sort }: Description): number {
    if (who.plural !== (plural || sort === "group") && head !== "police") return 0;
    const isPerson = who.person > who.organisation;
    if (sort === "person" ? who.organisation > who.person : sort === "organisation" && isPerson) return 0;
    if (head === "police" && !/\bpolice(?: (?:service|department|dept|force))?$/i.test(who.name)) return 0;
    const gender = genderOfRole(head);
    if (gender !== null && who.gender !== null && gender !== who.gender) return 0;
    if (who.nouns.has(head)) {
      const described = `${who.role ?? ""} ${who.name}`.toLowerCase();
      const proper = modifiers.filter((modifier) => places.has(modifier) || peoples.has(modifier));
      if (!who.named && proper.length > 0 && !proper.some((modifier) => described.includes(modifier))) return 0;
      const shared = modifiers.filter((modifier) => described.includes(modifier)).length;
      if (isUnder(described, head) && !modifiers.some((modifier) => /^(?:vice|deputy|assistant)$/.test(modifier)))
        return 0;
      if (complement.length > 0 && !complement.some((word) => described.includes(word))) return 0;
      return modifiers.length > 0 && shared === 0 ? (who.named ? 1.2 : 0) : 3 + shared;
    }
    if (sort === "person" && modifiers.length + complement.length === 0 && sameRole(who, head)) return 2;
    const isBody = sort === "organisation" && who.named && !isPerson && !who.place && modifiers.length === 0;
    if (isBody && tellsKind(head) && isOfKind(who.name, head)) return 2;
    const isThing = sort === "organisation" && anyOrganisation.has(head) && modifiers.length === 0;
    const isPublic = businesses.has(head) && [...who.nouns].some((noun) => publicBodies.has(noun));
    if (isThing && !isPublic && who.named && who.person <= who.organisation && !who.place)
      return who.organisation > 0 ? 1 : UNSURE_BODY;
    return 0;
  }
}

/** True where somebody holds the office under another word for it. */
export function sameRole(who: Who, head: string): boolean {
  const groups = synonyms.get(head) ?? [];
  for (const noun of who.nouns) if (synonyms.get(noun)?.some((group) => groups.includes(group))) return true;
  return false;
}

/** A vice president is not the president. */
function isUnder(described: string, head: string): boolean {
  return ["vice ", "vice-", "deputy ", "assistant "].some((under) => described.includes(under + head));
}

function keyOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/^(?:the|a|an|some)\s+/, "")
    .replace(/\s+/g, " ");
}
