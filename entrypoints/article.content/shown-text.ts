// What a reader gets to see of one reading of the page: where that is the same, the page has not changed.
import type { PageReading } from "@/utils/page/read-page.ts";

/** Null where nothing is shown. */
export function shownText(reading: PageReading): string | null {
  if (reading.outcome === "nothing-readable") return null;
  const { text, cut } = reading.article;
  return `${reading.outcome} ${JSON.stringify(cut)}\n${text}`;
}
