// Words of the closed classes, by which clauses and noun phrases are told apart without part-of-speech tags.
import { MONTHS } from "./calendar.ts";
import { wordSet } from "./word-set.ts";

const articles = "the a an";
const owners = "its their his her our my your";
const pointing = "this that these those";
const auxiliaries = "is are was were be been has have had will would can could may might should must do does did";
const pronouns = "he she it they we i you there";
const openers =
  "that which who while as after before because when if but and although though whereas says where since until";
const days = "monday tuesday wednesday thursday friday saturday sunday";
const months = MONTHS.toLowerCase().replaceAll("|", " ");

export const ARTICLES = wordSet(articles);
export const OWNERS = wordSet(owners);
export const DETERMINERS = wordSet(articles, owners, pointing, "all");
/** Right after a noun, these make it the subject of its clause. */
export const AUXILIARIES = wordSet(auxiliaries);
/** Subjects that name nothing. */
export const PRONOUNS = wordSet(pronouns);
/** A new clause begins after these. */
export const CLAUSE_OPENERS = wordSet(openers, "said");
/** Times with which a clause begins. */
export const TIME_LEADS = wordSet(
  days,
  months,
  "year years month months week weeks quarter day days spring summer autumn winter",
);

/** No noun phrase after a number goes on through these. Weekdays and months neither, but for "may" and "march". */
export const PHRASE_ENDS = wordSet(
  articles,
  owners,
  pointing,
  auxiliaries,
  pronouns,
  openers,
  days,
  "some any no each every either neither all both such of last next in on at by for with from to into onto over under above " +
    "below between among through during against across along around about toward towards upon within without despite " +
    "per via than beside beyond behind near off out up down inside outside throughout following including like plus minus versus " +
    "or nor so yet whom whose what why how whether me him us them themselves here then now ago later earlier already also just " +
    "only even still again too very not never ever often soon itself today yesterday tomorrow tonight annually daily weekly monthly yearly " +
    "respectively each apiece together altogether overall alone instead however meanwhile well once twice else away back " +
    "ahead apart nearly almost being am having done cannot according due more less fewer worth least most much many " +
    "worldwide nationwide january february april june july august september october november december",
);
