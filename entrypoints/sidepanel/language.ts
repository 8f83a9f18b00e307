// The language of the panel or the library, as the reader set it: the words, and the document's own marks.
import { signal } from "@preact/signals";
import type { Language } from "@/utils/annotation/language.ts";
import { followLanguage, languageSetting } from "@/utils/store/settings.ts";
import { directionOf, languageOf } from "@/utils/words/language.ts";
import { speak } from "@/utils/words/speak.ts";

export const language = signal<Language>("browser");

/** Resolves once the words can be shown; the language stays true to the setting from then on. */
export async function loadLanguage(): Promise<void> {
  followLanguage(take);
  await take(await languageSetting());
}

let latest = 0;

async function take(set: Language): Promise<void> {
  const turn = ++latest;
  try {
    await speak(set === "browser" ? null : set, () => turn === latest);
  } catch {
    // an update has taken the words away under an open page: what it speaks stays as it was
    return;
  }
  if (turn !== latest) return;
  document.documentElement.lang = languageOf();
  document.documentElement.dir = directionOf();
  language.value = set;
}
