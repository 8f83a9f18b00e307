// Words by which something in quotation marks, or told as said, turns out to be nobody's words.

/** What is written on things is no quote: "signs reading “No cuts”". */
export const PLACARDS: ReadonlySet<string> = new Set(
  "sign signs placard placards banner banners poster posters shirt shirts t-shirt t-shirts hat hats plaque cap caps label labels".split(
    " ",
  ),
);

/** Those among them that can be nothing else ("a label" may be a record company). */
export const PLACARDS_ONLY: ReadonlySet<string> = new Set(
  (
    "sign signs placard placards banner banners t-shirt t-shirts shirt shirts sweatshirt hoodie plaque sticker stickers graffiti " +
    "billboard billboards cap caps hat hats doormat doormats mat mug mugs badge badges tattoo headstone gravestone tombstone " +
    "inscription plate card cards mural chalkboard blackboard whiteboard tag tags verse verses chorus " +
    "stanza refrain lyric lyrics jacket jersey apron bumper"
  ).split(" "),
);

/** Writings of offices too ("a notice from the council"); a placard only where they hang somewhere. */
export const NOTICES: ReadonlySet<string> = new Set(["notice", "notices"]);

/** Where a notice hangs. */
export const HANGING: ReadonlySet<string> = new Set(
  "in on at above below by near outside under beside over".split(" "),
);

/** What "says" something though nobody does ("common belief says"). */
export const HEARSAY: ReadonlySet<string> = new Set(
  "belief wisdom rumour rumor rumours rumors lore myth means".split(" "),
);

/** Opens a sentence that asks to imagine what follows. */
export const IMAGINING: ReadonlySet<string> = new Set(["imagine", "picture", "suppose"]);

/** Where those who speak are made up ("in the last scene"). */
export const FICTIONS: ReadonlySet<string> = new Set(
  "scene scenes script sketch play fable cartoon joke act screenplay libretto sitcom".split(" "),
);

/** Verbs that put words on a thing. */
export const WRITING: ReadonlySet<string> = new Set("write add print".split(" "));

/** Things that words are put on. */
export const SURFACES: ReadonlySet<string> = new Set(
  (
    "wall walls shutter shutters door doors window windows side fence gate car van truck bus bridge pavement floor board " +
    "mirror back front arm arms chest forearm bonnet statue sheet tarpaulin fridge building house garage cake"
  ).split(" "),
);
