// The lexicon's tables turned about for looking up: word → what it means.
import * as money from "@/utils/analysis/lexicon/en/currencies.ts";
import * as claims from "@/utils/analysis/lexicon/en/modifiers.ts";
import * as numbers from "@/utils/analysis/lexicon/en/number-words.ts";
import type { UnitKind } from "@/utils/analysis/lexicon/en/units.ts";
import * as units from "@/utils/analysis/lexicon/en/units.ts";

type Rows = Readonly<Record<string, string>>;

function wordsOf(rows: Rows): Map<string, string> {
  const table = new Map<string, string>();
  for (const [meaning, words] of Object.entries(rows)) for (const word of words.split(", ")) table.set(word, meaning);
  return table;
}

function numbersOf(rows: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const [value, words] of Object.entries(rows))
    for (const word of words.split(" ")) table.set(word, Number(value));
  return table;
}

export const SMALL = numbersOf(numbers.SMALL_WORDS);
export const SCALES = numbersOf(numbers.SCALE_WORDS);
export const PLURAL_SCALES = numbersOf(numbers.PLURAL_SCALE_WORDS);
export const SCALE_ABBREVIATIONS = numbersOf(numbers.SCALE_SHORT_FORMS);
export const SCALE_LETTERS = numbersOf(numbers.SCALE_LETTER_FORMS);
export const DENOMINATORS = numbersOf(numbers.DENOMINATOR_WORDS);
export const ORDINALS = numbersOf(numbers.ORDINAL_WORDS);
export const FACTORS = numbersOf(numbers.FACTOR_WORDS);
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map(
  Object.entries(numbers.FRACTION_PARTS).map(([sign, [above, below]]) => [sign, above / below]),
);

export const MODIFIERS = wordsOf(claims.MODIFIER_PHRASES);
export const MODIFIERS_AFTER = wordsOf(claims.PHRASES_AFTER);

export const CURRENCY_SIGNS = wordsOf(money.CURRENCY_SIGN_FORMS);
export const SIGN_OWNERS = wordsOf(money.SIGN_OWNER_LETTERS);
export const SIGN_STAND_INS = wordsOf(money.SIGN_STAND_IN_FORMS);
export const SMALL_MONEY = wordsOf(money.SMALL_MONEY_FORMS);
export const CURRENCY_NAMES = wordsOf(money.CURRENCY_WORDS);
/** Codes and short forms, as written; an ISO code stands for itself. */
export const CURRENCY_CODES = wordsOf(money.CURRENCY_SHORT_FORMS);
for (const code of money.ISO_CODES) CURRENCY_CODES.set(code, code);

export interface Unit {
  name: string;
  kind: UnitKind;
}

function unitsOf(rows: Readonly<Record<UnitKind, Rows>>): Map<string, Unit> {
  const table = new Map<string, Unit>();
  for (const kind of Object.keys(rows) as UnitKind[])
    for (const [word, name] of wordsOf(rows[kind])) table.set(word, { name, kind });
  return table;
}

const unitWords = unitsOf(units.UNIT_WORD_FORMS);
const unitSigns = unitsOf(units.UNIT_SIGN_FORMS);

function addUnit(name: string, kind: UnitKind, sign?: string): void {
  unitWords.set(name.toLowerCase(), { name, kind });
  if (sign !== undefined && !unitSigns.has(sign)) unitSigns.set(sign, { name, kind });
}

for (const kind of Object.keys(units.PLAIN_UNITS) as UnitKind[])
  for (const name of [...units.PLAIN_UNITS[kind].split(", "), ...Object.keys(units.UNIT_WORD_FORMS[kind])])
    addUnit(name, kind);
for (const [name, [sign, prefixes]] of Object.entries(units.PREFIXED_UNITS)) {
  addUnit(name, "measure");
  for (const letter of prefixes) addUnit((units.SI_PREFIXES[letter] ?? "") + name, "measure", (letter + sign).trim());
}
for (const length of units.SQUARED_UNITS.split(", ")) {
  addUnit(`square ${length}`, "measure");
  addUnit(`cubic ${length}`, "measure");
  unitWords.set(`sq ${length}`, { name: `square ${length}`, kind: "measure" });
}

/** Names of units and other words for them, lower case, singular, British spelling. */
export const UNIT_WORDS: ReadonlyMap<string, Unit> = unitWords;
/** Signs of units, as written. */
export const UNIT_SIGNS: ReadonlyMap<string, Unit> = unitSigns;
