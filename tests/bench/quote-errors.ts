// Reads the errors of the quote engine on a gold file by class, so that work goes into classes and not into cases.
//   npx tsx tests/bench/quote-errors.ts GOLD.jsonl [class] [how many]
// Without a class it counts them. Gold: {"id","text","quotes":[{"type","kind","content","cue","speaker","speakerName"}]}
// a line. The full measures are the scorer's; the classes here only say where to look.
import { existsSync, readFileSync } from "node:fs";
import { analyse } from "@/utils/analysis/analyse.ts";
import type { QuoteFinding } from "@/utils/analysis/finding.ts";
import type { Span } from "@/utils/text/span.ts";

type Pair = [number, number];

interface GoldQuote {
  type: string;
  kind?: string;
  content: Pair[];
  cue: Pair[] | null;
  speaker: Pair[] | null;
  speakerName?: string | null;
}

interface GoldArticle {
  id: string;
  text: string;
  quotes: GoldQuote[];
}

interface Unit<Quote> extends Span {
  quote: Quote;
}

interface Mistake {
  sort: string;
  lines: string[];
}

const ENOUGH = 0.5;

const dice = (a: Span, b: Span) =>
  (2 * Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))) / (a.end - a.start + b.end - b.start);

function around(text: string, span: Span): string {
  const cut = (from: number, to: number) => text.slice(Math.max(0, from), to).replaceAll("\n", "⏎");
  return `${cut(span.start - 130, span.start)}⟦${cut(span.start, Math.min(span.end, span.start + 220))}⟧${cut(span.end, span.end + 110)}`;
}

function spread<Quote>(quotes: readonly Quote[], spans: (quote: Quote) => Span[]): Unit<Quote>[] {
  return quotes.flatMap((quote) => spans(quote).map((span) => ({ ...span, quote })));
}

function readArticle(article: GoldArticle): Mistake[] {
  const { text } = article;
  const { quotes, sources } = analyse(text);
  const gold = spread(article.quotes, (quote) => quote.content.map(([start, end]) => ({ start, end })));
  const found = spread(quotes, (quote) => quote.content);
  const pairs = gold
    .flatMap((one) => found.map((other) => ({ one, other, score: dice(one, other) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const goldOf = new Map<Unit<QuoteFinding>, Unit<GoldQuote>>();
  const foundOf = new Map<Unit<GoldQuote>, Unit<QuoteFinding>>();
  for (const { one, other, score } of pairs) {
    if (score < ENOUGH || foundOf.has(one) || goldOf.has(other)) continue;
    foundOf.set(one, other);
    goldOf.set(other, one);
  }
  const words = (span: Span | null) => (span === null ? "–" : text.slice(span.start, span.end));
  const mistakes: Mistake[] = [];
  for (const one of gold) {
    if (one.quote.kind !== undefined && one.quote.kind !== "speech") continue;
    const cue = (one.quote.cue ?? []).map(([start, end]) => text.slice(start, end)).join(" ");
    const told = (one.quote.speaker ?? []).map(([start, end]) => text.slice(start, end)).join(" ");
    const head = `${article.id} · ${one.quote.type} · cue ${cue || "–"} · speaker ${told || "–"} (${one.quote.speakerName ?? ""})`;
    const other = foundOf.get(one);
    if (other === undefined) {
      const near = pairs.find((pair) => pair.one === one);
      const sort = near === undefined ? "missed" : "wrong-span";
      const lines = [head, around(text, one)];
      if (near !== undefined) lines.push(`FOUND ${around(text, near.other)}`);
      mistakes.push({ sort: `${sort}:${one.quote.type}${cue === "" ? "-uncued" : ""}`, lines });
      continue;
    }
    const name = other.quote.source === null ? "" : (sources[other.quote.source]?.name ?? "");
    const said = `FOUND speaker ${words(other.quote.speaker)} · name ${name}`;
    const nobody = told === "" && !one.quote.speakerName && other.quote.speaker === null;
    const within = other.quote.speaker !== null && told.includes(words(other.quote.speaker));
    if (!nobody && !within && !agrees(told, words(other.quote.speaker)) && !agrees(one.quote.speakerName ?? "", name))
      mistakes.push({ sort: "wrong-speaker", lines: [head, said, around(text, one)] });
    else if (one.quote.speakerName && !agrees(one.quote.speakerName, name))
      mistakes.push({ sort: "wrong-name", lines: [head, said, around(text, one)] });
  }
  for (const other of found) {
    if (goldOf.has(other) || pairs.some((pair) => pair.other === other)) continue;
    const head = `${article.id} · ${other.quote.form} · cue ${words(other.quote.cue)} · speaker ${words(other.quote.speaker)}`;
    mistakes.push({ sort: `spurious:${other.quote.form}`, lines: [head, around(text, other)] });
  }
  return mistakes;
}

function agrees(gold: string, found: string): boolean {
  const last = (name: string) =>
    name
      .toLowerCase()
      .replace(/['’]s$/, "")
      .split(/[^\p{L}\p{N}-]+/u)
      .filter(Boolean)
      .at(-1);
  return gold !== "" && last(gold) === last(found);
}

const [path, wanted, many] = process.argv.slice(2);
if (path === undefined || !existsSync(path)) {
  console.error(path === undefined ? "Which gold file? (a path to a .jsonl)" : `There is no gold file at ${path}.`);
  process.exitCode = 1;
} else {
  const articles = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): GoldArticle => JSON.parse(line));
  const mistakes = articles.flatMap(readArticle);
  if (wanted === undefined) {
    const counts = new Map<string, number>();
    for (const { sort } of mistakes) counts.set(sort, (counts.get(sort) ?? 0) + 1);
    for (const [sort, count] of [...counts].sort((a, b) => b[1] - a[1]))
      console.log(`${String(count).padStart(6)}  ${sort}`);
  } else {
    const some = mistakes.filter(({ sort }) => sort.startsWith(wanted));
    const step = Math.max(1, Math.floor(some.length / Number(many ?? 30)));
    for (const [index, { sort, lines }] of some.entries())
      if (index % step === 0) console.log(`[${sort}] ${lines.join("\n   ")}\n`);
  }
}
