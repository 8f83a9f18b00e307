// An article as it was read: where it stands, what it calls itself, and its text.
import * as z from "zod/mini";
import { Annotation } from "./annotation.ts";
import { Instant } from "./instant.ts";
import { Storing } from "./storing.ts";

/** Why the text is not the whole article. */
export const Cut = z.discriminatedUnion("by", [
  /** Longer than `limit` UTF-16 code units. */
  z.object({ by: z.literal("length"), limit: z.int() }),
  /** The page has more than `limit` nodes. */
  z.object({ by: z.literal("nodes"), limit: z.int() }),
  /** The site keeps the rest for those who pay or sign in. */
  z.object({ by: z.literal("wall") }),
]);
export type Cut = z.infer<typeof Cut>;

/** What a cut was called when there was one limit, and a yes or a no said it all. */
export function cutOfFirstForm(cut: boolean): Cut | null {
  return cut ? { by: "length", limit: 500_000 } : null;
}

export const Article = z.object({
  /** `urn:uuid:…`, made from the address. */
  id: z.string(),
  /** The article's canonical address where the page names one of its own, else the page's; without fragment. */
  url: z.string(),
  title: z.string(),
  byline: z.nullable(z.string()),
  /** As the page gives it: a date or an instant, ISO 8601 where it can be told. */
  published: z.nullable(z.string()),
  /** Host without "www.". */
  site: z.string(),
  /** BCP 47, as the page declares it. */
  lang: z.nullable(z.string()),
  /** Number of words in the text. */
  words: z.int(),
  /** Tells whether the text is the one that was analysed. */
  textHash: z.string(),
  /** Null where the text is whole. */
  cut: z.nullable(Cut),
  firstRead: Instant,
  lastRead: Instant,
  /** Version of the analysis that made the findings. */
  engine: z.string(),
  /** Whether all of its findings are stored, or only what the reader kept or rejected. */
  storing: Storing,
});
export type Article = z.infer<typeof Article>;

/** One article at hand, with its text and everything found or made in it. */
export const Reading = z.object({
  article: Article,
  text: z.string(),
  annotations: z.array(Annotation),
  /** False in private windows, where nothing is stored. */
  storable: z.boolean(),
});
export type Reading = z.infer<typeof Reading>;
