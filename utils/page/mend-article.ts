// Follows the article's words to the nodes that now hold them, where a page has put the same words anew. Looks only at
// what the page has changed.
import { type Block, cutBlocks } from "./cut-blocks.ts";
import type { Sliced } from "./in-slices.ts";
import { elementAbove, isElement, isInPage, isLaidOut, tagOf } from "./node-access.ts";
import { surveyPage } from "./page-survey.ts";
import { stillStands } from "./range-of.ts";
import type { ReadArticle, TextPiece } from "./read-article.ts";
import { BLOCK_TAGS } from "./tag-kinds.ts";
import { isProse } from "./weigh-elements.ts";
import { writeText } from "./write-text.ts";

export interface Mending {
  /** Words were found again in other nodes: what is painted is to be painted again. */
  moved: boolean;
  /** Words of the article that stand nowhere in what has changed. */
  lost: boolean;
  /** Characters of prose in what has changed that the article doesn't hold. */
  fresh: number;
  /** Shadow trees in what has changed. */
  shadows: ShadowRoot[];
}

/** Mends `article.pieces` in place. `changed`: the nodes that the page has put in or changed, in any order. */
export function* mendArticle(
  article: Pick<ReadArticle, "text" | "pieces" | "places">,
  changed: Iterable<Node>,
): Sliced<Mending> {
  const found = yield* blocksIn(outermost(changed));
  const mending: Mending = { moved: false, lost: false, fresh: 0, shadows: found.shadows };
  const pieces: TextPiece[] = [];
  const known = new Set<string>();
  let at = 0;
  for (const { start, end } of article.places) {
    const own: TextPiece[] = [];
    for (; at < article.pieces.length && article.pieces[at]!.start < end; at++) own.push(article.pieces[at]!);
    const text = article.text.slice(start, end);
    known.add(text);
    if (own.length > 0 && own.every((piece) => stillStands(piece, article.text))) pieces.push(...own);
    else {
      const again = found.byText.get(text)?.shift();
      pieces.push(...(again ? shift(again, start) : own));
      if (again) mending.moved = true;
      else mending.lost = true;
    }
    if (at % 200 === 0) yield;
  }
  article.pieces = pieces;
  for (const text of found.prose) if (!known.has(text)) mending.fresh += text.length;
  return mending;
}

interface FoundBlocks {
  byText: Map<string, TextPiece[][]>;
  prose: string[];
  shadows: ShadowRoot[];
}

function* blocksIn(elements: readonly Element[]): Sliced<FoundBlocks> {
  const found: FoundBlocks = { byText: new Map(), prose: [], shadows: [] };
  for (const element of elements) {
    yield;
    if (!isLaidOut(element)) continue;
    const survey = yield* surveyPage(element);
    found.shadows.push(...survey.shadows);
    for (const block of yield* cutBlocks(survey)) yield* note(block, found);
  }
  return found;
}

function* note(block: Block, { byText, prose }: FoundBlocks): Sliced<void> {
  const { text, pieces } = yield* writeText([block]);
  byText.set(text, [...(byText.get(text) ?? []), pieces]);
  if (isProse(block)) prose.push(text);
}

function shift(pieces: readonly TextPiece[], by: number): TextPiece[] {
  return pieces.map((piece) => ({ ...piece, start: piece.start + by, end: piece.end + by }));
}

/** The blocks around the nodes, without those that stand within another of them. */
function outermost(nodes: Iterable<Node>): Element[] {
  const around = new Set<Element>();
  for (const node of nodes) {
    const block = isInPage(node) ? blockAround(node) : null;
    if (block) around.add(block);
  }
  return [...around].filter((element) => {
    for (let above = elementAbove(element); above; above = elementAbove(above)) if (around.has(above)) return false;
    return true;
  });
}

function blockAround(node: Node): Element | null {
  let element = isElement(node) ? node : elementAbove(node);
  while (element && !BLOCK_TAGS.has(tagOf(element))) element = elementAbove(element);
  return element;
}
