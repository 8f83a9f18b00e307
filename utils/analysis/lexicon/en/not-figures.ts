// Numbers that are names or labels and count nothing.
import { wordSet } from "./word-set.ts";

/** Words whose number is a label: what follows them names one thing ("flight 370", "section 38"). Lower case. */
export const LABELS = wordSet(
  "no nos number nr flight section sections clause chapter chapters resolution paragraph page pp route highway interstate " +
    "channel room gate platform terminal suite apartment grade phase tier category amendment volume vol version precinct ward " +
    "exit junction pier runway fig appendix schedule verse opus code extension lane proposition ballot regulation directive " +
    "protocol battalion squadron s&p ftse nasdaq fortune dow nikkei dax cac russell covid sp apollo",
);

/** More labels, that need their capital: in lower case they are plain nouns before a count. */
export const LABELS_ONLY_CAPITAL = wordSet(
  "article articles class mark group pool lot block district line bus train building hall camp table figure item bill act " +
    "rule title part series model test order company division engine area zone question case game heat leg round issue unit " +
    "week day season episode studio radio war agenda formula windows local floor pages type stage level step",
);

/** Names that a number word or digits are part of, from the number on, as patterns; what comes before it looked back for. */
export const NUMBER_NAMES =
  "9/11|24/7|7/7|20/20|50/50|50-50|fifty-fifty|one-on-one|one on one|one by one|one another|one day|two by two|one nation|one-(?:time|way|sided|off|upm?\\w+)|" +
  "(?<=big )(?:ten|three|four)|(?<=final )four|(?<=sweet )sixteen|(?<=elite )eight|(?<=catch-)22|(?<=world war )two|" +
  "(?<=world war |bank |opus |air force |number |day |square |round )one|(?<=number )two|three(?= mile island)|" +
  "seven sisters|seven-eleven|7-eleven|7-up|[a-z]{3,6} o['’]clock|(?<=\\bat )[a-z]{3,6} (?:at night|in the (?:morning|afternoon|evening))";

/** Words before "one" that make a pronoun of it. */
export const BEFORE_PRONOUN_ONE = wordSet(
  "no any every some each which another this that the a an new old big bigger small smaller good better best bad worse " +
    "younger older wrong right last next first such single little loved",
);

/** Last words of a street's name: a number before the name is a house number. */
export const STREET_WORDS =
  "Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Square|Sq|Court|Ct|Place|Plaza|Terrace|Highway|Hwy|" +
  "Parkway|Way|Crescent|Broadway|Row|Walk|Mews";

/** Prefixes that may be hyphened to a number without making a name of it. */
export const NUMBER_PREFIXES = wordSet(
  "pre post mid sub minus nearly under over early late non plus almost about some super half up to from than of",
);
