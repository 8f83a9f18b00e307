// One browser with the extension in it, as a reader has it. Chromium and Firefox are driven through the same calls.

export interface ReaderBrowser {
  name: "chromium" | "firefox";
  /** Opens the address in the tab at hand. */
  goto(url: string): Promise<void>;
  /** Opens a new tab, which is at hand from now on. */
  newTab(): Promise<void>;
  /** Presses the extension's real toolbar button. */
  pressButton(): Promise<void>;
  /** The value of an expression in the page, as JSON. */
  inPage<T>(expression: string): Promise<T>;
  /** The value of an expression in the real side panel or sidebar, as JSON; null where it isn't open. */
  inPanel<T>(expression: string): Promise<T | null>;
  /** A real mouse click at a point of the page's viewport, in CSS pixels. */
  clickPage(x: number, y: number): Promise<void>;
  /** The real pointer goes to a point of the page's viewport, in CSS pixels. */
  movePage(x: number, y: number): Promise<void>;
  /** The real pointer is pressed at one point of the page, goes to another and is let go: `letGo` false holds it there. */
  dragPage(from: readonly [number, number], to: readonly [number, number], letGo?: boolean): Promise<void>;
  /** A key is pressed in the page. */
  keyPage(key: "Escape"): Promise<void>;
  /** The reader presses the key of one of the extension's commands. */
  command(name: string): Promise<void>;
  /** A real mouse click on the element of the panel that the selector finds first. */
  clickPanel(selector: string): Promise<void>;
  /**
   * The reader presses keys, one after the other, with the keyboard in the page or in the panel: "Tab", "Shift+Tab",
   * "Enter", or the characters of a text.
   */
  press(where: "page" | "panel", keys: readonly string[]): Promise<void>;
  /** What the reader's system prefers, for page and panel alike. */
  setScheme(scheme: "light" | "dark"): Promise<void>;
  /** A picture of the page as far as it is in sight, as PNG. */
  picturePage(file: string): Promise<void>;
  /** A picture of the real panel or sidebar, as PNG. */
  picturePanel(file: string): Promise<void>;
  /** Fulfilled when the reader has closed the window. */
  ended(): Promise<void>;
  /** Ends the browser as a reader would, and starts it again with the same profile. */
  restart(): Promise<void>;
  /** Ends the extension's background, whatever it is at, as the browser does with one that it thinks idle. */
  endBackground(): Promise<void>;
  /** Ends the browser with all its processes at once, as a power cut does, and starts it again with the same profile. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds between a button's going down and up under a hand: time for the page to move what was pressed. */
export const PRESS_TIME = 80;

/** Asks again until the answer holds, and gives it back. @throws where it doesn't within `patience` milliseconds */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  patience = 20_000,
): Promise<T> {
  const end = Date.now() + patience;
  let error: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      error = undefined;
    } catch (thrown) {
      error = thrown;
    }
    if (Date.now() > end) throw new Error(`Not within ${patience} ms: ${what}`, { cause: error });
    await new Promise((done) => setTimeout(done, 100));
  }
}

/**
 * An expression for the middle of the panel's first element that fits the selector, as [x, y] in CSS pixels; null where
 * there is none. The element is scrolled to until it stays where it is: cards out of sight have estimated heights.
 */
export function middleOf(selector: string): string {
  return `(async () => {
    const frame = () => new Promise((done) => setTimeout(done, 50));
    for (let before = "", tries = 0; tries < 40; tries++) {
      const element = document.querySelector(${JSON.stringify(selector)});
      if (!element) return null;
      element.scrollIntoView({ block: "center", behavior: "instant" });
      await frame();
      const { x, y, width, height } = element.getBoundingClientRect();
      const now = [x + width / 2, y + height / 2].join();
      if (now === before) return [x + width / 2, y + height / 2];
      before = now;
    }
    return null;
  })()`;
}
