// Lines that stand among an article's paragraphs without being part of it: told by their words.
import type { Block } from "./cut-blocks.ts";
import { countLetters, isWordAndNames, wordsIn } from "./letters.ts";
import { HEADING_TAGS } from "./tag-kinds.ts";

/** Longer blocks are prose, whatever they begin with, in characters. */
const LONGEST = 240;

/** Share of a block's characters in links from which it only points elsewhere. */
const ONLY_LINKS = 0.85;

const anyOf = (flags: string, ...parts: string[]) => new RegExp(parts.join("|"), flags);

/** Anywhere in the article. */
const ASIDE = anyOf(
  "i",
  String.raw`^(?:advertisement|advertising|anzeige|werbung|publicité|publicidad|реклама|annons|annonse|sponsored|sponsored content|placeholder|caption|close|loading|share|tweet|print|e-?mail|facebook|twitter|whatsapp|comments?|copy link|embed|watch|listen|video|foto)\W*$`,
  String.raw`^(?:read (?:more|also|next)|also read|see also|related(?: (?:article|story|stories|articles|content|topics|posts))?|more (?:on this|from|stories)|recommended|most (?:read|popular)|don['’]t miss|up next|you (?:may|might) also like|recent articles|popular this week|current issue|about the author)\b.{0,10}$`,
  String.raw`^(?:read (?:more|also|next)|also read|see also|related|watch|lire aussi|à lire|lies auch|lesen sie auch|mehr zum thema|lea también|leia (?:também|mais)|leggi anche|читайте также|lees ook|les også|läs (?:mer|också)|más información|zitiervorschlag|etiketler|tags|schlagworte)\s*[:：|–-]`,
  String.raw`^(?:sign up (?:for|to|here|now)|subscribe (?:to|for|here|now)|follow (?:us|me) on|join (?:us|our) (?:on|news)|get (?:our|the latest) (?:news|headlines|stories)|download (?:our|the) app)\b`,
  String.raw`^(?:photo|image|picture|photograph|foto\(?s?\)?|bild|bildrechte|source|quelle|bron|kilde|källa|fuente|fonte|getty|ap photo)\s*(?:by|credit|courtesy|:)(?:[^.]|\.\w){0,120}$`,
  String.raw`^(?:©|\(c\) ?\d|copyright ?(?:©|\d))`,
);

// repeats go past three where they may: up to three, the browser writes each one out, which takes its time once a page
/** Among the last blocks only: who helped, where it came from, how to reach the writer. */
const CLOSING = anyOf(
  "i",
  String.raw`\bcontributed (?:to this|reporting|writing)\b|^with files from\b|^additional reporting\b|^reporting by\b`,
  String.raw`\b(?:may|can) be reached (?:at|by|on)\b|^reach (?:him|her|them|the reporters?)\b|^(?:contact|email) (?:the (?:author|writer|reporter)|him|her)\b|^have a (?:news )?tip\b|^follow (?:him|her|them|[A-Z][^\s,]+)(?: [A-Z][^\s,]+){0,2} on\b`,
  String.raw`\bis (?:an?|[A-Z][\w.]{1,20}['’]s) (?:(?:senior|staff|freelance|award-winning|london-based|former) )*(?:reporter|writer|editor|journalist|columnist|correspondent|contributor|author|deal curator)\b`,
  `^this (?:article|story|post|piece|content|document) (?:(?:was|is|has been|may) )*(?:originally|first|also|updated|subject|republished|produced|translated|provided|contain)`,
  String.raw`\bist (?:\S+ ){0,4}\S*(?:redakteur|reporter|korrespondent|journalist|autor|kolumnist|senior fellow)(?:in)?\b`,
  String.raw`^(?:like this (?:story|article)|enjoyed this|hat ihnen dieser artikel gefallen|fehler (?:auf|gefunden)|inhaltliches feedback)\b`,
  String.raw`\b(?:sign up|subscribe|abonnier\w{0,3})\b.{0,80}\b(?:newsletters?|inbox|whatsapp)\b`,
  String.raw`\b(?:comments?|coment[aá]rios|kommentare)\b.{0,120}\bmodera|\bmodera[a-z]{2,8}\b.{0,40}\bcomments\b`,
  String.raw`^\([a-zäöü]{2,5}(?:[/, ]{1,2}[a-zäöü]{2,5}){0,4}\)$|^[A-ZÄÖÜ]{2,8} \([^()]{3,80}\)$`,
  String.raw`^(?:please )?(?:support|donate to) (?:our|us|independent)\b`,
  String.raw`^(?:redaktion|übersetzung|faktencheck|mitarbeit|aus dem \S+ von|dieser (?:artikel|text) (?:ist|erschien|wurde)|citation|cite as|all rights reserved|provided by|what do you think\?)`,
  String.raw`^\(?(?:[^\s/,()]{2,12}[/, ]{1,2}){0,4}(?:dpa|afp|apa|sda|reuters|ap|ansa|efe|tt|ntb|ritzau|belga|ukrinform|pti|ani)\)?\.?$`,
);

/** The clock, the calendar and what sites print with them: "Updated 19 May 2024, 13:26". */
const TIME_WORDS =
  /\b(?:\d{1,4}(?:st|nd|rd|th)?|jan|feb|m[aä]r|apr|ma[iy]|june?|july?|juni|juli|aug|sep|sept|o[ck]t|nov|de[cz])[^\s\d.,:]{0,7}\b|\b(?:mon|tues?|wednes|thurs?|fri|satur|sun|mon|diens|mitt|donners|frei|sams|sonn)(?:day|tag|woch)?\b|\b(?:am|pm|a\.m|p\.m|uhr|utc|gmt|est|edt|pst|pdt|cet|cest|ist|at|on|um|kl|klo)\b/gi;
const MONTH = /\b(?:jan|feb|m[aä]r|apr|ma[iy]|june?|july?|juni|juli|aug|sep|sept|o[ck]t|nov|de[cz])[^\s\d.,:]{0,7}\b/i;
const CLOCK_OR_DAY = /\b\d{1,2}[:.]\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-](?:\d\d){1,2}\b|\b\d{4}-\d\d-\d\d\b/;
const LONGEST_DATE_LINE = 130;
const OTHER_LETTERS = 32;

/** True where the block is a date with hardly a word around it, or says how long the reading takes. */
export function isDateLine({ box, text }: Block): boolean {
  // under an embedded post: who wrote it, and when
  if (text.length > LONGEST_DATE_LINE || !/\d/.test(text) || HEADING_TAGS.has(box.tag) || /^[—–]/.test(text))
    return false;
  if (/^\D{0,20}\d{1,3}[ -]?min(?:ut[a-z]{0,4})?\b.{0,12}$/i.test(text)) return true;
  if (!CLOCK_OR_DAY.test(text) && !MONTH.test(text)) return false;
  return countLetters(text.replace(TIME_WORDS, "")) <= OTHER_LETTERS && !/[.!?]["”’]?$/.test(text);
}

/** "By Ann Example", and nothing else: the capitals tell it from a sentence that begins so. */
const BY = /^(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Aa]v|[Dd]i|[Dd]oor)\s/;

/** True where the block invites, credits or labels. */
export function isAsideLine({ text }: Block): boolean {
  return text.length <= LONGEST && (ASIDE.test(text) || (BY.test(text) && isWordAndNames(text)));
}

/** True where the block, among the last ones, says who wrote, helped or first printed. */
export function isClosingLine({ text }: Block): boolean {
  return text.length <= LONGEST * 2 && CLOSING.test(text);
}

/** True where the block only points elsewhere. */
export function isOnlyLinks({ text, linked }: Block): boolean {
  return linked >= text.length * ONLY_LINKS;
}

/** True where the readers' words begin: "3 comments". */
export function beginsComments({ text }: Block): boolean {
  return COMMENTS_HEAD.test(text);
}

const COMMENTS_HEAD =
  /^(?:(?:leave|post|add|write) a (?:comment|reply)|\(?\d{0,6}\)? ?(?:comments?|kommentare?|kommentarer|commentaires?|comentarios?|commenti|reacties|komentarze|yorum(?:lar)?) ?\(?\d{0,6}\)?)$/i;

/** Share of brackets and the like from which set text is program code. */
const CODE_SIGNS = 0.03;

/** True for program code: nobody says it. */
export function isCode({ box, text }: Block): boolean {
  return box.tag === "pre" && (text.match(/[{}();=<>_#$\\|[\]]/g)?.length ?? 0) >= text.length * CODE_SIGNS;
}

/** True where there is something to read in the block at all. */
export function hasWords({ text }: Block): boolean {
  return /\w/.test(text) || wordsIn(text).length > 0;
}
