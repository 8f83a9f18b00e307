// Small words and small classes of verbs by which clauses of reporting are told apart.

/** What the words said begin with or follow. */
export const OPENERS: ReadonlySet<string> = new Set("that whether if how why what : ,".split(" "));

/** What a thing can do as well as a person. */
export const REMINDING: ReadonlySet<string> = new Set(
  "remind suggest show find indicate explain reveal signal imply highlight underline underscore confirm".split(" "),
);

/** What things do more often than people; of things only writings are heard by it. */
export const HINTING: ReadonlySet<string> = new Set(
  "remind suggest show find indicate signal imply reveal highlight underline underscore".split(" "),
);

/** After "said": words that are said of speech, not said. */
export const EMPTY_OBJECTS: ReadonlySet<string> = new Set(
  "nothing something anything much little a an no so goodbye hello thanks sorry".split(" "),
);

/** Forms of "be". */
export const BE: ReadonlySet<string> = new Set("be is are was were been being 's ’s 're ’re am".split(" "));

/** What negates a verb. */
export const NEGATIONS: ReadonlySet<string> = new Set("not n't n’t never neither nor".split(" "));

/** Words after which an -ing form still reports ("as saying", "after warning"). */
export const LEADS_PARTICIPLE: ReadonlySet<string> = new Set(
  "as by after before while in when and but without".split(" "),
);

/** Verbs after which "to say" still reports ("went on to say"). */
export const KEEPS_INFINITIVE: ReadonlySet<string> = new Set(
  "went goes go on continued continues came proceeded rose wanted wants want".split(" "),
);

/** Modals that, negated, are a refusal ("would not say"). */
export const REFUSALS: ReadonlySet<string> = new Set(["would", "will", "wo"]);

/** Verbs that, negated, say that nothing was said ("did not say whether"). */
export const UNSAID: ReadonlySet<string> = new Set(
  "say tell announce confirm state reveal disclose mention specify explain comment respond claim suggest indicate complain".split(
    " ",
  ),
);

/** What a manner, a time or a place of speaking begins with ("he thundered at the crowd"). */
export const MANNER_OPENERS: ReadonlySet<string> = new Set(
  "to in at on during with from over as after before when while".split(" "),
);

/** What opens a clause whose subject an "and" goes on with ("as protesters blocked the line and demanded"). */
export const LEANING: ReadonlySet<string> = new Set("as while when after before but".split(" "));

/** Verbs after which a clause needs no sign of one. */
export const FREELY: ReadonlySet<string> = new Set(
  "say tell add insist argue think believe admit acknowledge warn reckon".split(" "),
);

/** Verbs that take no question: "complained when" tells the time. */
export const NO_QUESTIONS: ReadonlySet<string> = new Set(
  "complain warn protest respond reply agree claim insist argue add boast promise vow pledge apologise apologize joke".split(
    " ",
  ),
);

/** "refused to comment" is an answer; "refused to eat" is none. */
export const NOT_TELLING: ReadonlySet<string> = new Set(["refuse", "decline"]);

/** What is refused in words. */
export const TELLING: ReadonlySet<string> = new Set(
  (
    "comment say answer discuss speak talk respond confirm deny reveal disclose give name named identify identified provide " +
    "elaborate specify explain apologise apologize rule release share tell drawn interviewed quoted endorse take go detail " +
    "predict speculate commit offer put accept admit pledge promise acknowledge concede call sign support back condemn"
  ).split(" "),
);

/** Verbs by which things report as well as people. */
export const SHOWING: ReadonlySet<string> = new Set("show find indicate".split(" "));

/** "what she called “a farce”" */
export const NAMED_IN_RELATIVE: ReadonlySet<string> = new Set(["what", "which"]);

/** Verbs that give a name to something. */
export const NAMING: ReadonlySet<string> = new Set(
  "call term describe dub label brand characterise characterize refer".split(" "),
);

/** Those after which the name may stand without marks ("called it a mistake"). */
export const NAMES_OUTRIGHT: ReadonlySet<string> = new Set("call term label dub brand".split(" "));

/** What sets a second speaker against a first. */
export const CONTRASTS: ReadonlySet<string> = new Set("but while although though whereas yet".split(" "));

/** What opens a clause after which the main one follows a comma ("While critics say A, B"). */
export const SUBORDINATES: ReadonlySet<string> = new Set("while although though as when after whereas".split(" "));

/** Articles; no phrase ends with one. */
export const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an"]);

/** Relative pronouns. */
export const RELATIVES: ReadonlySet<string> = new Set(["who", "whom", "which", "that"]);

/** What opens a clause that leans on another. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  "after when while if as because although though since before until unless once whereas that".split(" "),
);

/** Adjectives that stand for people by counting them ("many said"). */
export const COUNTING: ReadonlySet<string> = new Set(
  "many few some most others several all both half one two three none each".split(" "),
);

/** Times that, in capitals, are parts of a name ("Evening Herald"). */
export const PARTS_OF_DAY: ReadonlySet<string> = new Set(
  "morning evening afternoon night day today week month year sun spring summer autumn fall".split(" "),
);
