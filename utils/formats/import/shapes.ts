// Where in the files that we read the records are.

/** The containers above the records, by their shape ("" is the file itself), in any of the formats. */
const CONTAINERS: Record<string, "object" | "array" | "either"> = {
  "": "either",
  first: "object",
  "first.items": "array",
  "sourcemark:articles": "array",
  "sourcemark:pages": "array",
  "sourcemark:pages[]": "object",
  "sourcemark:pages[].items": "array",
  /** Hypothesis's API. */
  rows: "array",
  /** Hypothesis's own export to a file. */
  annotations: "array",
};

const ROWS: ReadonlySet<string> = new Set(["[]", "rows[]", "annotations[]"]);
const ITEMS: ReadonlySet<string> = new Set(["first.items[]", "sourcemark:pages[].items[]"]);

/** True where the values within are records of their own. */
export function isEntered(shape: string, isObject: boolean): boolean {
  const kind = Object.hasOwn(CONTAINERS, shape) ? CONTAINERS[shape] : null;
  return kind === "either" || kind === (isObject ? "object" : "array");
}

/** True where a container of records should stand. */
export function isContainer(shape: string): boolean {
  return Object.hasOwn(CONTAINERS, shape);
}

/** An annotation of Hypothesis's. */
export function isRow(shape: string): boolean {
  return ROWS.has(shape);
}

/** An annotation of ours. */
export function isItem(shape: string): boolean {
  return ITEMS.has(shape);
}
