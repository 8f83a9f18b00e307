// Answers what the card beside marked words asks: what it says, and what its buttons do.
import { type Browser, browser } from "wxt/browser";
import { FromCard } from "@/utils/messages/from-card.ts";
import { tellPanels } from "@/utils/messages/to-panel.ts";
import type { CardAct, CardContent } from "@/utils/page/card-content.ts";
import { readingAround } from "@/utils/store/reading-around.ts";
import { words } from "@/utils/words/words.ts";
import { cardContentOf } from "./card-content-of.ts";
import { chosenLanguage } from "./chosen-language.ts";
import { openPanel } from "./panel.ts";
import { keepChoice } from "./pending-choice.ts";
import { readAtHand } from "./read-tab.ts";
import { tellOpening } from "./tell-opening.ts";

/** Listens for messages of the content script in a tab's top frame; all others are left to others. */
export function answerCard(
  message: unknown,
  sender: Browser.runtime.MessageSender,
  respond: (answer: CardContent | string | null) => void,
): true | undefined {
  const { tab, url } = sender;
  if (sender.id !== browser.runtime.id || tab?.id === undefined || sender.frameId !== 0) return;
  const parsed = FromCard.safeParse(message);
  if (!parsed.success) return;
  const { id } = parsed.data;
  switch (parsed.data.type) {
    case "card":
      contentFor(id, tab.id, tab.incognito, url ?? "").then(respond, () => respond(null));
      return true;
    case "card-act":
      act(id, parsed.data.act, tab.id).then(respond, () => respond(null));
      return true;
  }
}

/** From the store, where it has the whole article; else from the page. A site is told nothing of another's articles. */
async function contentFor(id: string, tabId: number, hidden: boolean, url: string): Promise<CardContent | null> {
  const stored = hidden ? null : await readingAround(id);
  if (stored && hostOf(stored.article.url) !== hostOf(url)) return null;
  const reading = stored ?? (await readAtHand(tabId));
  await chosenLanguage();
  return reading && cardContentOf(id, reading);
}

/** Must be called synchronously: the press that comes with the message counts as the reader's only now. */
async function act(id: string, act: CardAct, tabId: number): Promise<string | null> {
  const opening = openPanel(tabId);
  const chosen = { type: "chosen", tabId, id, ...(act !== "show" && { opens: act }) } as const;
  if ((await tellPanels(chosen)) || ((await opening) && (await tellOpening(chosen)))) return null;
  await keepChoice(chosen);
  await chosenLanguage();
  const key = await buttonKey();
  return key === "" ? words("card_open_by_button") : words("card_open_by_key", key);
}

/** The key that presses the toolbar button; "" where there is none. */
async function buttonKey(): Promise<string> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find(({ name }) => name === "_execute_action")?.shortcut ?? "";
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host : null;
}
