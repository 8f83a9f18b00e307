// The letter keys on keyboards of the world.
import { afterEach, expect, test } from "vitest";
import { answerToLetters, keyPressed } from "@/components/key-pressed.ts";

afterEach(() => answerToLetters(true));

test.each([
  ["an English J", "j", "KeyJ", false, "j"],
  ["an English J with Shift or Caps Lock", "J", "KeyJ", true, "j"],
  ["J of Dvorak stands where C is", "j", "KeyC", false, "j"],
  ["H of Dvorak stands where J is, and is none", "h", "KeyJ", false, "h"],
  ["Z of AZERTY stands where W is", "z", "KeyW", false, "z"],
  ["M of AZERTY stands where the semicolon is", "m", "Semicolon", false, "m"],
  ["À of Bépo stands where Z is, and is none", "à", "KeyZ", false, "à"],
  ["an Arabic J", "ت", "KeyJ", false, "j"],
  ["an Arabic key of two letters", "لا", "KeyB", false, "b"],
  ["an Arabic question mark", "؟", "Slash", true, "?"],
  ["a Persian question mark, wherever it stands", "؟", "KeyX", true, "?"],
  ["an Arabic letter where the slash is", "ظ", "Slash", false, "/"],
  ["a Russian K", "л", "KeyK", false, "k"],
  ["a Russian Z with Shift", "Я", "KeyZ", true, "z"],
  ["a Russian question mark", "?", "Digit7", true, "?"],
  ["a Russian full stop where the slash is", ".", "Slash", false, "."],
  ["a Greek E", "ε", "KeyE", false, "e"],
  ["a Thai sign without a width", "่", "KeyJ", false, "j"],
  ["Escape", "Escape", "Escape", false, "Escape"],
  ["an arrow", "ArrowDown", "ArrowDown", false, "ArrowDown"],
  ["the space bar", " ", "Space", false, " "],
  ["a key that begins an accent", "Dead", "KeyE", false, "Dead"],
  ["a key of a screen keyboard, which has no place", "ш", "", false, "ш"],
])("%s", (_name, key, code, shiftKey, pressed) => {
  expect(keyPressed({ key, code, shiftKey })).toBe(pressed);
});

test.each([
  ["a letter", { key: "j", code: "KeyJ" }, ""],
  ["an Arabic letter", { key: "ت", code: "KeyJ" }, ""],
  ["a question mark", { key: "?", code: "Slash", shiftKey: true }, ""],
  ["an arrow", { key: "ArrowDown", code: "ArrowDown" }, "ArrowDown"],
  ["Escape", { key: "Escape", code: "Escape" }, "Escape"],
  ["Ctrl Z", { key: "z", code: "KeyZ", ctrlKey: true }, "z"],
  ["Cmd Z on a Russian keyboard", { key: "я", code: "KeyZ", metaKey: true }, "z"],
])("where letters are turned off: %s", (_name, event, pressed) => {
  answerToLetters(false);
  expect(keyPressed({ shiftKey: false, ...event })).toBe(pressed);
});
