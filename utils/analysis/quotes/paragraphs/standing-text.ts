// Paragraphs that are no part of the article's prose: captions, and lines that point to other articles.
import { CAPTION_WORDS, SIGNPOSTS } from "@/utils/analysis/lexicon/en/signposts.ts";
import type { Span } from "@/utils/text/span.ts";

const LONGEST_SIGNPOST = 20;
const LONGEST_CAPTION = 600;
/** "(Evan Vucci/Associated Press)", "( J. Smith / For The Star )" */
const CREDIT = /\([^()]{2,40}\/[^()]{2,60}\)\s*$/;

/** True for a line that only points elsewhere ("READ MORE: …"); nobody is quoted in it. */
export function isSignpost(text: string, block: Span): boolean {
  const head = text.slice(block.start, Math.min(block.end, block.start + LONGEST_SIGNPOST));
  const colon = head.indexOf(":");
  return colon > 0 && SIGNPOSTS.has(head.slice(0, colon).trim().toLowerCase());
}

/** True for the words under a picture, known by their credit. */
export function isCaption(text: string, block: Span): boolean {
  if (block.end - block.start > LONGEST_CAPTION) return false;
  const words = text.slice(block.start, block.end);
  if (CREDIT.test(words.slice(-110))) return true;
  const lower = words.toLowerCase();
  return CAPTION_WORDS.some((word) => lower.includes(word));
}
