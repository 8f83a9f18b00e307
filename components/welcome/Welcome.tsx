// The first run: what Sourcemark does, where everything stays, how to begin, and the one button, which reads the sample
// article under it.
import { words, wordsAround } from "@/utils/words/words.ts";
import { Icon } from "../Icon.tsx";

interface WelcomeProps {
  /** The key that presses the button in the toolbar; null where there is none. */
  shortcut: string | null;
  /** Where the extension's button is: phones have it in their menu. */
  button: "toolbar" | "menu";
  /** Whether it is in sight there; null where the browser doesn't say. */
  isPinned: boolean | null;
  /** What came of reading the sample: the panel is open, or only the marks are there; null before. */
  outcome: "opened" | "marked" | null;
  /** Called within the click, since browsers open panels only then. */
  onRead: () => void;
}

export function Welcome({ shortcut, button, isPinned, outcome, onRead }: WelcomeProps) {
  return (
    <>
      <h1>{words("press_title")}</h1>
      <p>{words("welcome_what")}</p>
      <p>{words("welcome_stays")}</p>
      {button === "menu" ? <p>{words("welcome_begin_menu")}</p> : <Begin shortcut={shortcut} />}
      {button === "toolbar" && isPinned === false && <Pin />}
      <button type="button" class="button main" onClick={() => onRead()}>
        {words("welcome_read")}
      </button>
      <p class="outcome" role="status">
        {outcome !== null && words(outcome === "opened" ? "welcome_opened" : "welcome_marked")}
      </p>
      <p class="sample">{words("welcome_sample")}</p>
    </>
  );
}

/** The button as it looks in the toolbar stands in the sentence. */
function Begin({ shortcut }: { shortcut: string | null }) {
  const [before, after] = wordsAround("welcome_begin");
  return (
    <p>
      {before}
      <img src="/icon/32.png" width="16" height="16" alt={words("welcome_button")} />
      {after} {shortcut !== null && <span class="whence">{words("welcome_key", shortcut)}</span>}
    </p>
  );
}

function Pin() {
  const [before, after] = wordsAround("welcome_pin");
  return (
    <p class="whence">
      {before}
      <Icon name="puzzle" />
      {after}
    </p>
  );
}
