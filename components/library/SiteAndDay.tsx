// Where and when an article appeared, in one line: "rudaw.net · 22 January 2022".
import { formatDay } from "@/utils/words/dates.ts";

interface SiteAndDayProps {
  /** "" for a file on the reader's own disk. */
  site: string;
  /** A day or an instant, ISO 8601. */
  day: string;
}

export function SiteAndDay({ site, day }: SiteAndDayProps) {
  return (
    <>
      {site !== "" && (
        <>
          {/* set apart, or the day's number would join it where the line runs from right to left */}
          <bdi>{site}</bdi>
          {" · "}
        </>
      )}
      {formatDay(day)}
    </>
  );
}
