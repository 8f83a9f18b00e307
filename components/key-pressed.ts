// Which key of ours was pressed, on whatever keyboard.

type Pressed = Pick<KeyboardEvent, "key" | "code" | "shiftKey"> & Partial<Pick<KeyboardEvent, "ctrlKey" | "metaKey">>;

let letters = true;

/**
 * Whether single letters and signs are keys of ours. Whoever speaks to the machine presses them by chance.
 * https://www.w3.org/TR/WCAG22/#character-key-shortcuts
 */
export function answerToLetters(on: boolean): void {
  letters = on;
}

export function answersToLetters(): boolean {
  return letters;
}

/**
 * The key that stands in our list of keys: the letter as the reader sees it where it is Latin (Dvorak, AZERTY), else
 * the one at the same place of a Latin keyboard: on Arabic keys ت is J, on Russian ones о. Letters come in lower case, named
 * keys ("Escape") as the browser names them. Empty for a letter or sign without Ctrl or Cmd where these are no keys of ours.
 */
export function keyPressed(pressed: Pressed): string {
  const key = keyNamed(pressed);
  return letters || key.length > 1 || pressed.ctrlKey || pressed.metaKey ? key : "";
}

function keyNamed({ key, code, shiftKey }: Pressed): string {
  if (/^[\p{Script=Latin}\p{ASCII}]+$/u.test(key)) return key.length === 1 ? key.toLowerCase() : key;
  if (key === "؟") return "?";
  if (code === "Slash") return shiftKey ? "?" : "/";
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? key;
}
