// Numbers and plurals as the language of the words writes them.
import { isKnownTo, languageFor, languageOf } from "./language.ts";
import { type MessageKey, message, words } from "./words.ts";

/** Messages that come in plural forms: "quotes" for the keys quotes_one and quotes_other. */
export type PluralStem = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** One formatter for each language: making one takes a hundred times as long as using it. */
function kept<Formatter>(make: () => Formatter): () => Formatter {
  const made = new Map<string, Formatter>();
  return () => {
    const language = languageOf();
    const formatter = made.get(language) ?? make();
    made.set(language, formatter);
    return formatter;
  };
}

const decimal = kept(() => new Intl.NumberFormat(languageFor(Intl.NumberFormat)));
const percentage = kept(
  () => new Intl.NumberFormat(languageFor(Intl.NumberFormat), { style: "percent", maximumFractionDigits: 0 }),
);
const pluralRules = kept(() => new Intl.PluralRules(languageFor(Intl.PluralRules)));
/** null where Intl doesn't know how the language ends a list. */
const unitList = kept(() => (isKnownTo(Intl.ListFormat) ? new Intl.ListFormat(languageOf(), { type: "unit" }) : null));

/** 1234 → "1,234". */
export function formatNumber(value: number): string {
  return decimal().format(value);
}

/** 0.587 → "59%". What is more than nothing never shows as 0%. */
export function formatPercent(share: number): string {
  const rounded = share > 0 ? Math.max(share, 0.01) : 0;
  return percentage().format(rounded);
}

/** "4 quotes", "1 quote": the plural form that the language asks for. */
export function counted(stem: PluralStem, count: number): string {
  return plural(stem, count, formatNumber(count));
}

/** "four quotes", "one quote", "13 quotes": numbers as words as far as the language's messages have them. */
export function countedInWords(stem: PluralStem, count: number): string {
  return plural(stem, count, message(`number_${count}`) || formatNumber(count));
}

/**
 * The plural form of a message that the language asks for at this count, with its placeholders filled. A form for none
 * at all goes first, also where the language's rules know none: French has 0 in the same form as 1.
 */
export function plural(stem: PluralStem, count: number, ...fillings: string[]): string {
  const forms = [...(count === 0 ? ["zero"] : []), pluralRules().select(count), "other"];
  for (const form of forms) {
    const found = message(`${stem}_${form}`, fillings);
    if (found !== "") return found;
  }
  return "";
}

/** "a, b, c"; in most languages with the word for “and” before the last. */
export function listOf(items: string[]): string {
  return unitList()?.format(items) ?? items.join(words("comma"));
}

/** Makes the first letter a capital, for the start of a sentence. */
export function capitalised(sentence: string): string {
  const [first = ""] = sentence;
  return first.toLocaleUpperCase(languageOf()) + sentence.slice(first.length);
}

const BYTE_UNITS = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"] as const;

/** 14,200,000 → "14 MB": two digits at least, no more than are read at a glance. */
export function formatBytes(bytes: number): string {
  let [value, unit] = [bytes, 0];
  while (value >= 1000 && unit < BYTE_UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return new Intl.NumberFormat(languageFor(Intl.NumberFormat), {
    style: "unit",
    unit: BYTE_UNITS[unit]!,
    unitDisplay: unit === 0 ? "long" : "short",
    maximumFractionDigits: value < 10 && unit > 0 ? 1 : 0,
  }).format(value);
}
