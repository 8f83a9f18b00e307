// The sample article that comes with the extension: it stands on no site, and is stored only once the reader keeps
// something of it.

/** No page can have it: https://www.rfc-editor.org/rfc/rfc2606#section-2 */
export const SAMPLE_ADDRESS = "https://sourcemark.invalid/sample";

export function isSample({ url }: { url: string }): boolean {
  return url === SAMPLE_ADDRESS;
}
