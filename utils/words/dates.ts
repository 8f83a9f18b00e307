// Dates as the language of the words writes them.
import { isKnownTo, languageFor } from "./language.ts";

const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const ISO_START = /^\d{4}-\d{2}-\d{2}(T|$)/;

/** "2022-01-22" → "January 22, 2022"; an instant → its day where the reader is. What isn't ISO 8601 stays as printed. */
export function formatDay(published: string): string {
  const time = ISO_START.test(published) ? Date.parse(published) : Number.NaN;
  if (Number.isNaN(time)) return published;
  // a day without a time is no instant: in another zone it would slip to the day before
  const zone = DAY_ONLY.test(published) ? { timeZone: "UTC" } : {};
  // where Intl has no names of months in this language, another's would be wrong and figures are right
  const dateStyle = isKnownTo(Intl.DateTimeFormat) ? "long" : "short";
  return new Intl.DateTimeFormat(languageFor(Intl.DateTimeFormat), { dateStyle, ...zone }).format(time);
}
