// The article that is opened: read from the store, and read again where anybody writes to it.
import { effect, signal } from "@preact/signals";
import type { OpenedArticle } from "@/components/library/library-props.ts";
import { isTouched } from "@/utils/annotation/annotation.ts";
import { textFragments, textLink } from "@/utils/formats/link/text-fragment.ts";
import { touchedPart } from "@/utils/reading/stored-part.ts";
import { deskOf } from "@/utils/store/desk.ts";
import { type StoredReading, storedReading } from "@/utils/store/readings.ts";
import { stored } from "./knowledge.ts";
import { view } from "./place.ts";

export const opened = signal<OpenedArticle>({ state: "loading" });

/** What the reader chose in this article. */
let chosen: string | null = null;
let shown: "yours" | "all" | null = null;
let turn = 0;

export function followOpened(): void {
  let before: string | null = null;
  effect(() => {
    if (view.value.page !== "article") {
      before = null;
      opened.value = { state: "loading" };
      return;
    }
    const { id, card } = view.value;
    void stored.value;
    const place = `${id} ${card}`;
    if (place !== before) [chosen, shown] = [card, null];
    before = place;
    readArticle(id);
  });
}

export function choose(id: string): void {
  chosen = id;
  if (opened.value.state === "read") opened.value = { ...opened.value, chosen: id };
}

export async function show(what: "yours" | "all"): Promise<void> {
  shown = what;
  if (view.value.page === "article") await readArticle(view.value.id);
}

/** Reads it again, as after something was done to it. */
export async function readArticle(id: string): Promise<void> {
  const mine = ++turn;
  const [reading, desk] = await Promise.all([storedReading(id), deskOf(id)]);
  if (mine !== turn) return;
  if (!reading) {
    opened.value = { state: "gone" };
    return;
  }
  // what was shown stays so while the reader works on it
  shown ??= startsWith(reading);
  const annotations = shown === "yours" ? touchedPart(reading.annotations) : reading.annotations;
  opened.value = {
    state: "read",
    reading: { ...reading, annotations, storable: true },
    desk: { ...desk, lost: null },
    chosen,
    shown,
    linkOf: linksOf(reading),
  };
}

/** What the reader had a hand in, where that is anything and holds the card that is wanted. */
function startsWith({ annotations }: StoredReading): "yours" | "all" {
  const touched = annotations.filter(isTouched);
  return touched.length > 0 && (chosen === null || touched.some(({ id }) => id === chosen)) ? "yours" : "all";
}

/** Links are made when they are asked for: each looks for words that stand in the text once. */
function linksOf({ article, text, annotations }: StoredReading): (id: string) => string {
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const made = new Map<string, string>();
  let fragmentOf: ReturnType<typeof textFragments> | null = null;
  return (id) => {
    const known = made.get(id);
    if (known !== undefined) return known;
    const annotation = byId.get(id);
    fragmentOf ??= textFragments(text);
    // words that have changed on the page since are not to be found there
    const stands = annotation?.standing.status === "stands" && text !== "";
    const link = textLink(article.url, stands ? fragmentOf(annotation.target.selector[1]) : null);
    made.set(id, link);
    return link;
  };
}
