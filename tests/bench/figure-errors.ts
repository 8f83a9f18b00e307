// Where the figures engine errs on a gold file, by class of error: read, think, fix the class.
//
//   npm exec -- tsx tests/bench/figure-errors.ts GOLD.jsonl [missed|extra|span|value|unit|modifier|counted]
//
// GOLD: lines of {"id","text","figures":[{start,end,kind,value,unit,modifier,counted,optional}]}, offsets in UTF-16 code units.
// Values are compared as they are; units are shown where they differ in any way, for a person to judge.
import { readFileSync } from "node:fs";
import { findFigures } from "@/utils/analysis/figures/find-figures.ts";
import type { FigureFinding } from "@/utils/analysis/finding.ts";

interface GoldFigure {
  start: number | null;
  end: number;
  kind: string;
  value: number | [number, number] | null;
  unit?: string | null;
  modifier?: string | null;
  counted?: string | null;
  optional?: boolean;
}

interface GoldRecord {
  id: string;
  text: string;
  figures: GoldFigure[];
}

/** Kinds that are kept apart from the figures, in the gold and in what is found. */
const APART = new Set(["date", "time", "ordinal", "duration", "score"]);
/** Characters of the text shown on each side of an error. */
const MARGIN = 35;

const [file, only] = process.argv.slice(2);
if (file === undefined) {
  console.error("Which gold file? tsx tests/bench/figure-errors.ts GOLD.jsonl [class of error]");
  process.exit(2);
}
const counts = new Map<string, number>();

function report(kind: string, text: string, start: number, end: number, note: string): void {
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
  if (only !== undefined && only !== kind) return;
  const before = text.slice(Math.max(0, start - MARGIN), start).replace(/\s+/g, " ");
  const after = text.slice(end, end + MARGIN).replace(/\s+/g, " ");
  console.log(`${kind.padEnd(9)}${before}[${text.slice(start, end)}]${after}   ${note}`);
}

function compare(record: GoldRecord, gold: GoldFigure, start: number, found: FigureFinding): void {
  const { text } = record;
  const show = (kind: string, a: unknown, b: unknown) =>
    report(kind, text, start, gold.end, `gold ${JSON.stringify(a)} found ${JSON.stringify(b)}`);
  if (start !== found.start || gold.end !== found.end)
    show("span", text.slice(start, gold.end), text.slice(found.start, found.end));
  if (gold.value !== null && JSON.stringify(gold.value) !== JSON.stringify(found.value))
    show("value", gold.value, found.value);
  if (gold.unit && gold.unit !== found.unit) show("unit", gold.unit, found.unit);
  if (gold.modifier !== undefined && (gold.modifier === null) !== (found.modifier === null))
    show("modifier", gold.modifier, found.modifier);
  const named = found.counted ?? found.about;
  const counted = named === null ? null : text.slice(named.start, named.end);
  if (gold.counted && gold.counted !== counted) show("counted", gold.counted, counted);
}

for (const line of readFileSync(file, "utf8").split("\n")) {
  if (line.trim() === "") continue;
  const record = JSON.parse(line) as GoldRecord;
  const found = findFigures(record.text, []);
  const touched = new Set<FigureFinding>();
  for (const gold of record.figures) {
    const { start } = gold;
    if (start === null) continue;
    const over = found.filter((figure) => figure.start < gold.end && start < figure.end);
    for (const figure of over) touched.add(figure);
    if (APART.has(gold.kind) || gold.optional) continue;
    const best = over.find((figure) => figure.start === start) ?? over[0];
    if (best === undefined)
      report("missed", record.text, start, gold.end, `${gold.kind} ${JSON.stringify(gold.value)}`);
    else compare(record, gold, start, best);
  }
  for (const figure of found)
    if (!touched.has(figure) && !APART.has(figure.kind))
      report(
        "extra",
        record.text,
        figure.start,
        figure.end,
        `${figure.kind} ${JSON.stringify(figure.value)} ${figure.unit}`,
      );
}
console.log(Object.fromEntries(counts));
