// A text as browsers look through it for a text fragment: letters by their base, whatever their case and accents.
// https://wicg.github.io/scroll-to-text-fragment/#find-a-string-in-range

export interface FoldedText {
  /** Stretches of space are one space, line breaks one "\n"; marks and invisible signs are gone. */
  text: string;
  /** For each code unit of it, where in the text it comes from, in UTF-16 code units. */
  from: Uint32Array;
}

/** Quotation marks that browsers take for one another. */
const PLAIN: Record<string, string> = {
  "‘": "'",
  "’": "'",
  "‚": "'",
  "‛": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "‟": '"',
  ß: "ss",
};
const DROPPED = /[\p{Mn}\p{Me}\p{Cf}]/gu;
const ASCII = 0x80;

export function foldForSearch(text: string): FoldedText {
  let folded = "";
  let from = new Uint32Array(text.length + 16);
  const add = (part: string, at: number) => {
    if (folded.length + part.length > from.length) {
      const larger = new Uint32Array(from.length * 2 + part.length);
      larger.set(from);
      from = larger;
    }
    for (let unit = 0; unit < part.length; unit++) from[folded.length + unit] = at;
    folded += part;
  };
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at)!;
    const sign = String.fromCodePoint(code);
    if (/\s/.test(sign)) {
      const end = endOfSpace(text, at);
      add(text.slice(at, end).includes("\n") ? "\n" : " ", at);
      at = end;
      continue;
    }
    add(code < ASCII ? sign.toLowerCase() : foldSign(sign), at);
    at += sign.length;
  }
  return { text: folded, from: from.subarray(0, folded.length) };
}

/** The folded offset of the first unit that comes from `offset` or after it. */
export function foldedOffset({ from }: FoldedText, offset: number): number {
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (from[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function foldSign(sign: string): string {
  return PLAIN[sign] ?? sign.normalize("NFKD").replace(DROPPED, "").toLowerCase().replace(DROPPED, "");
}

function endOfSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at]!)) at += 1;
  return at;
}
