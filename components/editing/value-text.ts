// A figure's value as text that the reader can type: "12", "1500.5", "12 - 19" for a range.
import type { FigureBody } from "@/utils/annotation/body.ts";

type Value = FigureBody["value"];

export function writeValue(value: Value): string {
  if (value === null) return "";
  return Array.isArray(value) ? value.join(" – ") : String(value);
}

const NUMBER = /^-?\d{1,18}(?:\.\d{1,12})?$/;

/** Thousands may be parted by commas. Null where nothing is typed; undefined where it is no number. */
export function readValue(text: string): Value | undefined {
  const plain = text.replaceAll(",", "").trim();
  if (plain === "") return null;
  const parts = plain.split(/\s*[–—]\s*|\s+-\s+/);
  if (parts.length > 2 || !parts.every((part) => NUMBER.test(part))) return undefined;
  const [from, to] = parts.map(Number);
  return to === undefined ? from : [from!, to];
}
