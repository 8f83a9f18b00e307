// What stays where it is while the reader's hand is on it: buttons under a press, the focus, a list that is typed in.
import { cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { PageState } from "@/utils/annotation/page-state.ts";
import { idOf } from "../fixtures/seed-reading.ts";
import { readPage, showPage } from "./panel-at-hand.tsx";

beforeEach(() => {
  vi.useFakeTimers();
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const card = () => document.querySelector<HTMLElement>(`[data-card="${idOf("q2")}"]`)!;
const later = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));
/** The page once the quote has become something else. */
function changed(change: (quote: Annotation) => Annotation): PageState {
  return readPage((reading) => {
    reading.annotations = reading.annotations.map((one) => (one.id === idOf("q2") ? change(one) : one));
  });
}
const noted = () => changed((quote) => ({ ...quote, note: "Who heard them?" }));
const kirbys = () =>
  changed((quote) =>
    quote.body.type === "Quote" ? ({ ...quote, body: { ...quote.body, source: idOf("kirby") } } as Annotation) : quote,
  );
function open() {
  const panel = showPage(readPage(), { chosen: idOf("q2") });
  fireEvent.click(within(card()).getByRole("button", { name: "Correct, judge or note" }));
  panel.told.length = 0;
  return panel;
}
/** What is written on the card, its fields aside. */
const showsNote = () => within(card()).queryByText("Who heard them?", { selector: ".note" }) !== null;

describe("while the mouse is pressed", () => {
  test("what comes in waits until the click has been", () => {
    const { update } = open();
    fireEvent.pointerDown(screen.getByRole("button", { name: "Done" }));
    update({ page: noted(), chosen: idOf("q2") });
    expect(showsNote()).toBe(false);
    fireEvent.pointerUp(document.body);
    fireEvent.click(screen.getByRole("button", { name: "Done" }));
    later(0);
    expect(showsNote()).toBe(true);
    expect(document.querySelector(".open-card")).toBeNull();
  });

  test("and no longer than a press lasts, where nobody tells when it ends", () => {
    const { update } = open();
    fireEvent.pointerDown(document.body);
    update({ page: noted(), chosen: idOf("q2") });
    later(1_000);
    expect(showsNote()).toBe(true);
  });

  test("a list that opens holds nothing up", () => {
    const { update } = open();
    fireEvent.pointerDown(screen.getByLabelText("How"));
    update({ page: noted(), chosen: idOf("q2") });
    expect(showsNote()).toBe(true);
  });

  test("a note is saved once, though the card closes before it is on the disk", () => {
    const { told } = open();
    const field = screen.getByLabelText("Note");
    fireEvent.input(field, { target: { value: "Who heard them?" } });
    fireEvent.blur(field);
    fireEvent.click(screen.getByRole("button", { name: "Done" }));
    later(1_000);
    expect(told.filter((one) => one.startsWith("onAct"))).toHaveLength(1);
  });
});

describe("the focus goes with a card that moves to another group", () => {
  test.each(["Who says it", "Note"])("from the field “%s” to the same field", (label) => {
    const { update } = open();
    screen.getByLabelText(label).focus();
    const group = card().closest("section");
    update({ page: kirbys(), chosen: idOf("q2") });
    expect(card().closest("section")).not.toBe(group);
    expect(document.activeElement).toBe(screen.getByLabelText(label));
  });

  test("but not back to one that the reader left", () => {
    const { update } = open();
    screen.getByLabelText("Note").focus();
    screen.getByLabelText("Note").blur();
    later(0);
    update({ page: kirbys(), chosen: idOf("q2") });
    expect(document.activeElement).toBe(document.body);
  });
});

describe("a list counts", () => {
  const typed = () => {
    const panel = open();
    const list = screen.getByLabelText("Who says it");
    fireEvent.keyDown(list, { key: "J" });
    fireEvent.change(list, { target: { value: idOf("kirby") } });
    fireEvent.keyDown(list, { key: "o" });
    return { ...panel, list };
  };
  const CORRECTED = `onAct ${idOf("q2")} ${JSON.stringify({ type: "correct-quote", source: idOf("kirby") })}`;

  test("not while it is typed in", () => {
    const { told, list } = typed();
    later(900);
    expect(told).toEqual([]);
    expect((list as HTMLSelectElement).value).toBe(idOf("kirby"));
  });

  test.each<[string, (list: HTMLElement) => void]>([
    ["after a rest", () => later(1_000)],
    ["with Enter", (list) => fireEvent.keyDown(list, { key: "Enter" })],
    ["once it is left", (list) => fireEvent.blur(list)],
    ["once the card closes", () => fireEvent.click(screen.getByRole("button", { name: "Done" }))],
  ])("%s", (_name, end) => {
    const { told, list } = typed();
    end(list);
    later(2_000);
    expect(told.filter((one) => one.startsWith("onAct"))).toEqual([CORRECTED]);
  });
});

test.each([
  ["?", { key: "؟", code: "Slash", shiftKey: true }, "onKeys"],
  ["M", { key: "ь", code: "KeyM" }, "onToggleMarks"],
])("%s is heard on keyboards without Latin letters", (_name, key, deed) => {
  const heard: string[] = [];
  const { told } = showPage(readPage(), { onKeys: () => heard.push("onKeys") });
  fireEvent.keyDown(document.body, key);
  expect([...heard, ...told]).toContain(deed);
});
