// Numbers that are names or labels and count nothing.

/** Words whose number is a label: what follows them names one thing ("Flight 370", "section 38"). Lower case. */
export const LABELS: ReadonlySet<string> = new Set(
  (
    "no nos number nr flight section sections clause chapter chapters resolution paragraph para page pp route " +
    "highway interstate channel channels room gate platform terminal suite apartment apt grade phase tier " +
    "category amendment volume vol version iphone ipad galaxy android playstation xbox boeing airbus apollo " +
    "precinct ward exit junction pier runway fig appendix exhibit annex schedule lesson verse psalm opus " +
    "symphony catalogue code zip postcode extension ext lane proposition ballot docket regulation directive " +
    "convention protocol battalion regiment brigade squadron s&p ftse nasdaq fortune dow stoxx dax cac nikkei " +
    "russell msci topix csi asx tsx kospi nifty sensex dj corinthians samuel cask top-10 sdg sp sars covid"
  ).split(" "),
);

/** More labels, that need their capital: in lower case they are plain nouns before a count. */
export const LABELS_ONLY_CAPITAL: ReadonlySet<string> = new Set(
  (
    "article articles class mark group pool lot block district line bus train building hall camp table figure " +
    "item bill act rule title part series model test order company division engine area zone measure question " +
    "case game heat leg wave round bowl issue unit week day season episode policy sector fleet studio radio " +
    "war kings agenda vision euro falcon formula windows local floor pages numbers type stage level step"
  ).split(" "),
);

/** Names that a number word or digits are part of, from the number on, as patterns; what comes before it looked back for. */
export const NUMBER_NAMES =
  "9/11|24/7|7/7|20/20|50/50|50-50|fifty-fifty|one-on-one|one on one|one by one|one another|one day|two by two|one nation|" +
  "(?<=big )(?:ten|three|four)|(?<=final )four|(?<=sweet )sixteen|(?<=elite )eight|(?<=catch-)22|(?<=world war )two|" +
  "(?<=world war |bank |opus |air force |number |day |square |round )one|(?<=number )two|three(?= mile island)|" +
  "seven sisters|seven-eleven|7-eleven|7-up";

/** Words before "one" that make a pronoun of it. */
export const BEFORE_PRONOUN_ONE: ReadonlySet<string> = new Set(
  (
    "no any every some each which another this that the a an new old big bigger small smaller good better best bad worse " +
    "only-the younger older loved wrong right last next first such single little"
  ).split(" "),
);

/** Words after "one" that make a pronoun of it ("one might think"). */
export const AFTER_PRONOUN_ONE: ReadonlySet<string> = new Set(
  "has can could might may must should would will does did do cannot can't ever always never suspects knows thinks".split(
    " ",
  ),
);

/** Last words of a street's name: a number before the name is a house number. */
export const STREET_WORDS =
  "Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Square|Sq|Court|Ct|Place|Plaza|Terrace|Highway|Hwy|" +
  "Parkway|Way|Crescent|Broadway|Row|Walk|Mews";

/** Prefixes that may be hyphened to a number without making a name of it. */
export const NUMBER_PREFIXES: ReadonlySet<string> = new Set(
  "pre post mid sub minus nearly under over early late non plus almost about some super half up to from than of".split(
    " ",
  ),
);
