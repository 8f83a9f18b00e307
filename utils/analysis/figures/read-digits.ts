// Digits → a number: English, Indian, continental and spaced grouping, decimals, powers of ten.

export interface Digits {
  end: number;
  /** NaN where the digits follow no known grouping. */
  value: number;
  /** Nothing but digits. */
  plain: boolean;
}

/** Longer runs are codes, and no double holds them. */
const LONGEST_RUN = 24;
/** Groups of three that one number may have: 10^36 is beyond any news. */
const MOST_GROUPS = 12;
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

const isDigit = (code: number) => code >= 48 && code <= 57;

function runEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** True for a blank that may group digits. A plain space does so only before exactly three digits. */
function isGroupingSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x2009 || code === 0x202f;
}

/**
 * Reads the number that begins at `at`, a digit (or a point before one). `end` is the first code unit after it. Reads
 * "1,234.5", "12,34,567", "1.234.567,8", "40 000", "1,3" (decimal comma), "1e10" and "2.9×10−8".
 */
export function readDigits(text: string, at: number): Digits {
  const first = runEnd(text, at);
  const length = first - at;
  if (length > LONGEST_RUN) return { end: first, value: Number.NaN, plain: false };
  if (length === 0) {
    const end = runEnd(text, at + 1);
    const value = end - at > LONGEST_RUN ? Number.NaN : Number(`0${text.slice(at, end)}`);
    return { end, value, plain: false };
  }
  let end = first;
  let whole = text.slice(at, first);
  let separator = "";
  if (length <= 3) {
    for (let groups = 0; groups < MOST_GROUPS; groups++) {
      const mark = text.charCodeAt(end);
      const blank = isGroupingSpace(mark);
      if (!blank && mark !== 0x2c && mark !== 0x2e) break;
      const kind = blank ? " " : text.charAt(end);
      if (separator !== "" && kind !== separator) break;
      const next = runEnd(text, end + 1);
      const size = next - end - 1;
      const indian = kind === "," && size === 2 && isDigit(text.charCodeAt(next + 1)) && text[next] === ",";
      if (size !== 3 && !indian) break;
      if (kind === "." && !(text[next] === "." && runEnd(text, next + 1) - next === 4) && separator === "") break;
      if (blank && (whole.startsWith("0") || !groupsBySpace(text, next))) break;
      whole += text.slice(end + 1, next);
      separator = kind;
      end = next;
    }
  }
  let plain = separator === "";
  let decimals = "";
  const mark = text[end];
  if ((mark === "." || mark === ",") && mark !== separator) {
    const next = runEnd(text, end + 1);
    const size = next - end - 1;
    const isPoint = mark === "." && separator !== "." && size > 0 && size <= LONGEST_RUN;
    const isComma = mark === "," && size > 0 && size <= 2 && (separator === "." || separator === " " || length <= 2);
    const goesOn = text[next] === mark && isDigit(text.charCodeAt(next + 1));
    if ((isPoint || isComma) && !goesOn) {
      decimals = text.slice(end + 1, next);
      end = next;
      plain = false;
    }
  }
  const value = Number(decimals === "" ? whole : `${whole}.${decimals}`);
  const power = readPower(text, end);
  return power === null ? { end, value, plain } : { end: power.end, value: value * 10 ** power.value, plain: false };
}

/** A space groups digits only where no further digits, decimal comma or year follow in another form. */
function groupsBySpace(text: string, after: number): boolean {
  const code = text.charCodeAt(after);
  return (
    !isDigit(code) && !(code === 0x2c && isDigit(text.charCodeAt(after + 1)) && runEnd(text, after + 1) - after > 3)
  );
}

/** "e10", "e-1", "×10−8", "x 10^6", "×10⁶" right after a number; null where there is none. */
function readPower(text: string, at: number): { end: number; value: number } | null {
  let i = at;
  const letter = text[i];
  if (letter === "e" || letter === "E") i++;
  else {
    if (text[i] === " ") i++;
    if (text[i] !== "×" && text[i] !== "x") return null;
    i++;
    if (text[i] === " ") i++;
    if (text.slice(i, i + 2) !== "10") return null;
    i += 2;
    if (text[i] === "^") i++;
  }
  const sign = text[i] === "-" || text[i] === "−" || text[i] === "⁻" ? -1 : 1;
  if (sign < 0 || text[i] === "+") i++;
  let power = 0;
  let digits = 0;
  for (; digits < 3; digits++, i++) {
    const plainDigit = text.charCodeAt(i) - 48;
    const raised = plainDigit >= 0 && plainDigit <= 9 ? -1 : SUPERSCRIPTS.indexOf(text.charAt(i) || " ");
    if (plainDigit >= 0 && plainDigit <= 9) power = power * 10 + plainDigit;
    else if (raised >= 0) power = power * 10 + raised;
    else break;
  }
  return digits === 0 ? null : { end: i, value: sign * power };
}
