// The background speaks the language that the reader chose: in context menus, on the toolbar button, on pages.
import type { Language } from "@/utils/annotation/language.ts";
import { followLanguage, languageSetting } from "@/utils/store/settings.ts";
import { speak } from "@/utils/words/speak.ts";

/** Null until somebody has something to say: most times the background wakes to be silent. */
let spoken: Promise<void> | null = null;

/** Resolves once words come in the language that is set. To be awaited before anything is said. */
export function chosenLanguage(): Promise<void> {
  spoken ??= languageSetting().then(take);
  return spoken;
}

/** Calls back after each change of the setting, once words come in the new language. */
export function followChosenLanguage(onChange: () => void): void {
  followLanguage((language) => {
    spoken = chosenLanguage().then(() => take(language));
    spoken.then(onChange);
  });
}

function take(language: Language): Promise<void> {
  return speak(language === "browser" ? null : language);
}
