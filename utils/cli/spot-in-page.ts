// What the command line asks of the content script's code inside the page.
import { readPage } from "@/utils/page/read-page.ts";

/** The article in the form the scorers read; empty text where nothing is readable. */
export async function spotHere(document: Document) {
  const reading = await readPage(document);
  if (reading.outcome === "nothing-readable") {
    return { text: "", title: document.title, byline: null, date: null, isArticle: false };
  }
  const { article, outcome } = reading;
  const { meta, headline, text } = article;
  return {
    text: headline ? text.slice(headline.end).trim() : text,
    title: meta.title,
    byline: meta.byline,
    date: meta.published,
    isArticle: outcome === "read",
  };
}
