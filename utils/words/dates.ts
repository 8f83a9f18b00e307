// Dates as the browser's language writes them.
import { languageOf } from "./language.ts";

const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const ISO_START = /^\d{4}-\d{2}-\d{2}(T|$)/;

/** "2022-01-22" → "January 22, 2022"; an instant → its day where the reader is. What isn't ISO 8601 stays as printed. */
export function formatDay(published: string): string {
  const time = ISO_START.test(published) ? Date.parse(published) : Number.NaN;
  if (Number.isNaN(time)) return published;
  // a day without a time is no instant: in another zone it would slip to the day before
  const zone = DAY_ONLY.test(published) ? { timeZone: "UTC" } : {};
  return new Intl.DateTimeFormat(languageOf(), { dateStyle: "long", ...zone }).format(time);
}
