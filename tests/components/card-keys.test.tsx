// The single letters that are keys of the panel: what they do on a card, and that the reader can turn them off.
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { KeysList } from "@/components/KeysList.tsx";
import { answerToLetters } from "@/components/key-pressed.ts";
import type { Reading } from "@/utils/annotation/article.ts";
import { idOf } from "../fixtures/seed-reading.ts";
import { readPage, showPage } from "./panel-at-hand.tsx";

beforeEach(() => {
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => {
  cleanup();
  answerToLetters(true);
});

const card = () => document.querySelector<HTMLElement>(`[data-card="${idOf("q2")}"]`)!;
const press = (key: string, target: Element = card(), more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(target, { key, bubbles: true, ...more });

function show(selection: string | null = null, change: (reading: Reading) => void = () => {}) {
  const page = readPage(change);
  if (page.state === "read") page.desk = { drafts: [], conflicts: [], undo: null, redo: null, unsaved: 0, lost: null };
  const panel = showPage(page, { chosen: idOf("q2"), selection });
  card().focus();
  return panel;
}
const focused = () => document.activeElement;

describe("on a card", () => {
  test("V leads to its verdict, and a number gives it", () => {
    const { told } = show();
    press("v");
    expect(focused()).toBe(screen.getByLabelText("Confirmed"));
    told.length = 0;
    press("é", focused()!, { code: "Digit2" });
    expect(focused()).toBe(screen.getByLabelText("Doubtful"));
    const verdict = { type: "judge", verdict: { judgement: "doubtful", evidence: null } };
    expect(told).toEqual([`onAct ${idOf("q2")} ${JSON.stringify(verdict)}`]);
  });

  test("V leads to the verdict that was given", () => {
    show(null, ({ annotations }) => {
      const judged = annotations.find(({ id }) => id === idOf("q2"))!;
      judged.verdict = { judgement: "false", evidence: null };
    });
    press("v");
    expect(focused()).toBe(screen.getByLabelText("False"));
  });

  test.each([
    ["a number past the last verdict", { code: "Digit5" }],
    ["a number with Ctrl", { code: "Digit1", ctrlKey: true }],
    ["a letter", { code: "KeyB" }],
  ])("%s gives no verdict", (_name, pressed) => {
    const { told } = show();
    press("v");
    told.length = 0;
    press("x", focused()!, pressed);
    expect(told).toEqual([]);
  });

  test("N leads to its note, whether its fields are open or not", () => {
    show();
    press("n");
    expect(focused()).toBe(screen.getByLabelText("Note"));
    card().focus();
    press("n");
    expect(focused()).toBe(screen.getByLabelText("Note"));
  });

  test("E opens its fields, and leaves the focus where it is", () => {
    show();
    press("e");
    expect(screen.queryByLabelText("Note")).not.toBeNull();
    expect(focused()).toBe(card());
  });
});

test.each([
  ["what is selected", "those words", ["onMark highlight"]],
  ["nothing where nothing is selected", null, []],
])("H highlights %s", (_name, selection, told) => {
  const panel = show(selection);
  press("h", document.body);
  expect(panel.told.filter((line) => line.startsWith("onMark"))).toEqual(told);
});

describe("turned off", () => {
  beforeEach(() => answerToLetters(false));

  test("no letter does anything; arrows, Enter and Ctrl Z do", () => {
    const { told } = show("those words");
    told.length = 0;
    for (const key of ["v", "n", "e", "j", "k", "m", "h", "/", "?"]) press(key);
    expect(told).toEqual([]);
    expect([focused(), screen.queryByLabelText("Note"), screen.queryByRole("searchbox")]).toEqual([card(), null, null]);
    press("ArrowDown");
    expect(focused()).not.toBe(card());
    card().focus();
    press("Enter");
    expect(screen.queryByLabelText("Note")).not.toBeNull();
  });

  test("the list of keys leaves them out", () => {
    render(<KeysList commands={[]} onChange={() => {}} onClose={() => {}} />);
    const keys = [...document.querySelectorAll("dd")].map(({ textContent }) => textContent);
    expect(keys).toEqual(["↓", "↑", "Enter", "Esc", "Ctrl Z", "Ctrl Y"]);
  });
});
