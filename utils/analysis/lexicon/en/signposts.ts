// What opens a line that points elsewhere, and what stands in captions: none of it is the article speaking.

/** Before a colon, in lower case. */
export const SIGNPOSTS: ReadonlySet<string> = new Set([
  "read more",
  "read also",
  "also read",
  "read",
  "more",
  "watch",
  "watch live",
  "watch more",
  "listen",
  "related",
  "related story",
  "see also",
  "see more",
  "photos",
  "video",
  "gallery",
  "must read",
  "from the archives",
  "recommended",
  "opinion",
  "explainer",
]);

/** Words that only a caption has. */
export const CAPTION_WORDS: readonly string[] = [
  "handout photo",
  "file photo",
  "undated photo",
  "undated handout",
  "photo by",
  "photograph by",
  "photo:",
  "picture:",
  "image:",
  "photograph:",
  "getty images",
];
