// Addresses as W3C Web Annotation wants them. https://www.rfc-editor.org/rfc/rfc3986

/** Reserved and unreserved characters, and "%" where two digits follow. */
const NO_URI = /%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/gu;

/** The one place where a URI may hold square brackets. */
const NUMBERED_HOST = /^https?:\/\/\[[\da-f:.]+\]/i;

/**
 * The address with everything percent-encoded that a URI may not hold. Browsers leave some of it as it is ("|" in a
 * query, a second "#").
 */
export function toUri(address: string): string {
  const host = NUMBERED_HOST.exec(address)?.[0] ?? "";
  const uri = host + address.slice(host.length).toWellFormed().replace(NO_URI, encodeCharacter);
  const fragment = uri.indexOf("#");
  return fragment < 0 ? uri : uri.slice(0, fragment + 1) + uri.slice(fragment + 1).replaceAll("#", "%23");
}

function encodeCharacter(character: string): string {
  return encodeURIComponent(character);
}
