// Whether single letters are keys of the panel and the library, as the reader set it.
import { answerToLetters } from "@/components/key-pressed.ts";
import { followSettings, letterKeysSetting } from "@/utils/store/settings.ts";

/** Keeps it true to what is set, here or in another window. */
export async function followLetterKeys(): Promise<void> {
  const load = async () => answerToLetters(await letterKeysSetting());
  followSettings(load);
  await load();
}
