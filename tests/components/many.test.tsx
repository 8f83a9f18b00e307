// Hundreds and thousands of cards: what is closed, what opens it, and that no click brings more than a portion.
import { act, cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { type ComponentType, options, type VNode } from "preact";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CardFrame } from "@/components/reading/CardFrame.tsx";
import { overviewOf } from "@/components/reading/overview.ts";
import { ReadingView } from "@/components/reading/ReadingView.tsx";
import type { PageState } from "@/utils/annotation/page-state.ts";
import { manyCards } from "../fixtures/many-cards.ts";
import { showPage } from "./panel-at-hand.tsx";

beforeEach(() => {
  Element.prototype.scrollIntoView = () => {};
});
afterEach(cleanup);

function pageOf(...given: Parameters<typeof manyCards>): PageState {
  return { state: "read", reading: manyCards(...given), desk: null, chosen: null, marksOn: true };
}

function cards(): string[] {
  return [...document.querySelectorAll<HTMLElement>("[data-card]")].map((card) => card.dataset.card!);
}

function heads(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(".stream [aria-expanded]")];
}

function openHeads(): (string | null)[] {
  return heads()
    .filter((head) => head.getAttribute("aria-expanded") === "true")
    .map((head) => head.textContent);
}

function focusedCard(): string | undefined {
  return (document.activeElement as HTMLElement).dataset.card;
}

function press(key: string): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, bubbles: true });
}

const head = (name: string) => screen.getByRole("button", { name, expanded: false });

describe("120 cards", () => {
  test("all are open, and nothing closes", () => {
    showPage(pageOf(120));
    expect(cards()).toHaveLength(120);
    expect(heads()).toEqual([]);
  });
});

describe("121 cards and more", () => {
  test("groups and the ledger's parts start closed, with name, number and first line", () => {
    showPage(pageOf(150));
    expect(cards()).toEqual([]);
    expect(heads()).toHaveLength(15);
    expect(openHeads()).toEqual([]);
    const group = screen.getByRole("region", { name: "Bo Adams" });
    expect(group.querySelector(".count")?.textContent).toBe("11 quotes");
    expect(group.querySelector(".first")?.textContent).toMatch(/^“Point 7 matters/);
    expect(screen.getByRole("region", { name: "Figures" }).textContent).toBe("Figures50Nobody vouches for these 50");
  });

  test("a click on the head opens the group, another closes it", () => {
    showPage(pageOf(150));
    fireEvent.click(head("Bo Adams"));
    expect(cards()).toHaveLength(11);
    expect(document.querySelector(".open .first")).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Bo Adams", expanded: true }));
    expect(cards()).toEqual([]);
  });

  test("a part of the ledger opens likewise", () => {
    showPage(pageOf(150));
    fireEvent.click(head("Nobody vouches for these"));
    expect(cards()).toHaveLength(50);
  });

  test("a card chosen on the page opens its group and has the focus", () => {
    const { update } = showPage(pageOf(150));
    update({ chosen: "urn:test:card-7" });
    expect(openHeads()).toEqual(["Bo Adams"]);
    expect(focusedCard()).toBe("urn:test:card-7");
  });

  test("the card that is chosen from the start stands in an open group", () => {
    showPage(pageOf(150), { chosen: "urn:test:card-2" });
    expect(openHeads()).toEqual(["Nobody vouches for these"]);
    expect(focusedCard()).toBe("urn:test:card-2");
  });

  test("J and K lead into the next group and back, and open it", () => {
    showPage(pageOf(150));
    press("j");
    expect(openHeads()).toEqual(["Ada Adams"]);
    expect(focusedCard()).toBe("urn:test:card-0");
    for (let step = 0; step < 26; step += 1) press("j");
    expect(openHeads()).toEqual(["Ada Adams", "Bo Adams"]);
    expect(focusedCard()).toBe("urn:test:card-7");
    press("k");
    expect(focusedCard()).toBe(
      within(screen.getByRole("region", { name: "Ada Adams" }))
        .getAllByRole("article")
        .at(-1)?.dataset.card,
    );
  });

  test("J from a closed head leads to its first card, K to the last card before it", () => {
    showPage(pageOf(150));
    head("Bo Adams").focus();
    press("j");
    expect(focusedCard()).toBe("urn:test:card-7");
    screen.getByRole("button", { name: "Bo Adams" }).focus();
    press("k");
    expect(openHeads()).toEqual(["Ada Adams", "Bo Adams"]);
    expect(focusedCard()).toBe(cards()[25]);
  });

  test("the list of who speaks and the sum's link open what they lead to", () => {
    showPage(pageOf(150));
    const rows = within(screen.getByRole("region", { name: "Who speaks" }));
    fireEvent.click(rows.getByRole("button", { name: /Cem Adams/ }));
    expect(openHeads()).toEqual(["Cem Adams"]);
    expect(document.activeElement?.textContent).toBe("Cem Adams");
    fireEvent.click(screen.getByRole("button", { name: "50 figures" }));
    expect(openHeads()).toEqual(["Cem Adams", "Nobody vouches for these"]);
  });

  test("sorting out never opens all of them", () => {
    const page = pageOf(121);
    if (page.state === "read") page.reading.annotations[0]!.state = "rejected";
    showPage(page);
    expect(cards()).toEqual([]);
    expect(heads().length).toBeGreaterThan(0);
  });

  test("one card is a tab stop among those in the page", () => {
    showPage(pageOf(150), { chosen: "urn:test:card-7" });
    fireEvent.click(screen.getByRole("button", { name: "Bo Adams", expanded: true }));
    fireEvent.click(head("Cem Adams"));
    expect(document.querySelectorAll('[data-card][tabindex="0"]')).toHaveLength(1);
  });
});

/** Milliseconds: finding buttons by name among hundreds of cards takes long in happy-dom, on a busy machine more than 5 s. */
const LONGEST = 30_000;

describe("thousands", { timeout: LONGEST }, () => {
  test("a group brings 200 cards at a time, and the focus goes to the first of the new ones", () => {
    showPage(pageOf(3000));
    fireEvent.click(head("Ada Adams"));
    expect(cards()).toHaveLength(200);
    fireEvent.click(screen.getByRole("button", { name: "Show 200 more" }));
    expect(cards()).toHaveLength(400);
    expect(focusedCard()).toBe(cards()[200]);
    fireEvent.click(screen.getByRole("button", { name: "Show 136 more" }));
    expect(cards()).toHaveLength(536);
    expect(screen.queryByRole("button", { name: /^Show \d/ })).toBeNull();
  });

  test("a card far down is shown with its neighbours, not with all before it", () => {
    const { update } = showPage(pageOf(3000));
    update({ chosen: "urn:test:card-2999" });
    expect(focusedCard()).toBe("urn:test:card-2999");
    expect(cards()).toHaveLength(200);
    fireEvent.click(screen.getByRole("button", { name: "Show the 200 before" }));
    expect(cards()).toHaveLength(400);
    expect(focusedCard()).toBe(cards()[199]);
  });

  test("J past the last card shown brings the next ones", () => {
    showPage(pageOf(3000));
    fireEvent.click(head("Ada Adams"));
    const last = document.querySelector<HTMLElement>(`[data-card="${cards().at(-1)}"]`)!;
    last.focus();
    press("j");
    expect(cards()).toHaveLength(400);
    expect(focusedCard()).toBe(cards()[200]);
  });

  test("sources come a hundred at a time, and a chosen card brings those up to its own", () => {
    const reading = manyCards(3000, { sources: 400 });
    const { groups } = overviewOf(reading.annotations, new Set());
    const { update } = showPage({ state: "read", reading, desk: null, chosen: null, marksOn: true });
    const listed = () => document.querySelectorAll(".group[aria-labelledby^='source-']").length;
    expect(groups.length).toBeGreaterThan(300);
    expect(listed()).toBe(100);
    const stream = within(document.querySelector<HTMLElement>(".stream")!);
    fireEvent.click(stream.getByRole("button", { name: `${groups.length - 100} more sources` }));
    expect(listed()).toBe(200);
    const { id } = groups.at(-1)!.quotes[0]!;
    update({ chosen: id });
    expect(focusedCard()).toBe(id);
    expect(listed()).toBe(groups.length);
    expect(stream.queryByRole("button", { name: /more sources$/ })).toBeNull();
  });

  test("so do the rows of who speaks", () => {
    showPage(pageOf(3000, { sources: 400 }));
    const spine = within(screen.getByRole("region", { name: "Who speaks" }));
    fireEvent.click(spine.getByRole("button", { name: /more sources/ }));
    expect(spine.getAllByRole("listitem")).toHaveLength(110);
    expect(spine.getByRole("button", { name: /more sources/ })).not.toBeNull();
  });

  test("no card goes through all the others", () => {
    const reading = manyCards(3000);
    const figure = reading.annotations.find(({ body }) => body.type === "Figure")!;
    const { body } = figure;
    let looks = 0;
    const get = () => {
      looks += 1;
      return body;
    };
    Object.defineProperty(figure, "body", { get });
    showPage({ state: "read", reading, desk: null, chosen: null, marksOn: true });
    expect(looks).toBeLessThan(50);
    looks = 0;
    fireEvent.click(head("Ada Adams"));
    expect(cards()).toHaveLength(200);
    expect(looks).toBeLessThan(5);
  });

  test("the panel's elements are about as many as with a hundred cards", () => {
    showPage(pageOf(10_000, { sources: 400, figuresOfThree: 2 }));
    expect(document.querySelectorAll(".strip *").length).toBeLessThan(300);
    expect(document.querySelectorAll("*").length).toBeLessThan(2000);
  });
});

describe("long quotes", () => {
  test("among more than forty cards they are cut, with a way to all of it and back", () => {
    showPage(pageOf(60, { longEvery: 4 }));
    const cut = document.querySelectorAll(".six-lines");
    expect(cut).toHaveLength(10);
    const card = cut[0]!.closest<HTMLElement>("[data-card]")!;
    const length = () => card.querySelector("blockquote")!.textContent!.length;
    const short = length();
    expect(short).toBeLessThanOrEqual(800);
    fireEvent.click(within(card).getByRole("button", { name: "More", expanded: false }));
    expect(card.querySelector(".six-lines")).toBeNull();
    expect(length()).toBeGreaterThan(short);
    fireEvent.click(within(card).getByRole("button", { name: "Less", expanded: true }));
    expect(length()).toBe(short);
  });

  test("among forty they are not", () => {
    showPage(pageOf(40, { longEvery: 4 }));
    expect(document.querySelector(".six-lines")).toBeNull();
    expect(screen.queryByRole("button", { name: "More" })).toBeNull();
  });
});

describe("one change is one rendering", () => {
  const rendered = new Map<unknown, number>();
  const diffed = options.diffed;
  const timesOf = (view: ComponentType<never>) => rendered.get(view) ?? 0;
  beforeEach(() => {
    rendered.clear();
    options.diffed = (vnode: VNode) => {
      rendered.set(vnode.type, (rendered.get(vnode.type) ?? 0) + 1);
      diffed?.(vnode);
    };
  });
  afterEach(() => {
    options.diffed = diffed;
  });

  test("an article that comes with a chosen card", () => {
    showPage(pageOf(150), { chosen: "urn:test:card-7" });
    // once more for the tab stop that follows the focus
    expect(timesOf(ReadingView)).toBeLessThanOrEqual(2);
    expect(timesOf(CardFrame)).toBeLessThanOrEqual(11 + 2);
  });

  test("an article without one", () => {
    showPage(pageOf(120));
    expect(timesOf(ReadingView)).toBe(1);
    expect(timesOf(CardFrame)).toBe(120);
  });

  test("the marks switched off", () => {
    const page = pageOf(120);
    const { update } = showPage(page);
    rendered.clear();
    update({ page: { ...page, marksOn: false } as PageState, marksOn: false });
    expect(timesOf(ReadingView)).toBe(1);
    expect(timesOf(CardFrame)).toBe(0);
  });

  test("from one card to the next only these two are rendered", () => {
    showPage(pageOf(120));
    act(() => press("j"));
    rendered.clear();
    act(() => press("j"));
    expect(timesOf(ReadingView)).toBe(1);
    expect(timesOf(CardFrame)).toBe(2);
  });
});
