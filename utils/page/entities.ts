// Character references as pages leave them in their claims: "&rsquo;", "&#8217;", "&#x2019;".
// https://html.spec.whatwg.org/multipage/named-characters.html

/** The names news pages use, each with its character behind it; those of letters with accents are read from their parts. */
const NAMED: ReadonlyMap<string, string> = new Map(
  (
    "amp& lt< gt> quot\" apos' nbsp\u00A0 shy\u00AD ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ lsaquo‹ " +
    "rsaquo› laquo« raquo» hellip… bull• middot· prime′ iexcl¡ iquest¿ pound£ euro€ sect§ copy© reg® trade™ deg° times× " +
    "frac12½ szligß ccedilç CcedilÇ aeligæ AEligÆ oeligœ OEligŒ oslashø OslashØ"
  )
    .split(" ")
    .map((entry) => [entry.slice(0, -1), entry.slice(-1)]),
);

/** How accents are called in names, in the order of Unicode, from U+0300 on; "-" where no name has it. */
const ACCENTS = "grave acute circ tilde macr - breve - uml - ring dblac caron".split(" ");
const FIRST_ACCENT = 0x300;

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi;

/** The text with each character in place of its reference; what is none stays as it is. */
export function withoutEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED.get(name) ?? accented(name) ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16);
    return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
  });
}

/** "Eacute" → "É"; null where no letter with such an accent has a character of its own. */
function accented(name: string): string | null {
  const accent = ACCENTS.indexOf(name.slice(1));
  const character = accent < 0 ? "" : (name.charAt(0) + String.fromCodePoint(FIRST_ACCENT + accent)).normalize();
  return character.length === 1 ? character : null;
}
