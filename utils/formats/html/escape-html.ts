// Words of others within HTML: whatever they are, they stay words.

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
/** Signs that no HTML may hold: a parser drops or replaces them. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]/gu;

/** For text and for attributes between quotation marks. */
export function escapeHtml(words: string): string {
  return words
    .toWellFormed()
    .replace(FORBIDDEN, "\uFFFD")
    .replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);
}
