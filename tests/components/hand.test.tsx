// What the reader does with hand and keyboard, and what the panel makes of it.
import { act, cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { idOf } from "../fixtures/seed-reading.ts";
import { readPage, showLiving, showReading } from "./panel-at-hand.tsx";

const scrolled: string[] = [];
beforeEach(() => {
  vi.useFakeTimers();
  scrolled.length = 0;
  Element.prototype.scrollIntoView = function (this: HTMLElement) {
    scrolled.push(this.dataset.card ?? this.id);
  };
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Lets so many milliseconds pass. */
function pass(milliseconds: number): void {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

function card(goldId: string): HTMLElement {
  return document.querySelector<HTMLElement>(`[data-card="${idOf(goldId)}"]`)!;
}

function press(key: string, options: KeyboardEventInit = {}): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, bubbles: true, ...options });
}

describe("choosing", () => {
  test("a click on a card shows its words on the page", () => {
    const { told } = showReading();
    fireEvent.click(card("q2").querySelector("blockquote")!);
    expect(told).toEqual([`onShow ${idOf("q2")}`]);
  });

  test("Enter on a card does the same", () => {
    const { told } = showReading();
    card("f5").focus();
    press("Enter");
    expect(told).toEqual([`onShow ${idOf("f5")}`]);
  });

  test("a click on the strip goes to the card", () => {
    const { told } = showReading();
    fireEvent.click(document.querySelector(`[data-show="${idOf("q5")}"]`)!);
    expect(told).toEqual([`onShow ${idOf("q5")}`]);
  });

  test("a button on a card doesn't choose it", () => {
    const { told } = showReading();
    fireEvent.click(within(card("q2")).getByRole("button", { name: "Keep" }));
    expect(told).toEqual([`onKeep ${idOf("q2")}`]);
  });

  test("a card chosen on the page scrolls into view and takes the focus", () => {
    const { update } = showReading();
    update({ chosen: idOf("f6") });
    expect(card("f6").getAttribute("aria-current")).toBe("true");
    expect(document.activeElement).toBe(card("f6"));
    expect(scrolled).toEqual([idOf("f6")]);
  });

  test("the same card called again scrolls into view again", () => {
    const { update } = showReading();
    update({ chosen: idOf("f6"), calls: 1 });
    (document.activeElement as HTMLElement).blur();
    update({ chosen: idOf("f6"), calls: 2 });
    expect(scrolled).toEqual([idOf("f6"), idOf("f6")]);
  });

  test("a chosen card that the tab doesn't list brings back the tab that does", () => {
    const { update } = showReading();
    fireEvent.click(screen.getByRole("button", { name: /^Figures/ }));
    expect(card("q1")).toBeNull();
    update({ chosen: idOf("q1") });
    expect(document.activeElement).toBe(card("q1"));
  });

  test("hovering tells which card, once, and when it ends", () => {
    const { told } = showReading();
    fireEvent.pointerOver(card("q2").querySelector("blockquote")!);
    fireEvent.pointerOver(card("q2").querySelector(".how")!);
    fireEvent.pointerOver(document.querySelector("h1")!);
    expect(told).toEqual([`onHover ${idOf("q2")}`, "onHover "]);
  });
});

describe("the keyboard", () => {
  test("one card is a tab stop; J and K lead on and back", () => {
    showReading();
    expect(document.querySelectorAll('[data-card][tabindex="0"]')).toHaveLength(1);
    press("j");
    expect(document.activeElement).toBe(card("q1"));
    press("j");
    press("J");
    expect(document.activeElement).toBe(card("q3"));
    press("k");
    expect(document.activeElement).toBe(card("q2"));
    press("ArrowDown");
    expect(document.activeElement).toBe(card("q3"));
  });

  test("the tab stop follows the focus, and its buttons with it", () => {
    showReading();
    press("j");
    press("j");
    expect(card("q2").tabIndex).toBe(0);
    expect(card("q1").tabIndex).toBe(-1);
    expect(within(card("q2")).getByRole("button", { name: "Keep" }).tabIndex).toBe(0);
    expect(within(card("q1")).getByRole("button", { name: "Keep" }).tabIndex).toBe(-1);
  });

  test("keys with Control, and keys while typing, are left to the browser", () => {
    showReading();
    press("j", { ctrlKey: true });
    expect(document.activeElement).toBe(document.body);
    const field = document.querySelector(".panel")!.appendChild(document.createElement("input"));
    field.focus();
    press("j");
    expect(document.activeElement).toBe(field);
  });
});

describe("going places", () => {
  test("a source in the list leads to its group", () => {
    showReading();
    fireEvent.click(within(screen.getByRole("region", { name: "Who speaks" })).getByRole("button", { name: /Kirby/ }));
    expect(document.activeElement?.textContent).toBe("John Kirby");
  });

  test("“four figures” leads to the figures, from the tab Quotes too", () => {
    showReading();
    fireEvent.click(screen.getByRole("button", { name: /^Quotes/ }));
    expect(screen.queryByRole("region", { name: "Figures" })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "four figures" }));
    expect(document.activeElement?.textContent).toBe("Figures");
  });

  test("the tabs list what they say", () => {
    showReading();
    fireEvent.click(screen.getByRole("button", { name: /^Figures 6/ }));
    expect(document.querySelectorAll("[data-card]")).toHaveLength(6);
    fireEvent.click(screen.getByRole("button", { name: /^Quotes 10/ }));
    expect(document.querySelectorAll("[data-card]")).toHaveLength(10);
    fireEvent.click(screen.getByRole("button", { name: "All" }));
    expect(document.querySelectorAll("[data-card]")).toHaveLength(16);
  });
});

describe("keeping and rejecting", () => {
  test("a kept card wears the marker, and can be let go", () => {
    showLiving();
    fireEvent.click(within(card("q2")).getByRole("button", { name: "Keep" }));
    expect(card("q2").querySelector(".mine")?.textContent).toBe("Kept");
    fireEvent.click(within(card("q2")).getByRole("button", { name: "Let go again" }));
    expect(card("q2").querySelector(".mine")).toBeNull();
  });

  test("a rejected card leaves “Undo” in its place, and nothing else moves", () => {
    showLiving();
    const order = () => [...document.querySelectorAll(".group h2")].map((heading) => heading.textContent);
    const before = order();
    fireEvent.click(within(card("q10")).getByRole("button", { name: "Not a quote" }));
    expect(card("q10")).toBeNull();
    expect(order()).toEqual(before);
    expect(document.activeElement?.textContent).toBe("Undo");
    expect(screen.getByRole("status").textContent).toBe("Taken out. Undo with Control Z.");
    expect(document.querySelector(".sum")?.textContent).toContain("Four sources, nine quotes");
  });

  test("“Undo” brings the card back and puts the focus on it", () => {
    showLiving();
    fireEvent.click(within(card("q9")).getByRole("button", { name: "Not a quote" }));
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(document.activeElement).toBe(card("q9"));
    expect(document.querySelector(".taken-out-list")).toBeNull();
  });

  test("Control Z undoes the last one", () => {
    showLiving();
    fireEvent.click(within(card("q9")).getByRole("button", { name: "Not a quote" }));
    fireEvent.click(within(card("f5")).getByRole("button", { name: "Not a figure" }));
    press("z", { ctrlKey: true });
    expect(card("f5")).not.toBeNull();
    expect(card("q9")).toBeNull();
    press("z", { metaKey: true });
    expect(card("q9")).not.toBeNull();
  });

  test("after ten seconds it is found at the end, but never while the focus is on “Undo”", () => {
    showLiving();
    fireEvent.click(within(card("q9")).getByRole("button", { name: "Not a quote" }));
    pass(11_000);
    expect(screen.queryByRole("button", { name: "Undo" })).not.toBeNull();
    (document.activeElement as HTMLElement).blur();
    pass(11_000);
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
    const list = document.querySelector<HTMLElement>(".taken-out-list")!;
    fireEvent.click(within(list).getByText("Put back"));
    expect(card("q9")).not.toBeNull();
  });

  test("a rejection that the store refused gives the card back", () => {
    const { told, update } = showReading();
    fireEvent.click(within(card("q9")).getByRole("button", { name: "Not a quote" }));
    expect(told).toEqual([`onReject ${idOf("q9")}`]);
    update({ page: readPage(), trouble: { name: "QuotaExceededError", message: "the disk is full" } });
    expect(screen.getByRole("alert").textContent).toContain("QuotaExceededError: the disk is full");
    expect(card("q9")).not.toBeNull();
  });
});

describe("the whole article", () => {
  test.each([
    ["Hide the marks on the page", "onToggleMarks"],
    ["Always on rudaw.net", "onAllowSite"],
  ])("%s", (name, expected) => {
    const { told } = showReading();
    fireEvent.click(screen.getByRole("button", { name }));
    expect(told).toEqual([expected]);
  });

  test("export stands at the top and at the foot", () => {
    const { told } = showReading();
    for (const button of screen.getAllByRole("button", { name: "Export this article" })) fireEvent.click(button);
    expect(told).toEqual(["onExport", "onExport"]);
  });

  test("an allowed site can be taken back", () => {
    const { told } = showReading(() => {}, { siteAllowed: true });
    fireEvent.click(screen.getByRole("button", { name: "Always on rudaw.net", pressed: true }));
    expect(told).toEqual(["onDisallowSite"]);
  });

  test("settings are a press away", () => {
    const { told } = showReading();
    fireEvent.click(screen.getByRole("button", { name: "Settings" }));
    expect(told).toEqual(["onSettings"]);
  });

  test("the language can be chosen, each by its own name", () => {
    const { told } = showReading();
    const list = screen.getByLabelText("Language");
    const names = within(list)
      .getAllByRole("option")
      .map((option) => option.textContent);
    expect(names).toEqual([
      "As the browser",
      "English",
      "Deutsch",
      "Français",
      "Español",
      "العربية",
      "Kurdî (Kurmancî)",
    ]);
    fireEvent.change(list, { target: { value: "ar" } });
    expect(told).toEqual(["onLanguage ar"]);
  });
});
