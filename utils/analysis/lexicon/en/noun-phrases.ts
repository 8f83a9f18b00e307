// Closed-class words and frequent verbs by which the end of a noun phrase is known without part-of-speech tags.

/** No noun phrase after a number goes on through these. */
export const PHRASE_ENDS: ReadonlySet<string> = new Set(
  (
    "a an the this that these those my your his her its our their some any no each every either neither all both such " +
    "of last next in on at by for with from to into onto over under above below between among amongst through during before after " +
    "since until till against across along around about toward towards upon within without despite per via than as " +
    "beside besides beyond behind beneath near off out up down inside outside throughout following including excluding " +
    "like unlike plus minus versus vs and or but nor so yet if because although though while when where whereas who whom " +
    "whose which what why how whether i you he she it we they me him us them himself herself itself themselves there " +
    "here then now ago later earlier already also just only even still again too very not never ever often always soon " +
    "today yesterday tomorrow tonight annually daily weekly monthly yearly respectively each apiece together altogether " +
    "overall alone instead however meanwhile thus therefore well once twice else away back ahead apart nearly almost " +
    "is are was were be been being am has have had having do does did done will would shall should can could may might " +
    "must ought isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't " +
    "according due because more less fewer or-so worth least most much many worldwide nationwide tonight monday tuesday wednesday thursday " +
    "friday saturday sunday january february april june july august september october november december"
  ).split(" "),
);

/** Verbs, and irregular forms of verbs (regular endings are taken off before looking), that follow a number's noun in news, or the bare number itself. */
export const COMMON_VERBS: ReadonlySet<string> = new Set(
  (
    "said say told tell ask report announce add noted notes warn argue claim agree believe thought think found " +
    "find show shown suggest came come went go goes gone got get gave give given took take taken made make saw " +
    "see seen left leave led lead lost lose won win held hold kept keep let put ran run set sat stood stand " +
    "began begin became become fell fall fallen rose rise risen grew grow grown drew draw drove drive flew fly " +
    "fought fight paid pay sold sell bought buy built build sent send spent spend met meet died die dead live " +
    "need want work remain stay turn used use call try tries wound kill injure bringing wrote write written " +
    "read spoke speak broke break hit cut cost open close end start move receive attend vote join follow " +
    "appear happen arrive return escape fled survive suffer visit watch play score beat include represent " +
    "account expect estimate face range average total totalled trail require reach gather apply applied cheer " +
    "wait deserve provide walk tend seem belong serve feature struck shook hurt caught taught swept spread " +
    "sank chose froze stole rode hid burnt bore tore threw blew hung slept stuck swam swore wore wove knew " +
    "heard felt fed fit forced help hope plan seeks sought deal tried carried denied"
  ).split(" "),
);

/** Plural nouns that do not end in -s, and others that are counted as they stand. */
export const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(
  (
    "people men children feet teeth mice oxen police staff personnel cattle sheep deer fish aircraft " +
    "spacecraft hovercraft offspring media data criteria phenomena bacteria alumni fungi cacti nuclei stimuli " +
    "syllabi swiss percent dead wounded injured missing grandchildren schoolchildren salespeople tradespeople " +
    "townspeople crew faithful unemployed youth clergy poultry salmon trout shrimp species series means " +
    "crossroads headquarters"
  ).split(" "),
);

/** Words in -s, -men or -ese that are not plurals. */
export const NOT_PLURAL: ReadonlySet<string> = new Set(
  (
    "regimen specimen abdomen acumen omen semen ramen amen cheese obese diocese says tells asks goes gets gives takes comes makes sees keeps holds brings remains seems believes thinks knows becomes adds warns argues this his its is was has as yes news politics economics mathematics physics athletics analysis basis " +
    "crisis gas always perhaps sometimes towards besides overseas texas kansas illinois arkansas dallas paris " +
    "christmas james jones williams davis thomas charles lewis francis tennis cannabis diabetes consecutive"
  ).split(" "),
);

/** Nouns that say how many of something there are; what follows their "of" is what is counted. */
export const QUANTITY_NOUNS: ReadonlySet<string> = new Set(
  "number numbers total totals toll count tally figure figures sum group groups crowd team pair set list".split(" "),
);

/** Nouns that are themselves a count of people or things. */
export const COLLECTIVES: ReadonlySet<string> = new Set(
  (
    "population toll attendance membership turnout circulation enrollment enrolment workforce audience crowd readership " +
    "headcount sales exports imports output production volume turnover deaths casualties index score"
  ).split(" "),
);

/** Right after a noun, these make it the subject of its clause. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  (
    "is are was were be been has have had will would could can may might should must do does did isn't aren't wasn't " +
    "weren't hasn't haven't hadn't won't"
  ).split(" "),
);
