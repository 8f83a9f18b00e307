// What the tags of HTML mean for reading: which begin a block of their own, and which hold no text of the article.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Tags left out altogether: code, drawings, and what stands in for something else. */
export const SILENT_TAGS = set(
  `script style noscript template svg canvas frame frameset source track map area datalist progress meter head title meta
  link base param dialog`,
);

/** Tags that are counted while their text is not read: controls and windows into other documents. */
export const SHELL_TAGS = set("iframe object embed applet audio video select textarea input button");

/** Tags that stand as a block of their own, as browsers render them without a style sheet of the page's. */
export const BLOCK_TAGS = set(
  `address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p picture pre search section summary table tbody td
  tfoot th thead tr ul`,
);

export const HEADING_TAGS = set("h1 h2 h3 h4 h5 h6");

/** Tags whose blocks are told in lines of prose. */
export const PROSE_TAGS = set("p blockquote li dd pre");
