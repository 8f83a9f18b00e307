// Highlights beside the article: where their words stand, the page is asked, since the article's text doesn't hold them.
import type { Reading } from "@/utils/annotation/article.ts";
import { isBeside } from "@/utils/annotation/by-kind.ts";
import { parseWholeText } from "@/utils/messages/page-answer.ts";
import { sendToPage } from "@/utils/messages/to-page.ts";
import { settleBeside } from "@/utils/reading/settle.ts";
import { storeAsWanted } from "./store-as-wanted.ts";

/** All of the page's words; null where the page is another by now, or gone. */
export async function wholeText(tabId: number, pageReading: number): Promise<string | null> {
  const whole = await sendToPage(tabId, { type: "whole" }).then(parseWholeText, () => null);
  return whole?.reading === pageReading ? whole.text : null;
}

/** The reading with such highlights where their words stand now; what became of them is stored. Asks only if there are any. */
export async function placeBeside(tabId: number, pageReading: number, reading: Reading): Promise<Reading> {
  if (!reading.annotations.some(isBeside)) return reading;
  const whole = await wholeText(tabId, pageReading);
  if (whole === null) return reading;
  const annotations = settleBeside(reading.annotations, whole, reading.article.lastRead);
  const isMoved = annotations.some((annotation, at) => annotation !== reading.annotations[at]);
  const placed = { ...reading, annotations };
  if (isMoved && reading.storable) await storeAsWanted(placed);
  return placed;
}
