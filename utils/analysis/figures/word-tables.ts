// The lexicon's tables turned about for looking up: word → what it means.
import * as money from "@/utils/analysis/lexicon/en/currencies.ts";
import * as numbers from "@/utils/analysis/lexicon/en/number-words.ts";
import type { UnitKind } from "@/utils/analysis/lexicon/en/units.ts";
import * as units from "@/utils/analysis/lexicon/en/units.ts";

function numbersOf(rows: numbers.CountedWords): Map<string, number> {
  return new Map(
    rows.flatMap(([first, step, words]) => words.split(" ").map((word, i) => [word, first + i * step] as const)),
  );
}

export const SMALL = numbersOf(numbers.SMALL_WORDS);
export const SCALES = numbersOf(numbers.SCALE_WORDS);
export const PLURAL_SCALES = numbersOf(numbers.PLURAL_SCALE_WORDS);
export const SCALE_ABBREVIATIONS = numbersOf(numbers.SCALE_SHORT_FORMS);
export const SCALE_LETTERS = numbersOf(numbers.SCALE_LETTER_FORMS);
export const ORDINALS = numbersOf(numbers.ORDINAL_WORDS);
export const FACTORS = numbersOf(numbers.FACTOR_WORDS);
export const DENOMINATORS = numbersOf(numbers.PART_WORDS);
for (const [word, value] of ORDINALS) if (value > 2) DENOMINATORS.set(word, value).set(`${word}s`, value);
export const FRACTION_SIGNS = new Map(
  [...numbers.FRACTION_CHARACTERS].map((sign) => {
    const [above, below] = sign.normalize("NFKD").split("⁄");
    return [sign, Number(above) / Number(below)] as const;
  }),
);

export const CURRENCY_SIGNS = new Map<string, string>();
/** Codes and short forms, as written; an ISO code stands for itself. */
export const CURRENCY_CODES = new Map<string, string>();
export const SIGN_OWNERS = new Map<string, string>();
export const CURRENCY_NAMES = new Map<string, string>();

for (const code of Intl.supportedValuesOf("currency")) if (!money.NO_CODES.test(code)) CURRENCY_CODES.set(code, code);
for (const line of money.CURRENCIES.trim().split("\n")) {
  const [name = "", ...forms] = line.split("|");
  [CURRENCY_SIGNS, CURRENCY_CODES, SIGN_OWNERS, CURRENCY_NAMES].forEach((table, column) => {
    for (const form of forms[column]?.split(",") ?? []) if (form) table.set(form, name);
  });
}
const plainNames = [...CURRENCY_NAMES, ["pound", "GBP"] as const];
for (const nation of money.NATIONS.split(",")) {
  const [, whose = "", country] = /^(.*?)(?: ([A-Z]{2}))?$/.exec(nation)!;
  for (const [noun, name] of plainNames) {
    const words = `${whose} ${noun}`;
    const code = country + noun.replace("crown", "k").charAt(0).toUpperCase();
    const shared = country !== undefined && money.SHARED_NAMES.has(noun);
    if (!CURRENCY_NAMES.has(words)) CURRENCY_NAMES.set(words, shared ? code : name);
  }
}

export interface Unit {
  name: string;
  kind: UnitKind;
}

const unitWords = new Map<string, Unit>();
const unitSigns = new Map<string, Unit>();

function addUnit(kind: UnitKind, name: string, words: string[] = [], signs: string[] = []): void {
  for (const word of [name.toLowerCase(), ...words]) if (word) unitWords.set(word, { name, kind });
  for (const sign of signs) if (sign && !unitSigns.has(sign)) unitSigns.set(sign, { name, kind });
}

for (const kind of Object.keys(units.UNITS) as UnitKind[])
  for (const line of units.UNITS[kind].trim().split("\n")) {
    const [name = "", ...forms] = line.split("|");
    addUnit(kind, name, ...forms.map((form) => form.split(",")));
  }
for (const [name, [sign, prefixes]] of Object.entries(units.PREFIXED_UNITS)) {
  addUnit("measure", name);
  for (const letter of prefixes)
    addUnit("measure", (units.SI_PREFIXES[letter] ?? "") + name, [], [(letter + sign).trim()]);
}
for (const length of units.SQUARED_UNITS.split(",")) {
  addUnit("measure", `square ${length}`, [`sq ${length}`]);
  addUnit("measure", `cubic ${length}`);
}

/** Names of units and other words for them, lower case, singular, British spelling. */
export const UNIT_WORDS: ReadonlyMap<string, Unit> = unitWords;
/** Signs of units, as written. */
export const UNIT_SIGNS: ReadonlyMap<string, Unit> = unitSigns;
