// Typography folded away: what an editor's software changes without changing a word must not lose an annotation.
import { PLAIN_SIGNS } from "./plain-signs.ts";

/** A text without its typography, and the way back. All offsets are UTF-16 code units. */
export interface Folded {
  text: string;
  /** For each code unit of `text`, where the stretch it stands for begins in the text that was folded. */
  from: Uint32Array;
  /** For each code unit of `text`, where that stretch ends. */
  to: Uint32Array;
}

const SPACE = 0x20;
/** By code unit: 1 for what folding leaves alone. */
const STANDS_FOR_ITSELF = new Uint8Array(0x10000).fill(1);
for (const unit of PLAIN_SIGNS.keys()) STANDS_FOR_ITSELF[unit] = 0;

/** A sign folds to at most this many code units ("…"). */
const LONGEST_PLAIN = 3;
/** No letter carries more accents than this; the bound keeps hostile stacks of them linear. */
const MAX_ACCENTS = 4;

/** Folds quotation marks, dashes, runs of white space, invisible signs, dots of omission and split accents. */
export function fold(text: string): Folded {
  let room = text.length + LONGEST_PLAIN;
  let from = new Uint32Array(room);
  let to = new Uint32Array(room);
  let folded = "";
  let length = 0;
  let pending = 0; // signs from here to `at` stand for themselves and wait to be copied as one
  let at = 0;
  let inSpace = false;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const accented = at + 1 < text.length && isCombining(text.charCodeAt(at + 1));
    if (STANDS_FOR_ITSELF[unit] === 1 && !accented && !(inSpace && unit === SPACE)) {
      from[length] = at;
      to[length++] = ++at;
      inSpace = unit === SPACE;
      continue;
    }
    folded += text.slice(pending, at);
    const end = accented ? clusterEnd(text, at) : at + 1;
    const sign = accented ? composed(text.slice(at, end)) : (PLAIN_SIGNS.get(unit) ?? " ");
    if (sign === " " && inSpace) to[length - 1] = end;
    else {
      for (let part = 0; part < sign.length; part++) {
        from[length] = sign.length === end - at ? at + part : at;
        to[length++] = sign.length === end - at ? at + part + 1 : end;
      }
      folded += sign;
    }
    if (sign !== "") inSpace = sign === " ";
    at = end;
    pending = end;
    if (length + (text.length - at) + LONGEST_PLAIN > room) {
      room *= 2;
      from = grown(from, room);
      to = grown(to, room);
    }
  }
  folded += text.slice(pending);
  return { text: folded, from: from.subarray(0, length), to: to.subarray(0, length) };
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

/** A letter and its accents as one sign, where there is one; never longer than it was. */
function composed(cluster: string): string {
  const one = cluster.normalize("NFC");
  return one.length <= cluster.length ? one : cluster;
}

function grown(numbers: Uint32Array<ArrayBuffer>, room: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(room);
  larger.set(numbers);
  return larger;
}
