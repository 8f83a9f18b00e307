// What the reader does in the library, to one or to all that is ticked, one after the other, and how it is undone.
import { signal } from "@preact/signals";
import type { BulkAct } from "@/components/library/library-props.ts";
import type { Act, Edit } from "@/utils/annotation/act.ts";
import { bulkEdits, type ManyAct } from "@/utils/library/bulk-edits.ts";
import { askAsLibrary, MOST_EDITS } from "@/utils/messages/from-library.ts";
import { noteMessage, sendDraft } from "@/utils/messages/note.ts";
import { settleConflict as settle } from "@/utils/store/desk.ts";
import { putBackArticles, removeArticles } from "@/utils/store/remove-articles.ts";
import { annotationsById } from "@/utils/store/walk.ts";
import { formatNumber, plural } from "@/utils/words/numbers.ts";
import { words } from "@/utils/words/words.ts";

import { exportSelection } from "./exporting.ts";
import { opened, readArticle } from "./opened.ts";
import { filter, goTo, query, ticked, view } from "./place.ts";

export const trouble = signal<{ name: string; message: string } | null>(null);
/** What was done last, while it can be undone. */
export const lastDone = signal<{ words: string; undo: () => Promise<void> } | null>(null);
export const said = signal("");

let last: Promise<unknown> = Promise.resolve();

function inTurn(work: () => Promise<void>): Promise<void> {
  const turn = last.then(work, work).catch((error: unknown) => {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    trouble.value = { name, message };
  });
  last = turn;
  return turn;
}

/** @returns the step that undoes it; null where there is none. @throws what went wrong */
async function ask(message: Parameters<typeof askAsLibrary>[0]): Promise<number | null> {
  trouble.value = null;
  const answer = await askAsLibrary(message);
  if (answer.state === "failed") throw Object.assign(new Error(answer.message), { name: answer.name });
  return answer.state === "done" ? answer.seq : null;
}

/**
 * Does something to an annotation of an article, also where another is opened before its turn comes.
 * `revision`: the one that the reader knew, where it isn't the one at hand.
 */
export function act(article: string, id: string, what: Act, revision?: number): Promise<void> {
  return inTurn(async () => {
    await ask({
      type: "edit-stored",
      articleId: article,
      edits: [{ id, revision: revision ?? (await revisionOf(id)), act: what }],
    });
    if (view.value.page === "article" && view.value.id === article) await readArticle(article);
  });
}

async function revisionOf(id: string): Promise<number> {
  const shown = opened.value.state === "read" ? opened.value.reading.annotations : [];
  const annotation = shown.find((one) => one.id === id) ?? (await annotationsById([id]))[0];
  return annotation?.revision ?? 0;
}

export function undoInArticle(direction: "undo" | "redo"): Promise<void> {
  const { value: place } = view;
  return inTurn(async () => {
    if (place.page !== "article") return;
    const { id } = place;
    await ask({ type: direction === "undo" ? "undo-stored" : "redo-stored", articleId: id, seq: null });
    await readArticle(id);
  });
}

/** Puts away what is typed; null drops it. In turn with the edits, so that no draft comes after the note it became. */
export function putDraft(article: string, id: string, note: string | null): Promise<void> {
  const message = noteMessage(id, article, note);
  return inTurn(async () => {
    await sendDraft(message);
  });
}

export function settleConflict(key: number): Promise<void> {
  return inTurn(async () => {
    await settle(key);
    if (view.value.page === "article") await readArticle(view.value.id);
  });
}

/** Does something to everything that is ticked. */
export function actOnTicked(what: BulkAct): Promise<void> {
  return inTurn(async () => {
    trouble.value = null;
    const ids = [...ticked.value];
    const areArticles =
      view.value.page === "articles" && query.value.trim() === "" && !Object.values(filter.value).some(Boolean);
    if (what.type === "export") exportSelection({ type: areArticles ? "articles" : "annotations", ids });
    else if (areArticles) await deleteArticles(ids);
    else await editAll(ids, what);
  });
}

export function deleteOpened(): Promise<void> {
  return inTurn(async () => {
    if (view.value.page !== "article") return;
    const { id } = view.value;
    goTo({ page: "articles" });
    await deleteArticles([id]);
  });
}

async function deleteArticles(ids: readonly string[]): Promise<void> {
  const removed = await removeArticles(ids);
  ticked.value = new Set();
  tellDone(plural("lib_article_deleted", ids.length, formatNumber(ids.length)), () => putBackArticles(removed));
}

const DID = {
  keep: "did_keep",
  reject: "did_reject",
  tag: "did_tag",
  judge: "did_judge",
  delete: "did_delete",
} as const;

async function editAll(ids: readonly string[], what: ManyAct): Promise<void> {
  const { edits, refused } = bulkEdits(await annotationsById(ids), what);
  const steps: { articleId: string; seq: number | null }[] = [];
  let done = 0;
  try {
    for (const [articleId, all] of edits) {
      for (let at = 0; at < all.length; at += MOST_EDITS) {
        const some: Edit[] = all.slice(at, at + MOST_EDITS);
        steps.push({ articleId, seq: await ask({ type: "edit-stored", articleId, edits: some }) });
        done += some.length;
      }
    }
  } finally {
    ticked.value = new Set();
    if (done > 0) {
      tellDone(plural("lib_did", done, words(DID[what.type]), formatNumber(done)), async () => {
        for (const { articleId, seq } of steps.toReversed()) await ask({ type: "undo-stored", articleId, seq });
      });
    }
  }
  if (refused > 0) said.value = plural("lib_some_refused", refused, formatNumber(refused));
}

function tellDone(what: string, undo: () => Promise<void>): void {
  lastDone.value = { words: what, undo };
  said.value = what;
}

export function undoLast(): Promise<void> {
  return inTurn(async () => {
    const done = lastDone.value;
    lastDone.value = null;
    await done?.undo();
    if (done) said.value = words("lib_undo_hint");
  });
}
