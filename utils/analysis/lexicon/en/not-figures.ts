// Numbers that are names or labels and count nothing.

/** Words whose number is a label: what follows them names one thing ("Flight 370", "section 38"). Lower case. */
export const LABELS: ReadonlySet<string> = new Set(
  (
    "no nos number numbers nr flight section sections article articles clause chapter chapters resolution paragraph para " +
    "page pages pp route highway interstate channel channels room gate platform terminal unit suite floor apartment apt " +
    "level grade class phase stage tier type category act bill amendment rule title part volume vol issue episode season " +
    "series version model windows iphone ipad galaxy android playstation xbox mark boeing airbus apollo falcon formula " +
    "group pool lot block district precinct ward zone area sector line exit junction bus train building pier runway hall " +
    "camp table figure fig appendix exhibit annex schedule item step lesson verse psalm opus symphony catalogue code zip " +
    "postcode extension ext bowl wave round game heat lane leg week day test proposition measure question ballot case " +
    "docket order regulation directive convention protocol battalion regiment brigade division squadron company fleet " +
    "group s&p ftse nasdaq fortune dow stoxx dax cac nikkei russell msci topix csi asx tsx kospi nifty sensex dj " +
    "war kings corinthians samuel studio cask top-10 policy sdg local sp sars covid radio agenda vision engine euro"
  ).split(" "),
);

/** Labels that need their capital or their number right after: in lower case they are plain nouns before a count. */
export const LABELS_ONLY_CAPITAL: ReadonlySet<string> = new Set(
  (
    "article articles class mark group pool lot block district line bus train building hall camp table figure item bill " +
    "act rule title part series model test order company division engine area zone measure question case game heat leg " +
    "wave round bowl issue unit week day season episode policy wave sector fleet studio radio war kings agenda vision euro " +
    "falcon formula windows local floor pages numbers type stage level step"
  ).split(" "),
);

/** Names that end in a number word or digits, lower case, parts joined by a space. */
export const NUMBER_NAMES: ReadonlySet<string> = new Set([
  "9 / 11",
  "24 / 7",
  "7 / 7",
  "20 / 20",
  "50 / 50",
  "fifty - fifty",
  "50 - 50",
  "one - on - one",
  "one on one",
  "one by one",
  "one another",
  "one day",
  "two by two",
  "big ten",
  "big three",
  "big four",
  "final four",
  "sweet sixteen",
  "elite eight",
  "group of seven",
  "group of eight",
  "group of 20",
  "group of five",
  "group of 77",
  "catch - 22",
  "world war one",
  "world war two",
  "bank one",
  "banc one",
  "opus one",
  "air force one",
  "three mile island",
  "seven sisters",
  "seven - eleven",
  "7 - eleven",
  "7 - up",
  "twenty20",
  "number one",
  "number two",
  "day one",
  "square one",
  "one nation",
  "round one",
  "back to square one",
]);

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
export const STREET_WORDS: ReadonlySet<string> = new Set(
  (
    "street st avenue ave road rd boulevard blvd lane ln drive dr square sq court ct place plaza terrace highway hwy " +
    "parkway way crescent broadway row walk mews"
  ).split(" "),
);

/** Prefixes that may be hyphened to a number without making a name of it. */
export const NUMBER_PREFIXES: ReadonlySet<string> = new Set(
  "pre post mid sub minus nearly under over early late non plus almost about some super half up to from than of".split(
    " ",
  ),
);
