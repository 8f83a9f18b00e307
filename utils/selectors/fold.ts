// Typography folded away: what an editor's software changes without changing a word must not lose an annotation.

/** A text without its typography, and the way back. All offsets are UTF-16 code units. */
export interface Folded {
  text: string;
  /** For each code unit of `text`, where the stretch it stands for begins in the text that was folded. */
  from: Uint32Array;
  /** For each code unit of `text`, where that stretch ends. */
  to: Uint32Array;
}

const DOUBLE_MARKS = /[“”„‟«»〝〞"″]/;
const SINGLE_MARKS = /[‘’‚‛‹›ʼ´`′']/;
const DASHES = /[‐‑‒–—―−﹘﹣-]/;
const SPACES = /\s/;
// Soft hyphen, zero-width signs, direction marks, word joiner, byte-order mark.
const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;
/** No letter carries more accents than this; the bound keeps hostile stacks of them linear. */
const MAX_ACCENTS = 4;

/** Folds quotation marks, dashes, runs of white space, invisible signs, dots of omission and split accents. */
export function fold(text: string): Folded {
  const parts: string[] = [];
  // "…" gives three code units for one, and composing never gives more than it takes
  const room = text.length + 2 * countEllipses(text);
  const from = new Uint32Array(room);
  const to = new Uint32Array(room);
  let length = 0;
  let at = 0;
  let spaceOpen = false;
  while (at < text.length) {
    const end = clusterEnd(text, at);
    const plain = foldCluster(text, at, end);
    if (plain === " " && spaceOpen) {
      to[length - 1] = end;
    } else if (plain !== "") {
      for (let unit = 0; unit < plain.length; unit++) {
        from[length] = at;
        to[length] = end;
        length++;
      }
      parts.push(plain);
      spaceOpen = plain === " ";
    }
    at = end;
  }
  return { text: parts.join(""), from: from.subarray(0, length), to: to.subarray(0, length) };
}

/** The folded offset of the first sign that begins at or after `offset` in the text that was folded. */
export function foldOffset(folded: Folded, offset: number): number {
  let low = 0;
  let high = folded.from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (folded.from[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function clusterEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && end - at <= MAX_ACCENTS && isCombining(text.charCodeAt(end))) end++;
  return end;
}

function isCombining(unit: number): boolean {
  return unit >= 0x300 && unit <= 0x36f;
}

function foldCluster(text: string, at: number, end: number): string {
  const unit = text.charCodeAt(at);
  if (end > at + 1) {
    const composed = text.slice(at, end).normalize("NFC");
    return composed.length <= end - at ? composed : text.slice(at, end);
  }
  if (isPlain(unit)) return text[at]!;
  return foldSign(text[at]!);
}

/** Letters and digits of ASCII and Latin-1 are most of any text and stand for themselves. */
function isPlain(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0xc0 && unit <= 0x24f)
  );
}

function foldSign(sign: string): string {
  if (SPACES.test(sign)) return " ";
  if (DOUBLE_MARKS.test(sign)) return '"';
  if (SINGLE_MARKS.test(sign)) return "'";
  if (DASHES.test(sign)) return "-";
  if (sign === "…") return "...";
  return INVISIBLE.test(sign) ? "" : sign;
}

function countEllipses(text: string): number {
  let count = 0;
  for (let at = text.indexOf("…"); at >= 0; at = text.indexOf("…", at + 1)) count++;
  return count;
}
