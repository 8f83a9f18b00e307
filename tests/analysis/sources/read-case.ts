// The brackets and braces of a case → plain text and attributions.
import type { Attribution } from "@/utils/analysis/sources/attribution.ts";
import type { Span } from "@/utils/text/span.ts";

/** `[who]` and `{what}` are taken out of the text; the n-th who goes with the n-th what. An empty who is null. */
export function readCase(marked: string): { text: string; attributions: Attribution[] } {
  let text = "";
  const open: Span[] = [];
  const speakers: Span[] = [];
  const extents: Span[] = [];
  for (const mark of marked) {
    if (mark === "[" || mark === "{") {
      const span = { start: text.length, end: text.length };
      (mark === "[" ? speakers : extents).push(span);
      open.push(span);
    } else if (mark === "]" || mark === "}") open.pop()!.end = text.length;
    else text += mark;
  }
  const attributions = extents.map((extent, i) => {
    const speaker = speakers[i];
    return { speaker: speaker === undefined || speaker.start === speaker.end ? null : speaker, extent };
  });
  return { text, attributions };
}
