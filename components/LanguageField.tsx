// Which language Sourcemark speaks: as the browser, or one of its own.
import { Language } from "@/utils/annotation/language.ts";
import { LANGUAGES } from "@/utils/words/languages.ts";
import { words } from "@/utils/words/words.ts";

interface LanguageFieldProps {
  language: Language;
  onLanguage: (language: Language) => void;
}

export function LanguageField({ language, onLanguage }: LanguageFieldProps) {
  return (
    <label class="language">
      {words("language_label")}{" "}
      <select
        class="input"
        value={language}
        onChange={(event) => {
          const chosen = Language.safeParse(event.currentTarget.value);
          if (chosen.success) onLanguage(chosen.data);
        }}
      >
        {Language.options.map((option) =>
          option === "browser" ? (
            <option key={option} value={option} selected={option === language}>
              {words("language_browser")}
            </option>
          ) : (
            // each in its own words: who can't read this panel must find theirs
            <option key={option} value={option} selected={option === language} lang={option} dir="auto">
              {LANGUAGES[option]}
            </option>
          ),
        )}
      </select>
    </label>
  );
}
