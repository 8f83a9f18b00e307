// What the reader judged, as ClaimReviews: https://schema.org/ClaimReview, with every key that Google asks for
// (claimReviewed, url, reviewRating with its alternateName) and those it wishes for.
import type { Judgement } from "@/utils/annotation/verdict.ts";
import { inPieces } from "./chunks.ts";
import { type Entry, entriesByArticle } from "./entry.ts";
import type { ExportSource } from "./export-source.ts";
import { inKeyOrder } from "./json/in-key-order.ts";
import { toUri } from "./json-ld/uri.ts";
import { JUDGEMENT_WORDS } from "./statement.ts";

/** From worst to best; who can't tell gives no number. */
const RATINGS: Record<Judgement, number | null> = { false: 1, doubtful: 2, confirmed: 3, undecided: null };
const [WORST, BEST] = [1, 3];

/** Only annotations with a verdict. */
export function writeClaimReviews(source: ExportSource): AsyncIterable<string> {
  return inPieces(reviews(source));
}

async function* reviews(source: ExportSource): AsyncGenerator<string> {
  let isFirst = true;
  yield "[";
  for await (const { entries } of entriesByArticle(source)) {
    for (const entry of entries) {
      const review = toClaimReview(entry);
      if (review === null) continue;
      yield (isFirst ? "\n" : ",\n") + JSON.stringify(inKeyOrder(review));
      isFirst = false;
    }
  }
  yield "\n]\n";
}

function toClaimReview({ annotation, article, words, who, source, link }: Entry) {
  if (annotation.verdict === null) return null;
  const { judgement, evidence } = annotation.verdict;
  const rating = RATINGS[judgement];
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "@id": annotation.id,
    // the reader's review stands on no page of its own: whoever publishes it puts theirs
    url: toUri(link),
    claimReviewed: words,
    datePublished: annotation.modified,
    author: { "@type": "Person", name: "Reader" },
    reviewRating: {
      "@type": "Rating",
      alternateName: JUDGEMENT_WORDS[judgement],
      ...(rating !== null && { ratingValue: rating, bestRating: BEST, worstRating: WORST }),
    },
    itemReviewed: {
      "@type": "Claim",
      ...(who !== null && { author: { "@type": claimant(source), name: source?.name ?? who } }),
      ...(article.published !== null && { datePublished: article.published }),
      appearance: {
        "@type": "NewsArticle",
        url: toUri(article.url),
        headline: article.title,
        publisher: { "@type": "Organization", name: article.site },
      },
    },
    ...(annotation.note !== null && { reviewBody: annotation.note }),
    ...(evidence !== null && { citation: toUri(evidence) }),
  };
}

/** A claim's author is a person or an organisation, says schema.org; who is neither for certain is most often a person. */
function claimant(source: Entry["source"]): "Person" | "Organization" {
  switch (source?.kind) {
    case "group":
    case "organisation":
    case "document":
      return "Organization";
    default:
      return "Person";
  }
}
