// Words around a reporting verb: when, by what way, to whom.

/** Nouns for the way something was said ("in a statement"). */
export const CHANNELS: ReadonlySet<string> = new Set(
  (
    "statement statements notice notices tweet tweets interview interviews email e-mail emails letter letters post posts video message " +
    "messages speech address release conference briefing call memo report reports blog article essay column op-ed editorial " +
    "book testimony affidavit filing filings complaint lawsuit ruling decision judgment judgement judgement verdict remarks comments " +
    "appearance broadcast podcast press phone telephone text thread note announcement update submission motion " +
    "documents document paper study news-conference debate hearing meeting rally event session sermon forum panel " +
    "ad advertisement twitter facebook instagram x tiktok youtube telegram television tv radio linkedin reddit " +
    "whatsapp court parliament congress newsletter transcript brief reply response website social media account feed " +
    "question-and-answer ceremony webcast livestream town-hall documentary memoir advert poster leaflet pamphlet caption"
  ).split(" "),
);

/** What reports by showing or finding something. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  (
    "report reports study studies survey surveys poll polls data document documents record records figures statistics " +
    "review inquiry investigation analysis census filing filings paper research audit results memo email emails letter " +
    "researchers scientists court judge jury panel commission investigators inspectors auditors experts committee"
  ).split(" "),
);

export const TIME_NOUNS: ReadonlySet<string> = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening " +
    "night noon midnight week month year weekend day days weeks months years hour hours minutes january february march " +
    "april may june july august september october november december jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. jan feb " +
    "aug sept oct nov dec mon tue wed thu fri sat sun spring summer autumn fall winter decade overnight recently later earlier"
  ).split(" "),
);

/** Words that may stand within a time ("late last Friday", "the next day"). */
export const TIME_MODIFIERS: ReadonlySet<string> = new Set(
  "early late last next this earlier later the that same previous following a an few two three several past on in at over since before after by during ago".split(
    " ",
  ),
);

export const MODALS: ReadonlySet<string> = new Set([
  "would",
  "could",
  "might",
  "should",
  "may",
  "must",
  "can",
  "ca",
  "will",
  "wo",
  "shall",
  "'d",
  "’d",
  "'ll",
  "’ll",
]);

export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(["he", "she", "they", "it", "i", "we", "you", "who"]);

export const PRONOUNS: ReadonlySet<string> = new Set(
  "he she they it i we you him her them us me himself herself themselves itself".split(" "),
);

/** Words that stand before a clause that was said and are part of it ("asked whether"). */
export const QUESTION_WORDS: ReadonlySet<string> = new Set("whether if how why what when where who which".split(" "));
