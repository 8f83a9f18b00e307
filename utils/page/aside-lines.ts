// Lines that stand among an article's paragraphs without being part of it: told by their words.
import type { Block } from "./cut-blocks.ts";

/** Longer blocks are prose, whatever they begin with. */
const LONGEST = 220;

/** Share of a block's characters in links from which it only points elsewhere. */
const ONLY_LINKS = 0.85;

const LINES: readonly RegExp[] = [
  /^(?:advertisement|advertising|anzeige|werbung|publicité|publicidad|реклама|annons|sponsored|sponsored content)\W*$/i,
  /^(?:read (?:more|also|next)|also read|see also|related(?: (?:article|story|stories|articles|content|topics|posts))?|more (?:on this|from)|recommended|most (?:read|popular)|don't miss|up next)\b.{0,10}$/i,
  /^(?:read (?:more|also|next)|also read|see also|related|lire aussi|à lire|lies auch|lesen sie auch|mehr zum thema|lea también|leia (?:também|mais)|leggi anche|читайте также|lees ook|les også|läs (?:mer|också)|más información)\s*[:：|–-]/i,
  /^(?:sign up|subscribe|follow (?:us|me)|join (?:us|our)|get (?:our|the latest|more)|download (?:our|the) app|click here to)\b/i,
  /^(?:photo|image|picture|photograph|foto|bild|credit|source|getty|ap photo|reuters)\b[^.]{0,80}$/i,
  /^(?:©|\(c\)|copyright)\s?/i,
  /^(?:share|tweet|print|email|e-mail|facebook|twitter|whatsapp|comments?|leave a comment|copy link|loading)\W*$/i,
];

/** True where the block only points elsewhere, invites, credits or labels. */
export function isAsideLine({ text, linked }: Block): boolean {
  if (text.length > LONGEST) return false;
  if (linked >= text.length * ONLY_LINKS && text.length >= 2) return true;
  return LINES.some((line) => line.test(text));
}
