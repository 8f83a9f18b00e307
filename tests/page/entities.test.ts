// Character references in what pages claim.
import { expect, it } from "vitest";
import { withoutEntities } from "@/utils/page/entities.ts";

const cases: [what: string, written: string, read: string][] = [
  ["decimal", "Biden&#8217;s &#39;win&#39;", "Biden’s 'win'"],
  ["hexadecimal, in either case", "Kata&#x3a; Kata&#X3A;", "Kata: Kata:"],
  ["named", "A &amp; B &ndash; C &bull; D", "A & B – C • D"],
  ["letters of Latin-1, capitals told apart", "Jos&eacute; &Eacute;cole", "José École"],
  ["an unknown name stays", "&nosuchname; R&D", "&nosuchname; R&D"],
  ["a number that is no character stays", "&#0; &#9999999;", "&#0; &#9999999;"],
];

it.each(cases)("%s", (_what, written, read) => expect(withoutEntities(written)).toBe(read));
