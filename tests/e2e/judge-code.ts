// What the test of the judge calls inside a real page.
import { atOnce } from "@/utils/page/in-slices.ts";
import { judgePage } from "@/utils/page/judge-page.ts";
import { surveyPage } from "@/utils/page/page-survey.ts";

/** The text that the judge picks on its light tree, in the order it puts it. */
export function judged(document: Document): string {
  const picked = atOnce(judgePage(atOnce(surveyPage(document.body)), document.title));
  return [...picked].map(({ data }) => data).join("");
}
