// The open card, the reader's own groups, and the line at the lower edge.
import { cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readValue, writeValue } from "@/components/editing/value-text.ts";
import type { PanelProps } from "@/components/panel-props.ts";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Reading } from "@/utils/annotation/article.ts";
import type { Desk } from "@/utils/annotation/desk.ts";
import { idOf } from "../fixtures/seed-reading.ts";
import { readPage, showPage } from "./panel-at-hand.tsx";

const DAY = "2026-01-05T12:00:00.000Z";
const NOTHING: Desk = { drafts: [], conflicts: [], undo: null, redo: null, unsaved: 0, lost: null };

beforeEach(() => {
  vi.useFakeTimers();
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show(
  change: (reading: Reading) => void = () => {},
  desk: Partial<Desk> = {},
  given: Partial<PanelProps> = {},
) {
  const page = readPage(change);
  if (page.state === "read") page.desk = { ...NOTHING, ...desk };
  return showPage(page, given);
}
const set = (goldId: string, changes: Partial<Annotation>) => (reading: Reading) => {
  reading.annotations = reading.annotations.map((one) => (one.id === idOf(goldId) ? { ...one, ...changes } : one));
};
const card = (goldId: string) => document.querySelector<HTMLElement>(`[data-card="${idOf(goldId)}"]`)!;
/** The card as it stands open once the reader chose it. */
function open(
  goldId: string,
  change?: (reading: Reading) => void,
  desk: Partial<Desk> = {},
  given: Partial<PanelProps> = {},
) {
  const panel = show(change, desk, { chosen: idOf(goldId), ...given });
  fireEvent.click(within(card(goldId)).getByRole("button", { name: "Correct, judge or note" }));
  panel.told.length = 0;
  return panel;
}
const tellsAct = (goldId: string, what: object) => `onAct ${idOf(goldId)} ${JSON.stringify(what)}`;

describe("the open card", () => {
  test.each([
    ["Who says it", idOf("kirby"), { type: "correct-quote", source: idOf("kirby") }],
    ["Who says it", "", { type: "correct-quote", source: null }],
    ["How", "mixed", { type: "correct-quote", form: "mixed" }],
  ])("%s → %s", (label, value, what) => {
    const { told } = open("q2");
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
    expect(told).toEqual([tellsAct("q2", what)]);
  });

  test.each([
    ["Who vouches", idOf("kirby"), { type: "correct-figure", source: idOf("kirby") }],
    ["Kind", "money", { type: "correct-figure", kind: "money" }],
    ["Value", "1,200 – 1,500", { type: "correct-figure", value: [1200, 1500] }],
    ["Unit", " people ", { type: "correct-figure", unit: "people" }],
    ["Modifier", "", { type: "correct-figure", modifier: null }],
  ])("%s of a figure → %s", (label, value, what) => {
    const { told } = open("f5");
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
    expect(told).toEqual([tellsAct("f5", what)]);
  });

  test("a verdict is given, and taken back when it is chosen again", () => {
    const { told } = open("q2");
    fireEvent.click(screen.getByRole("radio", { name: "Doubtful" }));
    expect(told).toEqual([tellsAct("q2", { type: "judge", verdict: { judgement: "doubtful", evidence: null } })]);
    cleanup();
    const again = open("q2", set("q2", { verdict: { judgement: "doubtful", evidence: null } }));
    fireEvent.click(screen.getByRole("radio", { name: "Doubtful" }));
    expect(again.told).toEqual([tellsAct("q2", { type: "judge", verdict: null })]);
  });

  test("evidence is an address of the web or nothing", () => {
    const { told } = open("q2", set("q2", { verdict: { judgement: "false", evidence: null } }));
    const field = screen.getByLabelText("Evidence");
    fireEvent.change(field, { target: { value: "javascript:alert(1)" } });
    expect(told).toEqual([]);
    fireEvent.change(field, { target: { value: "https://a.example/1" } });
    const verdict = { judgement: "false", evidence: "https://a.example/1" };
    expect(told).toEqual([tellsAct("q2", { type: "judge", verdict })]);
  });

  test("a note is put away as a draft while it is typed, and saved when the field is left", () => {
    const { told } = open("q2");
    const field = screen.getByLabelText("Note");
    fireEvent.input(field, { target: { value: "Who" } });
    fireEvent.input(field, { target: { value: "Who counted?" } });
    expect(told).toEqual([]);
    act(() => {
      vi.advanceTimersByTime(300);
    });
    expect(told).toEqual([`onDraft ${idOf("q2")} Who counted?`]);
    fireEvent.blur(field);
    expect(told.at(-1)).toBe(`${tellsAct("q2", { type: "note", note: "Who counted?" })} 0`);
  });

  test("a panel that is closed while a note is typed puts the draft away first", () => {
    const { told } = open("q2");
    fireEvent.input(screen.getByLabelText("Note"), { target: { value: "Half a" } });
    window.dispatchEvent(new Event("pagehide"));
    expect(told).toEqual([`onDraft ${idOf("q2")} Half a`]);
  });

  test("a draft is there again when the card is opened, and said so on the closed card", () => {
    const drafts = [{ annotationId: idOf("q2"), articleId: "a", note: "Half a", at: DAY }];
    show(() => {}, { drafts });
    expect(card("q2").textContent).toContain("Draft Half a");
    cleanup();
    open("q2", undefined, { drafts });
    expect(screen.getByLabelText<HTMLTextAreaElement>("Note").value).toBe("Half a");
  });

  test("a note that another window writes shows where nothing is typed; where something is, that is kept and told", () => {
    const { told, update } = open("q2");
    const field = () => screen.getByLabelText<HTMLTextAreaElement>("Note");
    const withNote = (note: string, revision: number) => ({
      chosen: idOf("q2"),
      page: readPage(set("q2", { note, revision })),
    });
    update(withNote("theirs", 1));
    expect(field().value).toBe("theirs");
    fireEvent.input(field(), { target: { value: "theirs and mine" } });
    update(withNote("theirs again", 2));
    expect(field().value).toBe("theirs and mine");
    fireEvent.blur(field());
    expect(told.at(-1)).toBe(`${tellsAct("q2", { type: "note", note: "theirs and mine" })} 1`);
  });

  test("tags are parted by commas", () => {
    const { told } = open("q2");
    fireEvent.change(screen.getByLabelText("Tags"), { target: { value: "war, prisons" } });
    expect(told).toEqual([tellsAct("q2", { type: "tag", tags: ["war", "prisons"] })]);
  });

  test("the words selected on the page can be its words or who says it", () => {
    const { told } = open("q2", undefined, {}, { selection: "Abdulkarim" });
    fireEvent.click(screen.getByRole("button", { name: "As who says it" }));
    fireEvent.click(screen.getByRole("button", { name: "As its words" }));
    expect(told).toEqual([`onUse ${idOf("q2")} speaker`, `onUse ${idOf("q2")} words`]);
  });

  test("opens with Enter once it is chosen, and a click only chooses", () => {
    const { told, update } = show();
    card("q2").focus();
    fireEvent.keyDown(card("q2"), { key: "Enter", bubbles: true });
    expect(told).toEqual([`onShow ${idOf("q2")}`]);
    update({ chosen: idOf("q2") });
    fireEvent.click(card("q2").querySelector("blockquote")!);
    expect(screen.queryByLabelText("Note")).toBeNull();
    fireEvent.keyDown(card("q2"), { key: "Enter", bubbles: true });
    expect(screen.queryByLabelText("Note")).not.toBeNull();
  });

  test("opens with E, closes with Escape and with Done", () => {
    show(() => {}, {}, { chosen: idOf("q2") });
    const isOpen = () => screen.queryByLabelText("Note") !== null;
    card("q2").focus();
    fireEvent.keyDown(card("q2"), { key: "e", bubbles: true });
    expect(isOpen()).toBe(true);
    fireEvent.keyDown(screen.getByLabelText("Note"), { key: "Escape", bubbles: true });
    expect(isOpen()).toBe(false);
    fireEvent.click(within(card("q2")).getByRole("button", { name: "Correct, judge or note" }));
    fireEvent.click(screen.getByRole("button", { name: "Done" }));
    expect(isOpen()).toBe(false);
  });
});

describe("what is the reader's own", () => {
  const own = (reading: Reading) => {
    const [first] = reading.annotations.filter(({ body }) => body.type === "Quote");
    reading.annotations.push({
      ...first!,
      id: idOf("h"),
      body: { type: "Highlight" },
      creator: { type: "Person" },
      state: "kept",
    });
  };

  test("highlights have a group, and can be deleted, not taken out", () => {
    const { told } = open("h", own);
    const group = screen.getByRole("region", { name: "Your highlights" });
    expect(within(group).queryByRole("button", { name: "Keep" })).toBeNull();
    fireEvent.click(within(group).getByRole("button", { name: "Delete" }));
    expect(told).toEqual([tellsAct("h", { type: "delete" })]);
  });

  test("changed words say what they were and are, and can be taken or left", () => {
    const now = { start: 0, end: 2, exact: "about 60,000" };
    const standing = { status: "changed", now, since: DAY } as const;
    const { told } = show(set("f6", { state: "kept", standing }));
    const group = screen.getByRole("region", { name: "Since you kept it" });
    expect(group.textContent).toContain("was about 56,000, now about 60,000");
    expect(document.querySelectorAll(`[data-card="${idOf("f6")}"]`)).toHaveLength(1);
    fireEvent.click(within(group).getByRole("button", { name: "Take the new words" }));
    fireEvent.click(within(group).getByRole("button", { name: "Keep mine" }));
    expect(told).toEqual([tellsAct("f6", { type: "take-new-words" }), tellsAct("f6", { type: "keep-mine" })]);
  });

  test("lost words are listed with what was written, and placed by hand where words are selected", () => {
    const lost = set("q2", { note: "Who?", state: "kept", standing: { status: "orphan", since: DAY } });
    const { told } = show(lost, {}, { selection: "some words" });
    const group = screen.getByRole("region", { name: "Since you kept it" });
    expect(group.textContent).toContain("No longer on the page since January 5, 2026. What you wrote is safe.");
    expect(group.textContent).toContain("Note Who?");
    fireEvent.click(within(group).getByRole("button", { name: "Place it by hand" }));
    expect(told).toEqual([`onUse ${idOf("q2")} place`]);
  });

  test("lost words say how to place them where the page is beside, and nothing of it in the library", () => {
    const lost = set("q2", { state: "kept", standing: { status: "orphan", since: DAY } });
    show(lost);
    expect(screen.getByRole("region", { name: "Since you kept it" }).textContent).toContain("select its words");
    cleanup();
    show(lost, {}, { linkOf: (id) => `https://news.example/#${id}` });
    expect(screen.getByRole("region", { name: "Since you kept it" }).textContent).not.toContain("select its words");
  });

  test("a version that another window wrote over is shown, and can be taken back or left", () => {
    const page = readPage();
    const version = {
      ...(page.state === "read" ? page.reading.annotations : []).find(({ id }) => id === idOf("q2"))!,
      note: "theirs",
    };
    const conflicts = [{ key: 3, annotationId: idOf("q2"), articleId: "a", version, at: DAY }];
    const { told } = show(() => {}, { conflicts });
    expect(card("q2").textContent).toContain("theirs");
    fireEvent.click(within(card("q2")).getByRole("button", { name: "Leave it" }));
    fireEvent.click(within(card("q2")).getByRole("button", { name: "Take that back" }));
    expect(told).toEqual(["onSettle 3", tellsAct("q2", { type: "take-version", version }), "onSettle 3"]);
  });
});

describe("the line at the lower edge", () => {
  test("offers to mark what is selected", () => {
    const { told } = show(() => {}, {}, { selection: "a few words" });
    for (const name of ["As a highlight", "As a quote", "As a figure"])
      fireEvent.click(screen.getByRole("button", { name }));
    expect(told).toEqual(["onMark highlight", "onMark quote", "onMark figure"]);
  });

  test("says what was done last, and undoes and redoes it", () => {
    const step = { annotationId: idOf("q2"), act: "keep", words: "The massive attack" } as const;
    const { told } = show(() => {}, { undo: step, redo: step });
    expect(screen.getByText("Kept: The massive attack")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    fireEvent.click(screen.getByRole("button", { name: "Redo" }));
    for (const key of ["z", "Z", "y"])
      fireEvent.keyDown(document.body, { key, ctrlKey: true, shiftKey: key === "Z", bubbles: true });
    expect(told).toEqual(["onUndo undo", "onUndo redo", "onUndo undo", "onUndo redo", "onUndo redo"]);
  });

  test("is not there where there is nothing to say", () => {
    show();
    expect(document.querySelector(".desk")).toBeNull();
  });
});

describe("an emptied store", () => {
  test("is told, with what the backup holds and the way back", () => {
    const { told } = show(() => {}, { lost: { made: DAY, annotations: 1234 } });
    expect(document.body.textContent).toContain("The latest backup is of January 5, 2026 and holds 1,234 annotations.");
    fireEvent.click(screen.getByRole("button", { name: "Bring it back" }));
    fireEvent.click(screen.getByRole("button", { name: "Begin anew" }));
    expect(told).toEqual(["onBringBack", "onBeginAnew"]);
  });

  test("without a backup is told as it is", () => {
    show(() => {}, { lost: { made: null, annotations: 0 } });
    expect(screen.queryByRole("button", { name: "Bring it back" })).toBeNull();
    expect(document.body.textContent).toContain("there is no backup that could be read");
  });
});

test("many changes that no export holds are a reminder at the foot, few are not", () => {
  show(() => {}, { unsaved: 24 });
  expect(document.querySelector(".foot")?.textContent).not.toContain("changes");
  cleanup();
  show(() => {}, { unsaved: 30 });
  expect(document.querySelector(".foot")?.textContent).toContain("30 changes are on this computer only.");
});

test.each([
  ["12", 12],
  ["1,500.5", 1500.5],
  ["-3", -3],
  ["12 – 19", [12, 19]],
  ["", null],
  ["a few", undefined],
  ["1 – 2 – 3", undefined],
] as const)("“%s” is read as %s", (text, value) => {
  expect(readValue(text)).toEqual(value);
  if (value !== undefined) expect(readValue(writeValue(value as never))).toEqual(value);
});
