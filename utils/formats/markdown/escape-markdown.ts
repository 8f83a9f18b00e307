// Words of others within Markdown: whatever they are, they stay words.
// https://spec.commonmark.org/0.31.2/#backslash-escapes, https://github.github.com/gfm/#autolinks-extension-

/** Signs that mean something wherever they stand, in CommonMark, in GitHub's dialect, or in Obsidian's. */
const ANYWHERE = /[\\`*_[\]<>&~|$^=#{}%@]/g;
/** What begins a list, a heading or a rule at a line's beginning. */
const AT_LINE_START = /^(\s*)([-+]|\d{1,9}(?=[.)]))/gm;
/** What becomes a link by itself. */
const LINK = /(?:https?|ftp|mailto|xmpp)(?=:)|www(?=\.)/gi;

/** `words` on one line, with every sign that means something escaped. */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/\s+/g, " ")
    .replaceAll("\u0000", "\uFFFD")
    .replace(ANYWHERE, "\\$&")
    .replace(AT_LINE_START, (_, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    )
    .replace(LINK, "$&\\");
}

/** An address within `(<…>)`: of a URI, only these signs could end it. */
export function escapeAddress(uri: string): string {
  return uri.replace(/[<>\s\\]/g, (sign) => encodeURIComponent(sign));
}

/** The reader's own Markdown stays Markdown, but for HTML: a note may have come with an imported file. */
export function withoutHtml(markdown: string): string {
  return markdown.replaceAll("\u0000", "\uFFFD").replace(/<(?=[a-z/!?])(?!https?:\/\/[^\s<>]*>)/gi, "&lt;");
}
