// Reads a gold file of quotes, resolves its gold speakers, and lists the wrong full names by class.
//   npm exec -- tsx tests/bench/source-errors.ts GOLD.jsonl [--list [CLASS]] [--write SYSTEM.jsonl]
// A name is right where it shares two words with gold's (one where gold has one). Speakers gold leaves out stay out.
// --write: gold's quotes with our names for theirs, for a scorer to read.
import { readFileSync, writeFileSync } from "node:fs";
import { resolveSources } from "@/utils/analysis/sources/resolve-sources.ts";
import { tagText } from "@/utils/analysis/tag-text.ts";

interface GoldQuote {
  kind?: string;
  content: [number, number][];
  speaker: [number, number][] | null;
  speakerName?: string | null;
}

const TITLES = /^(?:mr|mrs|ms|dr|prof|professor|sir|president|minister|ambassador|the|a|an|of|and|for|in|at|to|jr|sr)$/;

function wordsOf(name: string): string[] {
  const all = name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/['’]s\b/g, "")
    .match(/[\p{L}\p{N}]+/gu);
  const core = (all ?? []).filter((word) => !TITLES.test(word));
  return core.length > 0 ? core : (all ?? []);
}

function isRight(gold: string, ours: string): boolean {
  const [a, b] = [wordsOf(gold), wordsOf(ours)];
  if (a.length === 1) return b.includes(a[0]!) && b.length <= 3;
  const shared = a.filter(
    (word) => b.includes(word) || b.some((other) => other[0] === word[0] && (word.length === 1 || other.length === 1)),
  );
  return shared.length >= 2 && shared.length / Math.min(a.length, b.length) >= 0.6;
}

function classOf(mention: string, gold: string): string {
  if (/^(?:he|she)$/i.test(mention)) return "he, she";
  if (/^(?:they|it|we|i|who|this)$/i.test(mention)) return "other pronouns";
  if (isRight(gold, mention)) return "named in full";
  if (/^(?:\p{L}+\. |Mrs? |Ms |Dr )?\p{Lu}[\p{L}'’-]+$/u.test(mention)) return "short name";
  if (/^(?:the|this|his|her|their|its) /i.test(mention)) return "definite description";
  return "other description";
}

const [file, ...options] = process.argv.slice(2);
if (file === undefined) throw new Error("Usage: source-errors.ts GOLD.jsonl [--list [CLASS]] [--write SYSTEM.jsonl]");
const option = (name: string) => (options.includes(name) ? (options[options.indexOf(name) + 1] ?? "") : null);
const counts = new Map<string, { right: number; all: number }>();
const errors: string[] = [];
const system: string[] = [];
for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
  const article = JSON.parse(line) as { id: string; text: string; quotes: GoldQuote[] };
  const attributions = article.quotes.map(({ content, speaker }) => ({
    speaker: speaker?.[0] ? { start: speaker[0][0], end: speaker[0][1] } : null,
    extent: { start: content[0]![0], end: content[content.length - 1]![1] },
  }));
  const { sources, sourceOf } = resolveSources(tagText(article.text), attributions);
  const names = sourceOf.map((source) => (source === null ? null : sources[source]!.name));
  system.push(
    JSON.stringify({ id: article.id, quotes: article.quotes.map((quote, i) => ({ ...quote, speakerName: names[i] })) }),
  );
  for (const [i, quote] of article.quotes.entries()) {
    if (!quote.speakerName || !quote.speaker || (quote.kind && quote.kind !== "speech")) continue;
    const { start, end } = attributions[i]!.speaker!;
    const mention = article.text.slice(start, end);
    const sort = classOf(mention, quote.speakerName);
    const count = counts.get(sort) ?? { right: 0, all: 0 };
    counts.set(sort, count);
    count.all += 1;
    if (isRight(quote.speakerName, names[i] ?? mention)) count.right += 1;
    else errors.push(`${sort}\t${article.id}@${start}\t${mention} → ${names[i]}\tgold ${quote.speakerName}`);
  }
}
let right = 0;
let all = 0;
for (const [sort, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(`${sort.padEnd(22)} ${count.right} of ${count.all}`);
  right += count.right;
  all += count.all;
}
console.log(`${"all".padEnd(22)} ${right} of ${all} = ${((100 * right) / Math.max(1, all)).toFixed(1)} %`);
const listed = option("--list");
if (listed !== null)
  for (const error of errors.sort()) if (error.startsWith(listed.startsWith("--") ? "" : listed)) console.log(error);
const written = option("--write");
if (written) writeFileSync(written, `${system.join("\n")}\n`);
