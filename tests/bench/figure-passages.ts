// How well figures say what they count and who vouches, on a gold file of passages: totals, or the errors of one class.
//
//   npm exec -- tsx tests/bench/figure-passages.ts GOLD.jsonl [counted|voucher|missed|extra|span|value|unit|modifier|kind]
//
// GOLD: lines of {"id","text","figures":[{start,end,kind,value,magnitude,unit,modifier,counted,voucher,optional}]}, offsets
// in UTF-16 code units. Counted nouns are the same where their last words are, vouchers where one name holds the other.
import { readFileSync } from "node:fs";
import { type AnalysedLine, analyseLine } from "@/utils/cli/analyse-line.ts";

interface GoldFigure {
  start: number;
  end: number;
  kind: string;
  value: number | [number, number] | null;
  unit?: string | null;
  modifier?: string | null;
  counted: string | null;
  voucher: string | null;
  optional?: boolean;
}

type Found = AnalysedLine["figures"][number];

/** Kinds that are kept apart from the figures. */
const APART = new Set(["date", "time", "ordinal", "duration", "score"]);
/** Characters of the text shown on each side of an error. */
const MARGIN = 60;

const [file, only] = process.argv.slice(2);
if (file === undefined) {
  console.error("Which gold file? tsx tests/bench/figure-passages.ts GOLD.jsonl [class of error]");
  process.exit(2);
}
const totals = new Map<string, { right: number; all: number }>();

function mark(name: string, right: boolean, show: () => string): void {
  const total = totals.get(name) ?? { right: 0, all: 0 };
  total.all++;
  if (right) total.right++;
  totals.set(name, total);
  if (!right && only !== undefined && name.split(" ")[0] === only) console.log(`${name.padEnd(15)}${show()}`);
}

const words = (text: string) =>
  text
    .toLowerCase()
    .replace(/^(?:the|a|an|its|their|his|her) /, "")
    .replace(/['’]s\b/g, "")
    .replace(/[^\p{L}\p{N} -]/gu, "");

/** The last word before a preposition, without the plural's -s. */
function head(noun: string): string {
  const phrase = words(noun).replace(
    / (?:of|in|from|for|with|at|on|who|that|which|to|by|among|between|across)\b.*$/,
    "",
  );
  return (phrase.trim().split(/\s+/).at(-1) ?? "").replace(/ies$/, "y").replace(/(?<!s)s$/, "");
}

function sameName(gold: string | null, found: string | null): boolean {
  if (gold === null || found === null) return gold === found;
  const [a, b] = [words(gold), words(found)];
  return a.includes(b) || b.includes(a);
}

function compare(text: string, gold: GoldFigure, found: Found): void {
  const place = `${text.slice(Math.max(0, gold.start - MARGIN), gold.start)}[${text.slice(gold.start, gold.end)}]${text.slice(gold.end, gold.end + MARGIN)}`;
  const line = (a: unknown, b: unknown) => () =>
    `${place.replace(/\s+/g, " ")}\n    gold ${JSON.stringify(a)} found ${JSON.stringify(b)}`;
  const same = JSON.stringify(gold.value) === JSON.stringify(found.value);
  const close =
    typeof gold.value === "number" &&
    typeof found.value === "number" &&
    Math.abs(gold.value - found.value) <= 1e-4 * Math.abs(gold.value);
  mark(
    "span",
    gold.start === found.start && gold.end === found.end,
    line(text.slice(gold.start, gold.end), text.slice(found.start, found.end)),
  );
  mark("value", same || close, line(gold.value, found.value));
  mark("kind", gold.kind === found.kind, line(gold.kind, found.kind));
  if (gold.unit)
    mark("unit", gold.unit.toLowerCase() === (found.unit ?? "").toLowerCase(), line(gold.unit, found.unit));
  mark(
    "modifier",
    (gold.modifier ?? null) === null ? found.modifier === null : found.modifier !== null,
    line(gold.modifier, found.modifier),
  );
  if (gold.counted) {
    const right = found.counted !== null && head(gold.counted) === head(found.counted);
    mark("counted", right, line(gold.counted, found.counted));
    mark(`counted ${gold.kind}`, right, () => "");
  }
  const right = sameName(gold.voucher, found.speaker);
  mark("voucher", right, line(gold.voucher, found.speaker));
  mark(gold.voucher === null ? "voucher nobody" : "voucher somebody", right, () => "");
}

for (const record of readFileSync(file, "utf8").split("\n")) {
  if (record.trim() === "") continue;
  const { id, text, figures } = JSON.parse(record) as { id: string; text: string; figures: GoldFigure[] };
  const found = analyseLine({ id, text }).figures;
  const touched = new Set<Found>();
  for (const gold of figures) {
    const over = found.filter((figure) => figure.start < gold.end && gold.start < figure.end);
    for (const figure of over) touched.add(figure);
    const shown = over.filter(({ kind }) => !APART.has(kind));
    const date = gold.kind === "date" || gold.kind === "time";
    const place = text.slice(Math.max(0, gold.start - MARGIN), gold.end + MARGIN).replace(/\s+/g, " ");
    if (date) mark("date", shown.length === 0, () => place);
    if (APART.has(gold.kind) || gold.optional) continue;
    const best = shown.find(({ start }) => start === gold.start) ?? shown[0];
    mark("missed", best !== undefined, () => `${place}\n    [${text.slice(gold.start, gold.end)}] ${gold.kind}`);
    if (best !== undefined) compare(text, gold, best);
  }
  for (const figure of found)
    if (!APART.has(figure.kind))
      mark(
        "extra",
        touched.has(figure),
        () =>
          `${text.slice(Math.max(0, figure.start - MARGIN), figure.end + MARGIN).replace(/\s+/g, " ")}\n    [${text.slice(figure.start, figure.end)}] ${figure.kind}`,
      );
}
for (const [name, { right, all }] of totals)
  console.log(`${name.padEnd(18)}${((100 * right) / all).toFixed(1).padStart(6)} % of ${all}`);
