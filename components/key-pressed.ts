// Which key of ours was pressed, on whatever keyboard.

/**
 * The key that stands in our list of keys: the letter as the reader sees it where it is Latin (Dvorak, AZERTY), else
 * the one at the same place of a Latin keyboard: on Arabic keys ت is J, on Russian ones о. Letters come in lower case, named
 * keys ("Escape") as the browser names them.
 */
export function keyPressed({ key, code, shiftKey }: Pick<KeyboardEvent, "key" | "code" | "shiftKey">): string {
  if (/^[\p{Script=Latin}\p{ASCII}]+$/u.test(key)) return key.length === 1 ? key.toLowerCase() : key;
  if (key === "؟") return "?";
  if (code === "Slash") return shiftKey ? "?" : "/";
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? key;
}
