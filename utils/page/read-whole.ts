// All the words of a page, for marks that stand beside the article. Read only where the reader has or wants such marks.
import { cutBlocks } from "./cut-blocks.ts";
import { inSlices, type Sliced } from "./in-slices.ts";
import { select } from "./page-claims.ts";
import { surveyPage } from "./page-survey.ts";
import type { ReadText } from "./read-article.ts";
import { writeText } from "./write-text.ts";

/** Every block that is laid out, in the page's order, whether it is prose or not; cut where a long article would be. */
export function readWhole(document: Document): Promise<ReadText> {
  return inSlices(wholeOf(document));
}

function* wholeOf(document: Document): Sliced<ReadText> {
  const [body] = select(document, "body");
  if (!body) return { text: "", pieces: [] };
  const survey = yield* surveyPage(body);
  const blocks = yield* cutBlocks(survey);
  yield;
  const { text, pieces } = yield* writeText(blocks);
  return { text, pieces };
}
