// Frequent verbs and odd plurals, by which the end of a noun phrase is known without part-of-speech tags.
import { wordSet } from "./word-set.ts";

/** Verbs, and irregular forms of verbs (regular endings are taken off before looking), that follow a number's noun in news, or the bare number itself. */
export const COMMON_VERBS = wordSet(
  "said say told tell ask report announce add note warn argue claim agree believe thought think found find show shown " +
    "suggest came come went go goes gone got get gave give given took take taken made make saw see seen left leave lead led " +
    "lost lose won win held hold kept keep let put ran run set sat stood stand began begin became become fell fall fallen " +
    "rose rise risen grew grow grown drew draw drove drive flew fly fought fight paid pay sold sell bought buy built build " +
    "sent send spent spend met meet died die live need want work remain stay turned use used call try tries kill injure wound " +
    "bringing wrote write read spoke speak broke break hit cut cost open close end start move receive attend vote join follow " +
    "appear happen arrive return escape fled survive suffer visit watch play score beat include represent account expect " +
    "estimate face range average total trail require reach gather apply applied wait deserve provide walk seem belong serve " +
    "feature struck hurt caught taught swept spread sank chose threw blew hid heard felt forced help hope plan seek sought deal tried " +
    "carried denied",
);

/** Plural nouns that do not end in -s, and others that are counted as they stand. */
export const IRREGULAR_PLURALS = wordSet(
  "people men children feet teeth mice police staff personnel cattle sheep deer fish aircraft spacecraft offspring media data " +
    "criteria bacteria percent dead wounded injured missing grandchildren schoolchildren salespeople crew unemployed youth " +
    "clergy salmon species series means crossroads headquarters",
);

/** Words in -s, -men or -ese that are not plurals. */
export const NOT_PLURAL = wordSet(
  "regimen specimen abdomen cheese obese diocese says tells asks goes gets gives takes comes makes sees keeps holds brings " +
    "remains seems believes thinks knows becomes adds warns argues this his its is was has as yes news politics economics " +
    "mathematics athletics analysis basis crisis gas always perhaps sometimes towards besides overseas texas kansas illinois " +
    "dallas paris christmas james jones williams davis thomas charles tennis diabetes consecutive",
);

/** Nouns that say how many of something there are; what follows their "of" is what is counted. */
export const QUANTITY_NOUNS = wordSet(
  "number numbers total totals toll count tally figure figures sum group groups crowd team pair set list percent cent average",
);
