// What a browser set to English answers to i18n.getMessage, from the extension's own messages.
import messages from "@/public/_locales/en/messages.json";

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const MESSAGES: Record<string, Message> = messages;

/** "" for an unknown key, as the browsers answer. https://developer.chrome.com/docs/extensions/reference/api/i18n */
export function englishMessage(key: string, fillings: string | string[] = []): string {
  const found = MESSAGES[key];
  if (!found) return "";
  const given = [fillings].flat();
  return found.message.replace(/\$(\w{1,40})\$/g, (_, name: string) => {
    const content = found.placeholders?.[name.toLowerCase()]?.content ?? "";
    return content.replace(/\$(\d)/g, (_whole, place: string) => given[Number(place) - 1] ?? "");
  });
}
