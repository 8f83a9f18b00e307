// Digits → a number: English, Indian, continental and spaced grouping, decimals, powers of ten.

export interface Digits {
  end: number;
  /** Infinity where no double holds it. */
  value: number;
  /** Nothing but digits. */
  plain: boolean;
}

const GROUPED = [
  // 1,234,567 and 12,34,567
  "\\d{1,3}(?:,(?:\\d{3}|\\d\\d(?=,\\d))(?!\\d))+",
  // 1.234.567
  "\\d{1,3}(?:\\.\\d{3}(?!\\d)){2,}",
  // 1 234 567
  "[1-9]\\d{0,2}(?:[ \\u00a0\\u2009\\u202f]\\d{3}(?!\\d|,\\d{3}))+",
];
/** After a point; after a comma only where the digits before it can't be a group of thousands. */
const DECIMALS = "\\.(\\d{1,24})(?!\\.?\\d)|(?<=(?<!\\d)\\d\\d?|\\d[. \\u00a0\\u2009\\u202f]\\d{3}),(\\d\\d?)(?!,?\\d)";
/** "e10", "×10−8", "x 10^6", "×10⁶". */
const POWER = "[eE]([-+−]?\\d{1,3})| ?[×x] ?10(?:\\^?([-+−⁻][\\d⁰¹²³⁴-⁹]{1,3})|\\^?([⁰¹²³⁴-⁹]{1,3})|\\^?(\\d{1,3}))";
const NUMBER = new RegExp(`(${GROUPED.join("|")}|\\d*)(?:${DECIMALS})?(?:${POWER})?`, "y");

/** Reads the number that begins at `at`, a digit or a point before one. `end` is the first code unit after it. */
export function readDigits(text: string, at: number): Digits {
  NUMBER.lastIndex = at;
  const [all, whole, point, comma, ...powers] = NUMBER.exec(text)!;
  const decimals = point ?? comma ?? "";
  const power = powers.find(Boolean)?.normalize("NFKC").replace("−", "-");
  const value = Number(`${whole!.replace(/\D/g, "")}.${decimals}0`) * 10 ** Number(power ?? 0);
  return { end: at + all.length, value, plain: all.length === whole!.length && !/\D/.test(whole!) };
}
