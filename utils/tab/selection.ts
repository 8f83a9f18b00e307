// What the reader does with the words selected on the page: marks them, or corrects an annotation by them.
import type { Act, Edit } from "@/utils/annotation/act.ts";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Reading } from "@/utils/annotation/article.ts";
import type { PageState } from "@/utils/annotation/page-state.ts";
import { parsePageSelection } from "@/utils/messages/page-answer.ts";
import type { Use } from "@/utils/messages/to-background.ts";
import { sendToPage } from "@/utils/messages/to-page.ts";
import type { MarkKind } from "@/utils/page/card-content.ts";
import { words } from "@/utils/words/words.ts";
import { chosenLanguage } from "./chosen-language.ts";
import { edit } from "./edit.ts";

/** Nothing is selected that the act could be about. */
export class NothingSelected extends Error {
  override name = "NothingSelected";
}

interface Place {
  start: number;
  end: number;
}

type Selected = { words: Place; beside: boolean };

/** @throws NothingSelected, PrivateWindow, StoreFull */
export function markSelection(tabId: number, as: MarkKind): Promise<PageState> {
  return edit(tabId, async (_reading, pageReading) => {
    const selected = await selectionIn(tabId, pageReading);
    const act: Act =
      as === "highlight"
        ? { type: "make-highlight", ...withBeside(selected) }
        : { type: `make-${as}`, words: ofArticle(selected) };
    return [{ id: newId(), revision: 0, act }];
  });
}

/** @throws NothingSelected, ActRefused, PrivateWindow, StoreFull */
export function useSelection(tabId: number, id: string, revision: number, as: Use): Promise<PageState> {
  return edit(tabId, async (reading, pageReading) => {
    const selected = await selectionIn(tabId, pageReading);
    const annotation = reading.annotations.find((one) => one.id === id);
    if (!annotation || as === "place" || annotation.body.type === "Highlight")
      return [{ id, revision, act: { type: "place", ...withBeside(selected) } }];
    const words = ofArticle(selected);
    return as === "speaker"
      ? speakerEdits(annotation, revision, words, reading)
      : [{ id, revision, act: actFor(annotation, as, words) }];
  });
}

function actFor({ body }: Annotation, as: Exclude<Use, "speaker" | "place">, words: Place): Act {
  switch (as) {
    case "counted":
      return { type: "correct-figure", counted: words };
    case "words":
      switch (body.type) {
        case "Quote":
          return { type: "correct-quote", content: [words] };
        case "Figure":
          return { type: "correct-figure", words };
        case "Highlight":
        case "Source":
          return { type: "place", words };
      }
  }
}

/** The selected words name who says it: a source that is known by this name, or a new one. */
function speakerEdits(
  { id, body }: Annotation,
  revision: number,
  words: Place,
  { text, annotations }: Reading,
): Edit[] {
  const name = text.slice(words.start, words.end);
  const known = annotations.find((one) => one.body.type === "Source" && isNamed(one.body.name, name));
  const source = known?.id ?? newId();
  const act: Act =
    body.type === "Figure" ? { type: "correct-figure", source } : { type: "correct-quote", source, speaker: words };
  const correction = { id, revision, act };
  return known ? [correction] : [{ id: source, revision: 0, act: { type: "make-source", words } }, correction];
}

function isNamed(name: string, words: string): boolean {
  return name.toLowerCase() === words.trim().toLowerCase();
}

async function selectionIn(tabId: number, pageReading: number): Promise<Selected> {
  await chosenLanguage();
  const selection = parsePageSelection(await sendToPage(tabId, { type: "selection" }));
  // a page that was read anew since has another text
  if (selection === null || selection.reading !== pageReading) throw new NothingSelected(words("select_first"));
  return { words: { start: selection.start, end: selection.end }, beside: selection.beside };
}

/** @throws NothingSelected where the words stand beside the article: nobody is quoted or counted there */
function ofArticle({ words: place, beside }: Selected): Place {
  if (beside) throw new NothingSelected(words("select_in_article"));
  return place;
}

function withBeside({ words, beside }: Selected): { words: Place; beside?: true } {
  return beside ? { words, beside } : { words };
}

function newId(): string {
  return `urn:uuid:${crypto.randomUUID()}`;
}
