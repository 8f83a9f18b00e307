// Words around a number that weaken or bound it: the claim they make of it → the phrases, as patterns, lower case.

/** Phrases before the number. "" means that the number stands as it is ("exactly"). */
export const MODIFIER_PHRASES: Readonly<Record<string, string>> = {
  approximately:
    "(?:just |only )?about|maybe|perhaps|(?:somewhere )?around|approx(?:imately)?|roughly|circa|some|(?:an )?estimated|" +
    "close to|in the (?:region|neighborhood) of|on the order of|barely|~|≈",
  nearly: "nearly|almost|approaching|nearing|not quite|close on",
  "at least":
    "at ?least|(?:no|not) (?:less|fewer) than|(?:a )?minimum of|(?:greater|higher)(?: than)? or equal (?:to|than)|" +
    "equal to or more than|≥|>=",
  "at most":
    "at most|(?:no|not) more than|(?:a )?maximum of|(?:less|lower|smaller)(?: than)? or equal (?:to|than)|" +
    "equal to or less than|≤|<=",
  "more than":
    "(?:slightly |(?:a )?little |far )?(?:more|greater|larger|higher|longer|older|over) th[ae]n|(?:well |just |a little )?over|" +
    "(?:well |just )?above|upwards? of|in excess of|north of|exceed(?:ing|s|ed)?|surpass(?:ing)?|topping|>",
  "less than":
    "(?:slightly )?(?:less|fewer|lower|smaller|shorter|younger) than|(?:just |well |a little )?under|(?:well |just )?below|" +
    "south of|(?:just )?sh(?:y|ort) of|sub|<",
  "up to": "up to|as many as|as much as|as high as",
  "": "exactly|precisely",
};

/** Phrases after the number. */
export const PHRASES_AFTER: Readonly<Record<string, string>> = {
  "at least": "or (?:more|older|higher|above|over|longer|better)|and (?:over|above|older)|at least",
  approximately: "or so|or thereabouts",
  "at most": "or (?:less|fewer|under|below|younger)|at most",
};

/** Words that may stand between a modifier and its number without changing either. */
export const BETWEEN_MODIFIER_AND_NUMBER = "a|an|the|another|only|just";
