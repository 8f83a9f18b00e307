// The article's own words on who said it, as one line: "said Abdulkarim Omar in a tweet".
import type { Passage, QuoteBody } from "./body.ts";

/** Longer words between two parts are an aside (a role, a place) and left out; the group's head gives the role. */
const LONGEST_LINK = 24;
/** A part farther from the one before belongs to another sentence ("Farman … noting"). */
const FARTHEST_PART = 80;

const LEADING_MARKS = /^[”"’'»“‘«\s]*(?=[\s,])/;

/** "" where the quote goes on without a word of attribution. */
export function attributionOf(quote: QuoteBody, text: string): string {
  let line = "";
  let last: Passage | null = null;
  for (const part of partsInOrder(quote)) {
    const link = last === null ? "" : linkBetween(last.end, part.start, quote.content, text);
    if (link === null && holdsCue(quote, last)) break;
    line = link === null ? part.exact : line + link + part.exact;
    last = part;
  }
  return line.replace(/\s+/g, " ").trim();
}

/** True where the cue stands at or before this part, so that what comes far behind is not part of the attribution. */
function holdsCue(quote: QuoteBody, last: Passage | null): boolean {
  return quote.cue === null || (last !== null && quote.cue.start <= last.start);
}

function partsInOrder(quote: QuoteBody): Passage[] {
  const { speaker, cue, addressee, when, channel, via } = quote;
  const parts = [speaker, cue, addressee, when, channel, via].filter((part) => part !== null);
  parts.sort((a, b) => a.start - b.start || b.end - a.end);
  // a part within another (a date within the channel's words) is said already
  return parts.filter((part, place) => !parts.slice(0, place).some((before) => part.start < before.end));
}

/** The words between two parts, without what was said; " " for an aside; null where they lie too far apart. */
function linkBetween(from: number, to: number, content: Passage[], text: string): string | null {
  const said = content.filter((passage) => passage.start >= from && passage.end <= to);
  const saidLength = said.reduce((sum, passage) => sum + passage.end - passage.start, 0);
  if (to - from - saidLength > FARTHEST_PART) return null;
  const link = text.slice(said.at(-1)?.end ?? from, to).replace(LEADING_MARKS, "");
  if (said.length > 0 && link.includes(".")) return " ";
  return link.length <= LONGEST_LINK ? link || " " : " ";
}
