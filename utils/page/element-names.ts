// What an element's class and id say of it, word by word.
import { FURNITURE_NAMES, PICTURE_NAMES } from "./furniture-names.ts";
import type { Survey, SurveyedElement } from "./page-survey.ts";

export interface Sign {
  kind: string;
  /** The word that says so. */
  word: string;
}

/** That the element is furniture, and that it holds a picture. */
export interface NameSigns {
  furniture: Sign | null;
  picture: Sign | null;
}

/** A class attribute longer than this is a style engine's, not a name. */
const LONGEST_NAMES = 400;

/** Class and id in lower case, words parted by hyphens: "relatedLinks" → "related-links". */
export function namesOf({ className, id }: SurveyedElement): string {
  return plainNames(`${className} ${id}`.slice(0, LONGEST_NAMES));
}

function plainNames(written: string): string {
  return written
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase();
}

/** "sign-?ups?" → signup, sign-up, signups, sign-ups. */
function spellings(pattern: string): string[] {
  const at = pattern.indexOf("?");
  if (at < 0) return [pattern];
  const rest = spellings(pattern.slice(at + 1));
  return [pattern.slice(0, at - 1), pattern.slice(0, at)].flatMap((start) => rest.map((end) => start + end));
}

const KINDS = Object.keys(FURNITURE_NAMES);

/** By each spelling of each name, the place of its kind among all kinds: the first one that has it. */
const KIND_OF = new Map(
  Object.values(FURNITURE_NAMES)
    .flatMap((names, kind) => names.flatMap(spellings).map((name) => [name, kind] as const))
    .reverse(),
);
const PICTURES = new Set(PICTURE_NAMES.flatMap(spellings));
/** The words that any of them begins with. */
const FIRST_WORDS = new Set([...KIND_OF.keys(), ...PICTURES].map((name) => name.split("-", 1)[0]!));
const MOST_WORDS = Math.max(...[...KIND_OF.keys(), ...PICTURES].map((name) => name.split("-").length));

/** What names have said so far, as written and word by word: a page repeats the same few hundred. */
export interface KnownNames {
  written: Map<string, NameSigns>;
  words: Map<string, WordSigns>;
}

interface WordSigns extends NameSigns {
  /** Place of the furniture's kind among all kinds. */
  rank: number;
}

const KNOWN = new WeakMap<Survey, KnownNames>();

/** One for all who ask about a survey's elements. */
export function knownNames(survey: Survey): KnownNames {
  const known = KNOWN.get(survey) ?? { written: new Map(), words: new Map() };
  KNOWN.set(survey, known);
  return known;
}

export function namesSay(element: SurveyedElement, known: KnownNames): NameSigns {
  const written = `${element.className} ${element.id}`;
  let signs = known.written.get(written);
  if (!signs) {
    signs = signsIn(written.slice(0, LONGEST_NAMES), known.words);
    known.written.set(written, signs);
  }
  return signs;
}

function signsIn(names: string, known: KnownNames["words"]): NameSigns {
  const all: WordSigns = { rank: KINDS.length, furniture: null, picture: null };
  for (const word of names.split(/\s+/)) {
    let signs = known.get(word);
    if (!signs) {
      signs = signsInWord(plainNames(word));
      known.set(word, signs);
    }
    if (signs.rank < all.rank) {
      all.rank = signs.rank;
      all.furniture = signs.furniture;
    }
    all.picture ??= signs.picture;
  }
  return all;
}

function signsInWord(names: string): WordSigns {
  const signs: WordSigns = { rank: KINDS.length, furniture: null, picture: null };
  for (const name of names.split(/[^a-z-]+/)) {
    const words = name.split("-");
    for (const start of words.keys()) {
      if (!FIRST_WORDS.has(words[start]!)) continue;
      let phrase = "";
      for (const word of words.slice(start, start + MOST_WORDS)) {
        phrase += phrase ? `-${word}` : word;
        const kind = KIND_OF.get(phrase) ?? KINDS.length;
        if (kind < signs.rank) {
          signs.rank = kind;
          signs.furniture = { kind: KINDS[kind]!, word: phrase };
        }
        if (PICTURES.has(phrase)) signs.picture ??= { kind: "media", word: phrase };
      }
    }
  }
  return signs;
}
