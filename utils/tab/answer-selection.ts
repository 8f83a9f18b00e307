// Answers what the buttons at selected words ask: what they say, and what they do.
import { type Browser, browser } from "wxt/browser";
import { FromSelection } from "@/utils/messages/from-selection.ts";
import type { ButtonNames } from "@/utils/page/card-content.ts";
import { selectionButtonsSetting } from "@/utils/store/settings.ts";
import { directionOf, languageOf } from "@/utils/words/language.ts";
import { words } from "@/utils/words/words.ts";
import { chosenLanguage } from "./chosen-language.ts";
import { runCommand } from "./run-command.ts";

/** Listens for messages of the content script in a tab's top frame; all others are left to others. */
export function answerSelection(
  message: unknown,
  { id, tab, frameId }: Browser.runtime.MessageSender,
  respond: (answer: ButtonNames | true | null) => void,
): true | undefined {
  if (id !== browser.runtime.id || tab?.id === undefined || frameId !== 0) return;
  const parsed = FromSelection.safeParse(message);
  if (!parsed.success) return;
  switch (parsed.data.type) {
    case "selection-buttons":
      Promise.all([selectionButtonsSetting(), chosenLanguage()]).then(([on]) => respond(on ? namesOfButtons() : null));
      return true;
    case "mark-selected":
      runCommand(`${parsed.data.as}-selection`, tab).then(() => respond(true));
      return true;
  }
}

function namesOfButtons(): ButtonNames {
  return {
    lang: languageOf(),
    dir: directionOf(),
    name: words("selected_words"),
    names: { highlight: words("mark_highlight"), quote: words("selected_quote"), figure: words("selected_figure") },
  };
}
