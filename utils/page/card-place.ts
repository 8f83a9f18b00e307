// Where the card beside marked words goes: under them or above them, beside them where there is no room, never over them.

/** In CSS pixels of the window. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The upper left corner. */
export interface Place {
  left: number;
  top: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Between the words and the card: the lines under and over the words have room in it. */
const GAP = 6;
/** Between the card and the window's edges. */
const EDGE = 8;

/**
 * The card's upper left corner; null where every place would cover words.
 * @param lines the boxes of the words that the card belongs to, line by line in the order of the text
 * @param others boxes of further words of the same annotation, which the card must not cover either
 */
export function placeCard(
  lines: readonly Box[],
  others: readonly Box[],
  card: Size,
  window: Size,
  rightToLeft = false,
): Place | null {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return null;
  const all = [...lines, ...others];
  const left = Math.min(...all.map((box) => box.left));
  const right = Math.max(...all.map((box) => box.right));
  const top = Math.min(...all.map((box) => box.top));
  const bottom = Math.max(...all.map((box) => box.bottom));
  const start = (box: Box) => (rightToLeft ? box.right - card.width : box.left);
  const wanted = [
    { left: start(last), top: last.bottom + GAP },
    { left: start(first), top: first.top - GAP - card.height },
    // another column's words, or those that name the speaker, stand in the way
    { left: start(last), top: bottom + GAP },
    { left: start(first), top: top - GAP - card.height },
    ...[right + GAP, left - GAP - card.width].flatMap((beside) => [
      { left: beside, top: last.top },
      { left: beside, top: first.top },
    ]),
  ];
  for (const [at, { left, top }] of wanted.entries()) {
    // above and below, it may move along the line; beside the words, up and down
    const sideways = at >= 4;
    const place = sideways
      ? { left, top: within(top, card.height, window.height) }
      : { left: within(left, card.width, window.width), top };
    const box = { ...place, right: place.left + card.width, bottom: place.top + card.height };
    if (isInside(box, window, sideways) && !all.some((words) => overlap(words, box))) return place;
  }
  return null;
}

function within(start: number, length: number, room: number): number {
  return Math.max(EDGE, Math.min(start, room - EDGE - length));
}

/** A window narrower than the card and its edges still shows it. */
function isInside(box: Box, { width, height }: Size, sideways: boolean): boolean {
  const edge = sideways ? EDGE : 0;
  return box.top >= 0 && box.bottom <= height && box.left >= edge && box.right <= width - edge;
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
