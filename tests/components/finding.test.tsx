// Finding cards: words, filters and their counts, orders, and what stays in the reader's hand.
import { act, cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Reading } from "@/utils/annotation/article.ts";
import { manyCards } from "../fixtures/many-cards.ts";
import { idOf, seedReading } from "../fixtures/seed-reading.ts";
import { readPage, showPage, showReading } from "./panel-at-hand.tsx";

beforeEach(() => {
  Element.prototype.scrollIntoView = () => {};
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Milliseconds in which everything that was asked for is there and said. */
const SETTLED = 3000;

function settle(): void {
  // each portion of cards asks for the next
  for (let turn = 0; turn < 40; turn += 1) act(() => void vi.advanceTimersByTime(SETTLED / 40));
}

function cards(): string[] {
  return [...document.querySelectorAll<HTMLElement>("[data-card]")].map((card) => card.dataset.card!);
}

function field(): HTMLInputElement {
  return screen.getByRole("searchbox", { name: "Find in this article" });
}

function press(key: string): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, bubbles: true });
}

function find(query: string): void {
  if (!screen.queryByRole("searchbox")) {
    press("/");
    settle();
  }
  fireEvent.input(field(), { target: { value: query } });
  settle();
}

function choose(filter: string, value: string): void {
  if (!screen.queryByRole("combobox", { name: "Kind" })) {
    if (!screen.queryByRole("searchbox")) press("/");
    settle();
    fireEvent.click(screen.getByRole("button", { name: "Filters and order" }));
    settle();
  }
  fireEvent.change(screen.getByRole("combobox", { name: filter }), { target: { value } });
  settle();
}

function options(filter: string): string[] {
  const list = screen.getByRole("combobox", { name: filter });
  return [...list.querySelectorAll("option")].map((option) => option.textContent!);
}

function focusOn(goldId: string): void {
  act(() => document.querySelector<HTMLElement>(`[data-card="${idOf(goldId)}"]`)!.focus());
}

const shownLine = () => document.querySelector(".found-line .count")?.textContent;
const status = () => screen.getByRole("status").textContent;

function handOn(reading: Reading, goldId: string, hand: Partial<Annotation>): void {
  Object.assign(reading.annotations.find(({ id }) => id === idOf(goldId))!, hand);
}

describe("the line to type in", () => {
  test("/ opens it, and Escape closes it and gives the focus back", () => {
    showReading();
    focusOn("q2");
    press("/");
    settle();
    expect(document.activeElement).toBe(field());
    find("kirby");
    expect(cards()).toEqual([idOf("q5")]);
    press("Escape");
    settle();
    expect(screen.queryByRole("searchbox")).toBeNull();
    expect(cards()).toHaveLength(16);
    expect((document.activeElement as HTMLElement).dataset.card).toBe(idOf("q2"));
  });

  test("the button opens it too, and has the focus again where there was none", () => {
    showReading();
    const button = screen.getByRole("button", { name: "Find in this article" });
    fireEvent.click(button);
    settle();
    expect(button.getAttribute("aria-expanded")).toBe("true");
    expect(document.activeElement).toBe(field());
    fireEvent.click(screen.getByRole("button", { name: "Close and show everything" }));
    settle();
    expect(document.activeElement).toBe(button);
  });

  test("/ is a letter where the reader types", () => {
    showReading();
    press("/");
    settle();
    expect(fireEvent.keyDown(field(), { key: "/", bubbles: true })).toBe(true);
    expect(field()).not.toBeNull();
  });

  test("Enter leads to the first card that was found", () => {
    showReading();
    find("fugitives");
    press("Enter");
    settle();
    expect((document.activeElement as HTMLElement).dataset.card).toBe(cards()[0]);
  });

  test("three cards need no finding", () => {
    showReading((reading) => {
      const left = new Set(["q1", "q2", "f1"].map(idOf));
      reading.annotations = reading.annotations.filter(({ id, body }) => body.type === "Source" || left.has(id));
    });
    expect(screen.queryByRole("button", { name: "Find in this article" })).toBeNull();
  });
});

describe("words", () => {
  test("are found in any case, among the groups of who says them, with the counts of what is left", () => {
    showReading();
    find("INTERNATIONAL community");
    expect(cards()).toEqual(["q1", "q2", "q3"].map(idOf));
    expect(shownLine()).toBe("3 of 16 shown");
    expect(screen.getByRole("region", { name: "Abdulkarim Omar" }).textContent).toContain("3 quotes");
    expect(screen.queryByRole("region", { name: "Mazloum Abdi" })).toBeNull();
    expect(screen.getByRole("button", { name: "Quotes 3" })).not.toBeNull();
    expect(screen.getByRole("button", { name: "Figures 0" })).not.toBeNull();
  });

  test("also by the role of who says them, the reader's note and tags", () => {
    showReading((reading) => {
      handOn(reading, "q8", { note: "Check with the coalition", tags: ["Şırnak"] });
    });
    find("pentagon");
    expect(cards()).toEqual([idOf("q5")]);
    find("coalition check");
    expect(cards()).toEqual([idOf("q8")]);
    find("sirnak");
    expect(cards()).toEqual([idOf("q8")]);
  });

  test("are said to screen readers once nobody types any more", () => {
    showReading();
    press("/");
    act(() => void vi.advanceTimersByTime(50));
    fireEvent.input(field(), { target: { value: "kirby" } });
    act(() => void vi.advanceTimersByTime(200));
    expect(status()).not.toContain("shown");
    settle();
    expect(status()).toBe("1 of 16 shown");
  });

  test("that are nowhere say so, with a way back and one to the library", () => {
    const { told } = showReading();
    find("zeppelin");
    const notice = screen.getByRole("heading", { name: "Nothing with “zeppelin”" }).closest("section")!;
    expect(status()).toBe("Nothing with “zeppelin”");
    fireEvent.click(within(notice).getByRole("button", { name: "Library" }));
    expect(told).toContain("onLibrary");
    fireEvent.click(within(notice).getByRole("button", { name: "Clear" }));
    settle();
    expect(cards()).toHaveLength(16);
    expect(field().value).toBe("");
  });
});

describe("filters", () => {
  test("offer only what occurs, each with how many cards it would leave", () => {
    showReading();
    choose("Kind", "direct");
    expect(options("Kind")).toEqual([
      "All kinds",
      "Direct quotes (3)",
      "Indirect quotes (5)",
      "Mixed quotes (2)",
      "Figures with a source (2)",
      "Figures nobody vouches for (4)",
    ]);
    expect(options("Source")).toContain("Abdulkarim Omar (2)");
    expect(options("Source")).toContain("John Kirby (0)");
    expect(screen.queryByRole("combobox", { name: "Verdict" })).toBeNull();
    expect(screen.queryByRole("combobox", { name: "Tag" })).toBeNull();
    expect(cards()).toHaveLength(3);
  });

  test("can be taken away one by one, or all at once", () => {
    showReading();
    choose("Kind", "direct");
    choose("Source", idOf("omar"));
    expect(shownLine()).toBe("2 of 16 shown");
    fireEvent.click(screen.getByRole("button", { name: "Kind: Direct quotes. Remove" }));
    settle();
    expect(cards()).toHaveLength(6);
    fireEvent.click(screen.getByRole("button", { name: "Clear" }));
    settle();
    expect(shownLine()).toBeUndefined();
    expect(cards()).toHaveLength(16);
  });

  test("count within the list that is shown", () => {
    showReading();
    fireEvent.click(screen.getByRole("button", { name: "Quotes 10" }));
    choose("Source", idOf("omar"));
    expect(shownLine()).toBe("4 of 10 shown");
    expect(screen.getByRole("button", { name: "Figures 2" })).not.toBeNull();
  });

  test("show what was taken out, open", () => {
    showReading((reading) => handOn(reading, "q6", { state: "rejected" }));
    choose("State", "out");
    expect(cards()).toEqual([]);
    expect(shownLine()).toBe("1 of 1 shown");
    expect(document.querySelector<HTMLDetailsElement>(".taken-out-list")!.open).toBe(true);
    expect(screen.queryByRole("heading", { name: /^Nothing/ })).toBeNull();
  });
});

describe("what the reader has in hand", () => {
  const kept = (...goldIds: string[]) =>
    readPage((reading) => {
      for (const goldId of goldIds) handOn(reading, goldId, { state: "kept" });
    });

  test("stays though it no longer fits, until they go on", () => {
    const { update } = showPage(kept("q2", "q8"));
    choose("State", "kept");
    expect(cards()).toEqual(["q2", "q8"].map(idOf));
    focusOn("q2");
    settle();
    // let go of, under the hand
    update({ page: kept("q8") });
    settle();
    expect(cards()).toEqual(["q2", "q8"].map(idOf));
    expect(shownLine()).toBe("1 of 16 shown");
    focusOn("q8");
    settle();
    expect(cards()).toEqual([idOf("q8")]);
  });

  test("has no claim to stay when they look for something else", () => {
    showPage(readPage(), { chosen: idOf("q2") });
    find("kirby");
    expect(cards()).toEqual([idOf("q5")]);
  });

  test("comes when the page calls for it, whatever is looked for", () => {
    const { update } = showReading();
    find("kirby");
    update({ chosen: idOf("q2"), calls: 1 });
    settle();
    expect(cards()).toEqual(["q2", "q5"].map(idOf));
    expect((document.activeElement as HTMLElement).dataset.card).toBe(idOf("q2"));
  });
});

describe("what is looked for", () => {
  test("is kept while the same article is read again", () => {
    const { update } = showReading();
    find("kirby");
    update({ page: { state: "loading" } });
    settle();
    update({ page: readPage() });
    settle();
    expect(field().value).toBe("kirby");
    expect(cards()).toEqual([idOf("q5")]);
  });

  test("is forgotten when another article comes, also when the first comes back", () => {
    const { update } = showReading();
    find("kirby");
    update({ page: readPage(({ article }) => Object.assign(article, { id: "urn:test:other" })) });
    settle();
    expect(screen.queryByRole("searchbox")).toBeNull();
    expect(cards()).toHaveLength(16);
    update({ page: readPage() });
    settle();
    expect(cards()).toHaveLength(16);
  });
});

describe("orders", () => {
  const starts = new Map(seedReading().annotations.map(({ id, target }) => [id, target.selector[1].start]));

  test("in the article's: quotes and figures in one row, each with who says it, and a way back to groups", () => {
    showReading();
    choose("Order", "place");
    const places = cards().map((id) => starts.get(id)!);
    expect(places).toHaveLength(16);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(screen.getByRole("region", { name: "In the article’s order" })).not.toBeNull();
    expect(document.querySelector(`[data-card="${idOf("q2")}"] .speaks`)!.textContent).toBe("Abdulkarim Omar");
    fireEvent.click(screen.getByRole("button", { name: "Group by source" }));
    settle();
    expect(screen.getByRole("region", { name: "Abdulkarim Omar" })).not.toBeNull();
  });

  test("the latest first: what the reader changed last", () => {
    showReading((reading) => {
      handOn(reading, "f5", { note: "Who counted?", modified: "2022-03-01T00:00:00.000Z" });
      handOn(reading, "q9", { state: "kept", modified: "2022-02-01T00:00:00.000Z" });
    });
    choose("Order", "time");
    expect(cards().slice(0, 2)).toEqual(["f5", "q9"].map(idOf));
    press("Escape");
    expect(cards()).toHaveLength(16);
  });

  test("J leads along the row", () => {
    showReading();
    choose("Order", "place");
    (document.activeElement as HTMLElement).blur();
    press("j");
    settle();
    press("j");
    settle();
    expect((document.activeElement as HTMLElement).dataset.card).toBe(cards()[1]);
  });
});

describe("a thousand cards", { timeout: 30_000 }, () => {
  test("few that are found stand open, many start closed, and those shown are no more than asked for", () => {
    showPage({ state: "read", reading: manyCards(1000), desk: null, chosen: null, marksOn: true });
    find("point 99");
    expect(cards()).toHaveLength(document.querySelectorAll(".stream [data-card]").length);
    expect(Number.parseInt(shownLine()!, 10)).toBe(cards().length);
    expect(cards().length).toBeGreaterThan(3);
    find("point");
    expect(cards()).toEqual([]);
    expect(document.querySelectorAll(".stream [aria-expanded=false]").length).toBeGreaterThan(10);
    find("point 99");
    find("");
    expect(cards()).toEqual([]);
  });

  test("come a few at a time where the list has changed", () => {
    showPage({ state: "read", reading: manyCards(120), desk: null, chosen: null, marksOn: true });
    press("/");
    settle();
    fireEvent.input(field(), { target: { value: "point" } });
    act(() => void vi.advanceTimersByTime(71));
    expect(cards().length).toBeLessThan(20);
    settle();
    expect(cards()).toHaveLength(80);
  });
});
