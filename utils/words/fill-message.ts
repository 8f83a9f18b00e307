// A message of public/_locales with its placeholders filled, as the browsers do it.

export interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** The messages of one language, by key. */
export type Catalogue = Readonly<Record<string, Message>>;

const PLACEHOLDER = /\$(\w{1,40})\$/g;
const PLACE = /\$(\d)/g;

/**
 * "" for a key that the catalogue lacks.
 * https://developer.chrome.com/docs/extensions/reference/api/i18n#overview-of-messages
 */
export function fillMessage(catalogue: Catalogue, key: string, fillings: readonly string[]): string {
  const found = catalogue[key];
  if (!found) return "";
  return found.message.replace(PLACEHOLDER, (_, name: string) => {
    const content = found.placeholders?.[name.toLowerCase()]?.content ?? "";
    return content.replace(PLACE, (_whole, place: string) => fillings[Number(place) - 1] ?? "");
  });
}
