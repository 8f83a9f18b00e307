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

export interface Unit {
  name: string;
  kind: UnitKind | "money";
}

/** Names of units and money and other words for them, lower case, singular, British spelling. */
export const UNIT_WORDS = new Map<string, Unit>();
/** Signs of units and money after a number, as written. */
export const UNIT_SIGNS = new Map<string, Unit>();
export const CURRENCY_SIGNS = new Map<string, string>();
/** Codes and short forms, as written; an ISO code stands for itself. */
export const CURRENCY_CODES = new Map<string, string>();
export const SIGN_OWNERS = new Map<string, string>();

function addUnit(kind: Unit["kind"], name: string, words: string[], signs: string[] = []): void {
  for (const word of words) if (!UNIT_WORDS.has(word)) UNIT_WORDS.set(word, { name, kind });
  for (const sign of signs) if (!UNIT_SIGNS.has(sign)) UNIT_SIGNS.set(sign, { name, kind });
}

/** The columns of a table's lines, each parted at its commas. */
function rowsOf(lines: string): string[][][] {
  const row = (line: string) => line.split("|").map((column) => column.split(",").filter(Boolean));
  return lines.trim().split("\n").map(row);
}

for (const [kind, lines] of Object.entries(units.UNITS))
  for (const [[name = ""] = [], words = [], signs] of rowsOf(lines))
    addUnit(kind as UnitKind, name, [name.toLowerCase(), ...words], signs);
for (const [name, [sign, prefixes]] of Object.entries(units.PREFIXED_UNITS)) {
  addUnit("measure", name, [name]);
  for (const letter of prefixes) {
    const long = (units.SI_PREFIXES[letter] ?? "") + name;
    addUnit("measure", long, [long], [(letter + sign).trim()]);
  }
}
for (const length of units.SQUARED_UNITS.split(",")) {
  addUnit("measure", `square ${length}`, [`square ${length}`, `sq ${length}`]);
  addUnit("measure", `cubic ${length}`, [`cubic ${length}`]);
}

for (const code of Intl.supportedValuesOf("currency")) if (!money.NO_CODES.test(code)) CURRENCY_CODES.set(code, code);
const names: [noun: string, name: string][] = [["pound", "GBP"]];
for (const [[name = ""] = [], signs = [], codes = [], owners = [], words = []] of rowsOf(money.CURRENCIES)) {
  for (const sign of signs) CURRENCY_SIGNS.set(sign, name);
  for (const code of codes) CURRENCY_CODES.set(code, name);
  for (const owner of owners) SIGN_OWNERS.set(owner, name);
  for (const word of words) names.push([word, name]);
  addUnit("money", name, words, signs);
}
for (const [code, name] of CURRENCY_CODES) if (code.length > 1) addUnit("money", name, [], [code]);
for (const [sign, name] of money.SMALL_MONEY) addUnit("money", name, [], [sign]);
for (const nation of money.NATIONS.split(",")) {
  const [, whose = "", country] = /^(.*?)(?: ([A-Z]{2}))?$/.exec(nation)!;
  for (const [noun, name] of names) {
    const code = country + noun.replace("crown", "k").charAt(0).toUpperCase();
    addUnit("money", country !== undefined && money.SHARED_NAMES.has(noun) ? code : name, [`${whose} ${noun}`]);
  }
}
