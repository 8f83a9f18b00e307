// The first run: three sentences, one button, and a sample article that is read and marked as any page is.
import "@/components/styles/welcome-styles.css";
import { signal } from "@preact/signals";
import { render } from "preact";
import { browser } from "wxt/browser";
import { ContentScriptContext } from "wxt/utils/content-script-context";
import { Welcome } from "@/components/welcome/Welcome.tsx";
import { SAMPLE_ADDRESS } from "@/utils/annotation/sample.ts";
import { hasPanelBeside, openPanel } from "@/utils/tab/panel.ts";
import { directionOf, languageOf } from "@/utils/words/language.ts";
import { words } from "@/utils/words/words.ts";
import { isArticle, workOnPage } from "../article.content/work-on-page.ts";

const outcome = signal<"opened" | "marked" | null>(null);

const { tellReady } = workOnPage(new ContentScriptContext("welcome"), {
  // it is short, and known to be an article
  asked: (message) => (message.type === "read" ? { ...message, anyway: true } : message),
  told: (answer) =>
    isArticle(answer)
      ? { ...answer, meta: { ...answer.meta, title: headline(), site: "", url: SAMPLE_ADDRESS } }
      : answer,
});

/** The tab has our title, the article its own. */
function headline(): string {
  return document.querySelector("article h2")!.textContent;
}

/** The panel opens first and synchronously: later the browser no longer counts the press as the reader's. */
function read(tabId: number | undefined): void {
  const opening = tabId === undefined ? Promise.resolve(false) : openPanel(tabId);
  tellReady();
  opening.then((isOpen) => {
    outcome.value = isOpen ? "opened" : "marked";
  });
}

async function start(): Promise<void> {
  const [tab, commands, settings] = await Promise.all([
    browser.tabs.getCurrent(),
    // there are none in Firefox for Android
    browser.commands?.getAll() ?? [],
    browser.action.getUserSettings?.().catch(() => null) ?? null,
  ]);
  const shortcut = commands.find(({ name }) => name === "_execute_action")?.shortcut || null;
  const isPinned = settings?.isOnToolbar ?? null;
  const App = () => (
    <Welcome
      shortcut={shortcut}
      button={hasPanelBeside() ? "toolbar" : "menu"}
      isPinned={isPinned}
      outcome={outcome.value}
      onRead={() => read(tab?.id)}
    />
  );
  const head = document.getElementById("welcome")!;
  // it stands around the article, as any site's banner does
  head.role = "banner";
  // ours alone: the page is in the sample's language
  head.lang = languageOf();
  head.dir = directionOf();
  document.title = words("welcome_title");
  render(<App />, head);
}

start();
