// Closed-class words and frequent verbs by which the end of a noun phrase is known without part-of-speech tags.

/** No noun phrase after a number goes on through these. */
export const PHRASE_ENDS: ReadonlySet<string> = new Set(
  (
    "a an the this that these those my your his her its our their some any no each every either neither all both such " +
    "of in on at by for with from to into onto over under above below between among amongst through during before after " +
    "since until till against across along around about toward towards upon within without despite per via than as " +
    "beside besides beyond behind beneath near off out up down inside outside throughout following including excluding " +
    "like unlike plus minus versus vs and or but nor so yet if because although though while when where whereas who whom " +
    "whose which what why how whether i you he she it we they me him us them himself herself itself themselves there " +
    "here then now ago later earlier already also just only even still again too very not never ever often always soon " +
    "today yesterday tomorrow tonight annually daily weekly monthly yearly respectively each apiece together altogether " +
    "overall alone instead however meanwhile thus therefore well once twice else away back ahead apart nearly almost " +
    "is are was were be been being am has have had having do does did done will would shall should can could may might " +
    "must ought isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't " +
    "isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t " +
    "according due because more less fewer or-so worth least most much many worldwide nationwide tonight monday tuesday wednesday thursday " +
    "friday saturday sunday january february april june july august september october november december"
  ).split(" "),
);

/** Verb forms that follow a number's noun in news, or the bare number itself. */
export const COMMON_VERBS: ReadonlySet<string> = new Set(
  (
    "said says say told tells tell asked asks reported reports report announced added adds noted notes warned argued " +
    "claimed denied agreed agree believe believes thought think found find showed shows show shown suggest suggested came " +
    "come comes went go goes gone got get gets gave give gives given took take takes taken made make makes making saw see " +
    "seen sees left leave leaves led lead leads lost lose loses won win wins held hold holds kept keep keeps let put puts " +
    "ran run runs run set sat stood stand stands began begin begins became become becomes fell fall falls fallen rose " +
    "rise rises risen grew grow grows grown drew draw draws drove drive drives flew fly fought fight paid pay pays sold " +
    "sell sells bought buy buys built build builds sent send sends spent spend spends met meet meets died die dies dead " +
    "lived live lives need needs needed want wants wanted work working worked remain remains remained stay stays turned " +
    "turn turns used using use called call calls tried try tries began wounding killing injuring leaving making taking " +
    "bringing sent wrote write written read spoke speak broke break hit hits cut cuts cost costs opened closed ended " +
    "started moved received attended voted joined followed appeared happened arrived returned escaped fled survived " +
    "suffered carried visited watched played scored beat beats include includes included represent represents account " +
    "accounts accounted make expect expected estimate estimated face faces faced range ranges average averaged total " +
    "totaled totalled trail require required reached reach gather gathered apply applied cheering waiting living " +
    "deserve provide provides watch walk walked tend seem seems belong belonged serve serves served feature featured " +
    "struck shook hurt caught taught swept spread sank chose froze stole rode hid burnt bore tore threw blew hung slept " +
    "stuck swam swore wore wove knew heard felt fed fit forced helped hopes hoped plans planned seeks sought deal"
  ).split(" "),
);

/** Plural nouns that do not end in -s, and others that are counted as they stand. */
export const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(
  (
    "people men women children feet teeth geese mice oxen police staff personnel cattle sheep deer fish aircraft " +
    "spacecraft hovercraft helicopters offspring media data criteria phenomena bacteria alumni fungi cacti nuclei stimuli " +
    "syllabi indices matrices vertices firemen policemen gunmen fishermen clergymen congressmen businessmen businesswomen " +
    "salesmen spokesmen servicemen policewomen councilmen militiamen crewmen lawmen craftsmen swiss japanese chinese " +
    "portuguese vietnamese lebanese troops others percent dead wounded injured missing hostages grandchildren schoolchildren " +
    "salespeople tradespeople townspeople guardsmen crew faithful homeless unemployed horsemen seamen airmen marines youth " +
    "clergy poultry salmon trout shrimp species series means crossroads headquarters"
  ).split(" "),
);

/** Words in -s that are not plurals. */
export const NOT_PLURAL: ReadonlySet<string> = new Set(
  (
    "this his its is was has as us yes plus thus less across previous various famous serious religious dangerous anonymous " +
    "business news politics economics mathematics physics athletics access process success progress congress campus virus " +
    "status bonus census focus chorus analysis basis crisis gas bus glass class mass pass press stress address princess " +
    "always perhaps sometimes towards besides overseas texas kansas illinois arkansas dallas paris christmas james jones " +
    "williams davis thomas charles lewis francis series' tennis cannabis diabetes consecutive simultaneous indigenous " +
    "numerous continuous tremendous enormous generous nervous previous religious suspicious ambitious"
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
