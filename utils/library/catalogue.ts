// Sources and figures across articles: kept article by article, so that one that changes is counted anew and no other.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Article } from "@/utils/annotation/article.ts";
import type { SourceKind } from "@/utils/annotation/body.ts";
import { isFigure, isQuote, isSource } from "@/utils/annotation/by-kind.ts";
import { quotedWords } from "@/utils/annotation/source-colours.ts";
import type { Judgement } from "@/utils/annotation/verdict.ts";
import { sourceKey } from "./source-key.ts";

/** As much of an article as a list says of it. */
export interface Whence {
  articleId: string;
  title: string;
  site: string;
  /** ISO 8601 date or instant. */
  day: string;
}

export interface Said {
  quotes: number;
  /** Words quoted. */
  words: number;
  /** Figures vouched for. */
  figures: number;
  verdicts: Partial<Record<Judgement, number>>;
}

export interface SourceAcross extends Said {
  key: string;
  name: string;
  kind: SourceKind;
  /** As the latest article that gives one puts it. */
  role: string | null;
  articles: (Whence & Said)[];
}

export interface FigureAcross extends Whence {
  id: string;
  /** As printed. */
  value: string;
  /** Who vouches; null for nobody. */
  who: string | null;
  judgement: Judgement | null;
  /** At odds with another figure of its own article. */
  inConflict: boolean;
}

export interface FigureGroup {
  /** What they count, as printed in the latest of them; "" where the articles don't say. */
  counted: string;
  figures: FigureAcross[];
  articleCount: number;
  inConflict: boolean;
}

interface Part {
  whence: Whence;
  sources: Map<string, Said & { name: string; kind: SourceKind; role: string | null }>;
  figures: (FigureAcross & { counted: string })[];
}

const NOTHING_SAID: Said = { quotes: 0, words: 0, figures: 0, verdicts: {} };

export class Catalogue {
  readonly #parts = new Map<string, Part>();
  #sources: SourceAcross[] | null = null;
  #figures: FigureGroup[] | null = null;

  setArticle(article: Article, annotations: readonly Annotation[]): void {
    this.#parts.set(article.id, partOf(article, annotations));
    this.#forgetSums();
  }

  removeArticle(articleId: string): void {
    this.#parts.delete(articleId);
    this.#forgetSums();
  }

  clear(): void {
    this.#parts.clear();
    this.#forgetSums();
  }

  /** Everybody who is quoted or vouches, those with the most quoted words first. */
  sources(): SourceAcross[] {
    this.#sources ??= sumOfSources(this.#parts.values());
    return this.#sources;
  }

  /** Figures that count the same: those in conflict first, then those of the most articles. */
  figures(): FigureGroup[] {
    this.#figures ??= groupFigures(this.#parts.values());
    return this.#figures;
  }

  #forgetSums(): void {
    this.#sources = null;
    this.#figures = null;
  }
}

function partOf(article: Article, annotations: readonly Annotation[]): Part {
  const whence = whenceOf(article);
  const left = annotations.filter(({ state }) => state !== "rejected");
  const bodies = new Map(left.filter(isSource).map(({ id, body }) => [id, body]));
  const sources: Part["sources"] = new Map();
  const saidBy = (id: string | null) => {
    const body = id === null ? undefined : bodies.get(id);
    if (!body) return null;
    const key = sourceKey(body);
    const { name, kind, role } = body;
    const said = sources.get(key) ?? { ...NOTHING_SAID, verdicts: {}, name, kind, role };
    said.role ??= role;
    sources.set(key, said);
    return said;
  };
  for (const quote of left.filter(isQuote)) {
    const said = saidBy(quote.body.source);
    if (!said) continue;
    said.quotes += 1;
    said.words += quotedWords(quote);
    if (quote.verdict) countVerdicts(said.verdicts, { [quote.verdict.judgement]: 1 });
  }
  const figures = left.filter(isFigure);
  const present = new Set(figures.map(({ id }) => id));
  const listed = figures.map(({ id, body, target, verdict }) => {
    const said = saidBy(body.source);
    if (said) {
      said.figures += 1;
      if (verdict) countVerdicts(said.verdicts, { [verdict.judgement]: 1 });
    }
    return {
      ...whence,
      id,
      value: target.selector[0].exact,
      counted: body.counted?.exact ?? body.about?.exact ?? "",
      who: said?.name ?? null,
      judgement: verdict?.judgement ?? null,
      inConflict: body.conflicts.some((other) => present.has(other)),
    };
  });
  return { whence, sources, figures: listed };
}

/** The day is the one it was published on, or else read. */
export function whenceOf({ id, title, url, site, published, lastRead }: Article): Whence {
  return { articleId: id, title: title || url, site, day: published ?? lastRead };
}

function countVerdicts(sum: Said["verdicts"], more: Said["verdicts"]): void {
  for (const [judgement, count] of Object.entries(more) as [Judgement, number][]) {
    sum[judgement] = (sum[judgement] ?? 0) + count;
  }
}

function sumOfSources(parts: Iterable<Part>): SourceAcross[] {
  const sums = new Map<string, SourceAcross>();
  for (const { whence, sources } of parts) {
    for (const [key, { name, kind, role, quotes, words, figures, verdicts }] of sources) {
      const sum = sums.get(key) ?? { ...NOTHING_SAID, verdicts: {}, key, name, kind, role: null, articles: [] };
      sum.quotes += quotes;
      sum.words += words;
      sum.figures += figures;
      sum.role ??= role;
      countVerdicts(sum.verdicts, verdicts);
      sum.articles.push({ ...whence, quotes, words, figures, verdicts });
      sums.set(key, sum);
    }
  }
  return [...sums.values()].sort((a, b) => b.words - a.words || b.figures - a.figures || (a.name < b.name ? -1 : 1));
}

function groupFigures(parts: Iterable<Part>): FigureGroup[] {
  const groups = new Map<string, FigureGroup & { articles: Set<string> }>();
  for (const { figures } of parts) {
    for (const { counted, ...figure } of figures) {
      const key = counted.toLowerCase().replace(/\s+/g, " ").trim();
      const group = groups.get(key) ?? {
        counted,
        figures: [],
        articleCount: 0,
        inConflict: false,
        articles: new Set<string>(),
      };
      group.figures.push(figure);
      group.articles.add(figure.articleId);
      group.inConflict ||= figure.inConflict;
      groups.set(key, group);
    }
  }
  return [...groups.values()]
    .map(({ articles, ...group }) => ({ ...group, articleCount: articles.size }))
    .sort(
      (a, b) =>
        // what counts nothing that is named comes last
        Number(a.counted === "") - Number(b.counted === "") ||
        Number(b.inConflict) - Number(a.inConflict) ||
        b.articleCount - a.articleCount ||
        b.figures.length - a.figures.length ||
        (a.counted < b.counted ? -1 : 1),
    );
}
