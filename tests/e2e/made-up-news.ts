// Made-up articles of any length, and pages that are hard to read.

const PEOPLE = ["Maria Lopez", "John Whitfield", "Aisha Rahman", "Peter Novak", "Chen Wei", "Olga Petrova"];
const ROLES = [
  "the mayor",
  "a police spokesman",
  "the school's head",
  "a union leader",
  "the port's director",
  "a nurse",
];
const SAYINGS = [
  "We have never seen the river this high",
  "The plan was drawn up without asking anybody who lives here",
  "There is money for a bridge, but none for the people who cross it",
  "I told the council so in March",
  "Nobody has explained to us what happens next",
];

/** Paragraphs with quotes and figures, until the text is about `length` characters long. */
export function newsText(length: number): string[] {
  const paragraphs: string[] = [];
  for (let size = 0, turn = 0; size < length; turn++) {
    const person = PEOPLE[turn % PEOPLE.length];
    const role = ROLES[turn % ROLES.length];
    const saying = SAYINGS[turn % SAYINGS.length];
    const people = 12 + ((turn * 37) % 900);
    const paragraph =
      turn % 2 === 0
        ? `“${saying},” said ${person}, ${role}, on Monday. More than ${people} people came to the hall, and ${turn + 2} of them spoke.`
        : `${person} said that about ${people},000 households were without water after the flood, and that the repair would cost $${people} million.`;
    paragraphs.push(paragraph);
    size += paragraph.length;
  }
  return paragraphs;
}

/** An article of these paragraphs as a page. `head` and `tail` are put in as they are. */
export function articlePage(title: string, paragraphs: string[], { head = "", tail = "", lang = "en" } = {}): string {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n");
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
    <meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-02T08:00:00Z">${head}</head>
    <body><header><a href="/">The Daily Example</a></header><main><article><h1>${title}</h1>
    <p class="byline">By Ann Writer</p>${body}</article></main>${tail}</body></html>`;
}
