// The strip of a long article: segments too narrow to tell apart become one, so that there are only so many.
import type { Segment } from "./strip-place.ts";

/**
 * Cuts the strip into slots; each shows the quote nearest to its middle, so that those who speak more show more often,
 * and neighbours that show the same quote are one.
 * @param slots how many segments there may be at most
 */
export function mergeSegments(segments: Segment[], slots: number): Segment[] {
  const nearest: (Segment | undefined)[] = new Array(slots).fill(undefined);
  const distances = new Float64Array(slots).fill(Number.POSITIVE_INFINITY);
  const slotAt = (place: number) => Math.min(slots - 1, Math.floor(place * slots));
  for (const segment of segments) {
    const end = segment.at + segment.width;
    for (let slot = slotAt(segment.at); slot <= slotAt(end); slot += 1) {
      const middle = (slot + 0.5) / slots;
      const distance = Math.max(0, segment.at - middle, middle - end);
      if (distance >= distances[slot]!) continue;
      nearest[slot] = segment;
      distances[slot] = distance;
    }
  }
  const merged: Segment[] = [];
  for (const [slot, segment] of nearest.entries()) {
    if (!segment) continue;
    const before = merged.at(-1);
    if (before?.id === segment.id && nearest[slot - 1]?.id === segment.id) before.width += 1 / slots;
    else merged.push({ ...segment, at: slot / slots, width: 1 / slots });
  }
  return merged;
}

/** One of those that rise from 0 to 1 for each of so many slots; all of them where there are fewer than slots. */
export function onePerSlot(rising: number[], slots: number): number[] {
  if (rising.length <= slots) return rising;
  return rising.filter((at, place) => place === 0 || Math.floor(at * slots) > Math.floor(rising[place - 1]! * slots));
}
