// Verbs that report what somebody says, and how each takes the words said.

/**
 * - `clause`: a clause may follow as it is ("said the road was shut")
 * - `that`: a clause follows after "that", "whether", "how" …
 * - `quote`: words in quotation marks may follow or stand before
 * - `aside`: it may follow or interrupt what was said ("…, he explained")
 * - `hearer`: who was told may stand before the words ("told reporters that")
 * - `infinitive`: "promised to …", the words begin with "to"
 * - `gerund`: "suggested closing the road", the words begin with the -ing form
 * - `request`: "urged ministers to …", the words begin with who is asked
 * - `label`: "called it “a farce”", only the words in marks are theirs
 * - `object`: what follows is said in sum ("denied the charges")
 *
 * After "+" the particle that stands at once behind the verb, after "~" the word that must follow its object ("accused X of").
 */
export type Frame =
  | "clause"
  | "that"
  | "quote"
  | "aside"
  | "hearer"
  | "infinitive"
  | "gerund"
  | "request"
  | "label"
  | "object";

export interface VerbGroup {
  takes: readonly Frame[];
  /** Base forms; a particle or preposition that belongs to the verb after "+". */
  verbs: string;
}

export const REPORTING_VERBS: readonly VerbGroup[] = [
  { takes: ["clause", "that", "quote", "aside"], verbs: "say add explain insist claim argue believe think reckon" },
  { takes: ["clause", "that", "quote", "aside", "hearer"], verbs: "tell" },
  {
    takes: ["that", "clause", "quote", "aside"],
    verbs:
      "note state object submit regret accept allege assert acknowledge admit maintain contend stress emphasise emphasize concede declare confirm " +
      "report announce reveal reiterate conclude confess observe remark recall complain comment suggest estimate predict " +
      "caution testify point+out theorise theorize tweet tweet+out post write joke quip counter lament boast muse hint speculate " +
      "retort protest agree concur reply respond answer repeat forecast clarify elaborate opine vow pledge promise warn fear apologise apologize note+down go+on caution swear",
  },
  {
    takes: ["that", "quote", "hearer", "aside"],
    verbs: "ask assure inform remind warn advise email text notify caution order",
  },
  { takes: ["quote"], verbs: "begin continue offer sing read sign+off" },
  {
    takes: ["quote", "aside"],
    verbs:
      "remember ask reply respond shout yell cry scream whisper mutter murmur answer laugh sigh exclaim interject " +
      "chant blurt blurt+out recount repeat wonder put+it chime+in call+out shoot+back fire+back joke deadpan gush sum+up find rule " +
      "echo enthuse fume bark snap grumble plead implore add urge sneer smile grin shrug wail sob gasp declare " +
      "recollect reflect thunder tell write+back say",
  },
  {
    takes: ["that", "quote"],
    verbs:
      "ask wonder question inquire enquire demand propose recommend request dispute doubt deny find show indicate signal imply decide determine rule hear mention disclose specify affirm attest certify stipulate describe recount put+it underline underscore highlight pronounce proclaim profess learn warn record rule",
  },
  { takes: ["gerund"], verbs: "suggest recommend propose admit deny advise advocate" },
  { takes: ["infinitive"], verbs: "promise pledge vow threaten refuse decline claim swear demand ask" },
  {
    takes: ["request"],
    verbs:
      "tell ask urge order direct challenge instruct call+on call+upon advise warn beg implore press+for exhort plead+with appeal+to",
  },
  {
    takes: ["label"],
    verbs:
      "call term describe label dub brand slam blast characterise characterize denounce condemn praise hail criticise criticize " +
      "mock ridicule decry cite accuse blame refer+to speak+of talk+about speak+about complain+of warn+of boast+of deride " +
      "dismiss defend tout decry thank liken compare urge commend bemoan applaud express tell+of apologise apologize",
  },
  {
    takes: ["object"],
    verbs:
      "call+for appeal+for announce acknowledge reiterate question dismiss deny accuse~of describe~as reject~as depict~as portray~as characterise~as characterize~as criticise~for criticize~for blame~for demand propose warn+of warn+against warn~against caution+against rule+out complain+of estimate~at put~at forecast predict confirm promise pledge",
  },
];

/** Forms that no rule makes: base form, third person, past, participle, -ing form; an empty one follows the rule. */
export const IRREGULAR_VERBS: readonly (readonly [string, string, string, string, string])[] = [
  ["say", "says", "said", "said", "saying"],
  ["tell", "tells", "told", "told", "telling"],
  ["think", "thinks", "thought", "thought", "thinking"],
  ["write", "writes", "wrote", "written", "writing"],
  ["swear", "swears", "swore", "sworn", "swearing"],
  ["find", "finds", "found", "found", "finding"],
  ["show", "shows", "showed", "shown", "showing"],
  ["read", "reads", "read", "read", "reading"],
  ["sing", "sings", "sang", "sung", "singing"],
  ["begin", "begins", "began", "begun", "beginning"],
  ["put", "puts", "put", "put", "putting"],
  ["go", "goes", "went", "gone", "going"],
  ["speak", "speaks", "spoke", "spoken", "speaking"],
  ["shoot", "shoots", "shot", "shot", "shooting"],
  ["hear", "hears", "heard", "heard", "hearing"],
  ["beg", "begs", "begged", "begged", "begging"],
  ["admit", "admits", "admitted", "admitted", "admitting"],
  ["quip", "quips", "quipped", "quipped", "quipping"],
  ["refer", "refers", "referred", "referred", "referring"],
  ["concur", "concurs", "concurred", "concurred", "concurring"],
  ["chat", "chats", "chatted", "chatted", "chatting"],
  ["slam", "slams", "slammed", "slammed", "slamming"],
  ["dub", "dubs", "dubbed", "dubbed", "dubbing"],
  ["sob", "sobs", "sobbed", "sobbed", "sobbing"],
  ["grin", "grins", "grinned", "grinned", "grinning"],
  ["shrug", "shrugs", "shrugged", "shrugged", "shrugging"],
  ["snap", "snaps", "snapped", "snapped", "snapping"],
  ["sum", "sums", "summed", "summed", "summing"],
  ["learn", "learns", "learned", "learned", "learning"],
  ["submit", "submits", "submitted", "submitted", "submitting"],
  ["regret", "regrets", "regretted", "regretted", "regretting"],
  ["signal", "signals", "signalled", "signaled", "signalling"],
  ["label", "labels", "labelled", "labeled", "labelling"],
  ["forecast", "forecasts", "forecast", "forecast", "forecasting"],
];

/** Words that are nouns as often as verbs: only believed where the tagger says verb. */
export const ALSO_NOUNS: ReadonlySet<string> = new Set(
  (
    "claim claims forecast forecasts record records report reports note notes state states comment comments remark remarks estimate estimates post posts " +
    "joke jokes counter counters hint hints protest protests promise promises fear fears question questions demand demands " +
    "request requests dispute disputes doubt doubts rule rules offer offers order orders answer answers reply replies " +
    "shout shouts cry cries laugh laughs sigh sighs sign signs echo echoes plead call calls praise brand label labels term terms cite text " +
    "texts email emails tweet tweets pledge pledges vow vows threat appeal appeals challenge challenges object objects press show shows " +
    "find finds signal signals highlight highlights finding findings warning warnings meaning think thinking thought writing"
  ).split(" "),
);

/** Verbs of the mind: only in marks or aside are they somebody's words. */
export const THOUGHTS: ReadonlySet<string> = new Set([
  "believe",
  "think",
  "fear",
  "doubt",
  "decide",
  "determine",
  "learn",
  "hear",
  "wonder",
]);

/** What is denied in words; with any other object "deny" keeps something from somebody. */
export const DENIED: ReadonlySet<string> = new Set(
  (
    "allegation allegations claim claims charge charges accusation accusations report reports wrongdoing involvement " +
    "responsibility rumour rumours rumor rumors suggestion suggestions it this knowledge guilt liability murder offence " +
    "offences assault fraud theft misconduct doing having being any"
  ).split(" "),
);
