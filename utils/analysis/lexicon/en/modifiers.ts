// Words around a number that weaken or bound it: the claim they make of it → the phrases, lower case, parted by commas.

/** Phrases before the number. "" means that the number stands as it is ("exactly"). */
export const MODIFIER_PHRASES: Readonly<Record<string, string>> = {
  approximately:
    "about, maybe, perhaps, around, approximately, approx, roughly, circa, some, estimated, an estimated, close to, somewhere around, in the region of, in the neighborhood of, on the order of, just about, only about, barely, ~, ≈",
  nearly: "nearly, almost, approaching, nearing, not quite, close on",
  "more than":
    "more than, more then, over than, over, well over, just over, slightly more than, a little over, little more than, far more than, above, well above, just above, upward of, upwards of, in excess of, north of, exceeding, exceed, exceeds, exceeded, surpass, surpassing, topping, greater than, larger than, higher than, longer than, >",
  "at least":
    "at least, atleast, no less than, no fewer than, not less than, not fewer than, a minimum of, minimum of, greater than or equal to, greater or equal to, greater or equal than, higher or equal than, equal to or more than, ≥, >=",
  "less than":
    "less than, fewer than, lower than, smaller than, shorter than, under, just under, well under, a little under, slightly less than, below, well below, just below, south of, just shy of, shy of, short of, just short of, sub, <",
  "up to": "up to, as many as, as much as, as high as",
  "at most":
    "at most, no more than, not more than, a maximum of, maximum of, less than or equal to, less or equal to, less or equal than, lower or equal than, smaller or equal than, equal to or less than, ≤, <=",
  "": "exactly, precisely",
};

/** The longest phrase above, in words. */
export const LONGEST_MODIFIER = 5;

/** Phrases after the number. */
export const PHRASES_AFTER: Readonly<Record<string, string>> = {
  "at least":
    "or more, or older, or higher, or above, and over, and above, and older, or over, or longer, or better, at least, plus",
  approximately: "or so, or thereabouts",
  "at most": "or less, or fewer, or under, or below, or younger, at most",
};

/** Words that may stand between a modifier and its number without changing either. */
export const BETWEEN_MODIFIER_AND_NUMBER: ReadonlySet<string> = new Set(["a", "an", "the", "another", "only", "just"]);
