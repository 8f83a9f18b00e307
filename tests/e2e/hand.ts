// The reader's hand: the same deeds with a real mouse, or with a real keyboard alone, Tab by Tab.
import { middleOf, type ReaderBrowser, until } from "./reader-browser.ts";

type Where = "page" | "panel";

export interface Hand {
  /** Presses what the selector finds first. */
  press(where: Where, selector: string): Promise<void>;
  /** Picks the second of the radio buttons in a group of which none is chosen yet. */
  pickSecond(where: Where, group: string): Promise<void>;
  /** Chooses an option of a list by its text. */
  choose(where: Where, selector: string, option: string): Promise<void>;
  /** Writes into an empty field, and leaves it. */
  write(where: Where, selector: string, text: string): Promise<void>;
  /** Opens the card in the panel, as with its pen. */
  openCard(id: string): Promise<void>;
  closeCard(): Promise<void>;
  /** A file for the library's import: its window is the browser's own, and no test reaches into it. */
  giveFile(text: string): Promise<void>;
}

/** More stops than any page of ours has. */
const MOST_TABS = 200;

/** What covers the upper or the lower end of the element with the focus, as HTML; null where all of it is in sight. */
export const COVERING = `(() => {
  const at = document.activeElement;
  const { left, right, top, bottom } = at.getBoundingClientRect();
  return [top + 2, bottom - 2]
    .map((y) => document.elementFromPoint((left + right) / 2, y)?.closest(".desk, .tabs, .trouble, .folds.open, .bulk, .last-line"))
    .find((over) => over && !over.contains(at))?.outerHTML.slice(0, 200) ?? null;
})()`;

const inside = <T>(browser: ReaderBrowser, where: Where, expression: string) =>
  where === "page" ? browser.inPage<T>(expression) : browser.inPanel<T>(expression);

const giveFile = async (browser: ReaderBrowser, text: string) => {
  await until("a file can be chosen", () =>
    browser.inPage<boolean>("Boolean(document.querySelector('input[type=file]'))"),
  );
  await browser.inPage(`(() => {
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(text)}], "kept.json", { type: "application/json" }));
    const field = document.querySelector("input[type=file]");
    field.files = files.files;
    field.dispatchEvent(new Event("change", { bubbles: true }));
    return true;
  })()`);
};

/** Closed at the first press. */
const isClosed = (browser: ReaderBrowser) =>
  until("the card is closed", () => browser.inPanel<boolean>("!document.querySelector('.open-card')"), 5_000);

export function mouseOf(browser: ReaderBrowser): Hand {
  const press = async (where: Where, selector: string) => {
    if (where === "panel") return browser.clickPanel(selector);
    const point = await until(`the page shows ${selector}`, () =>
      browser.inPage<[number, number] | null>(middleOf(selector)),
    );
    await browser.clickPage(...point);
  };
  return {
    press,
    pickSecond: (where, group) => press(where, `${group} label:nth-of-type(2)`),
    async choose(where, selector, option) {
      // the list itself is the browser's: what comes of it is what the page hears
      await inside(
        browser,
        where,
        `(() => {
          const list = document.querySelector(${JSON.stringify(selector)});
          list.value = [...list.options].find(({ text }) => text.includes(${JSON.stringify(option)})).value;
          list.dispatchEvent(new Event("change", { bubbles: true }));
        })()`,
      );
    },
    async write(where, selector, text) {
      await press(where, selector);
      await browser.press(where, [...text]);
    },
    async openCard(id) {
      await press("panel", `[data-card="${id}"] button[aria-label="Correct, judge or note"]`);
      await until("the card is open", () => browser.inPanel<boolean>("Boolean(document.querySelector('.open-card'))"));
    },
    async closeCard() {
      await press("panel", ".open-card .ends .button.firm");
      await isClosed(browser);
    },
    giveFile: (text) => giveFile(browser, text),
  };
}

export function keyboardOf(browser: ReaderBrowser): Hand {
  const isAt = (where: Where, selector: string) =>
    inside<boolean>(browser, where, `Boolean(document.activeElement?.matches(${JSON.stringify(selector)}))`);
  /** What lies over the focus: nothing that sticks to the panel's edges may (WCAG 2.2, 2.4.11). */
  const seesFocus = async (where: Where) => {
    const over = await inside<string | null>(browser, where, COVERING);
    if (over) throw new Error(`In the ${where}, the focus lies under what sticks to the edge: ${over}`);
  };
  const goTo = async (where: Where, selector: string) => {
    await until(`there is ${selector}`, () =>
      inside<boolean>(browser, where, `Boolean(document.querySelector(${JSON.stringify(selector)}))`),
    );
    for (let tabs = 0; tabs < MOST_TABS; tabs++) {
      if (await isAt(where, selector)) return;
      await browser.press(where, ["Tab"]);
      await seesFocus(where);
    }
    throw new Error(`No Tab reaches ${selector} in the ${where}`);
  };
  return {
    async press(where, selector) {
      await goTo(where, selector);
      await browser.press(where, ["Enter"]);
    },
    async pickSecond(where, group) {
      await goTo(where, `${group} input`);
      // the first has the focus; an arrow goes on to the next, and chooses it
      await browser.press(where, ["ArrowDown"]);
    },
    async choose(where, selector, option) {
      await goTo(where, selector);
      // typed letters go to the option that begins with them; it counts once the list is left
      await browser.press(where, [...option, "Tab"]);
    },
    async write(where, selector, text) {
      await goTo(where, selector);
      await browser.press(where, [...text]);
    },
    async openCard(id) {
      const card = `[data-card="${id}"]`;
      for (let steps = 0; steps < MOST_TABS && !(await isAt("panel", card)); steps++) {
        await browser.press("panel", ["j"]);
        await seesFocus("panel");
      }
      await browser.press("panel", ["e"]);
      await until("the card is open", () => browser.inPanel<boolean>("Boolean(document.querySelector('.open-card'))"));
    },
    async closeCard() {
      await browser.press("panel", ["Escape"]);
      await isClosed(browser);
    },
    giveFile: (text) => giveFile(browser, text),
  };
}
