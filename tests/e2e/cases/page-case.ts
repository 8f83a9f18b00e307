// A page of our own making, and what a reader must see of it: fixture and expectation side by side.

export interface PageCase {
  name: string;
  /** Where the page stands on the made-up site; a case without one opens `file`. */
  path: string;
  html: string;
  /** Opened from the disk instead of the site. */
  asFile?: boolean;
  /** Further pages of the site, by path. */
  others?: Record<string, string>;
  /** Also in Firefox: the main ones. */
  firefox?: boolean;
  steps: Step[];
}

export interface Step {
  /** Expression run in the page; the page has come to rest when it is fulfilled. The first step's runs before the button is pressed. */
  does?: string;
  /** The panel says all of these, and none of those. */
  says?: string[];
  saysNot?: string[];
  /** Among the words painted as said, in nodes that hang in the page. */
  painted?: string[];
  notPainted?: string[];
  /** Expressions in the page that hold in the end. */
  holds?: string[];
  /** The panel is not asked anew: what it shows stays as it was. */
  still?: boolean;
  /** Whether a card is chosen. */
  chosen?: boolean;
  /** The page nests deeper than its markup can be written out: what is compared is its number of nodes. */
  tooDeep?: boolean;
  /** Milliseconds to wait before looking, where nothing is to happen. */
  after?: number;
}

/** A paragraph with a quote of `name`'s, and one without. */
export function saying(name: string, words: string): string {
  return `<p>“${words},” said ${name}, the mayor, on Monday evening in the town hall.</p>
    <p>When ${name} came, the hall had been full since noon, and people stood along the walls and on the stairs to hear what would become of the harbour.</p>`;
}

/** Prose without a quote, about `times` hundred characters long. */
export function filler(times: number): string {
  return Array.from(
    { length: times },
    (_, at) =>
      `<p>In street number ${at + 1} the water stood as high as the window sills, and nobody could cross it without a boat.</p>`,
  ).join("\n");
}

interface PageParts {
  title: string;
  body: string;
  head?: string;
  /** Attributes of the root element. */
  root?: string;
}

/** A whole page around `body`, which says that it is an article. */
export function storyPage({ title, body, head = "", root = 'lang="en"' }: PageParts): string {
  return `<!doctype html><html ${root}><head><meta charset="utf-8"><title>${title}</title>
    <meta property="og:type" content="article">${head}</head><body>${body}</body></html>`;
}

/** An article element with headline, writer, day and text. */
export function story(title: string, text: string, day = "2026-03-02"): string {
  return `<article><h1>${title}</h1><p class="byline">By Ann Writer</p><time datetime="${day}">${day}</time>${text}</article>`;
}
