// A file brought in: read and compared in slices, looked through by the reader, then stored as a whole or not at all.
import { signal } from "@preact/signals";
import type { ImportChoice, ImportState } from "@/components/library/taking/import-props.ts";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { fileBytes } from "@/utils/formats/import/file-bytes.ts";
import { planImport } from "@/utils/formats/import/plan.ts";
import type { ImportPreview } from "@/utils/formats/import/preview.ts";
import { askAsLibrary } from "@/utils/messages/from-library.ts";
import { annotationIds, articleId } from "@/utils/reading/stable-id.ts";
import { importAnnotations } from "@/utils/store/import-annotations.ts";
import { storedReading } from "@/utils/store/readings.ts";
import { Cancelled, resting } from "./rest.ts";

export const importState = signal<ImportState>({ step: "choose" });

/** Conflicts that are shown one by one; more than these the reader treats alike. */
const MOST_SHOWN = 200;
/** Milliseconds between two looks at how far it is. */
const LOOK_EVERY = 100;

let isCancelled = false;
let previewed: ImportPreview | null = null;

export function cancelImport(): void {
  isCancelled = true;
}

export function otherImport(): void {
  previewed = null;
  importState.value = { step: "choose" };
}

/** Reads a file and compares it with what is stored. Nothing is written. */
export async function readFile(file: File): Promise<void> {
  const { name } = file;
  isCancelled = false;
  previewed = null;
  const rest = resting();
  const tell = sometimes((done: number, of: number) => {
    importState.value = { step: "reading", name, progress: { done, of } };
  });
  importState.value = { step: "reading", name, progress: { done: 0, of: file.size } };
  try {
    const breathe = async () => {
      stopIfCancelled();
      await rest();
    };
    // few who open the library import anything
    const [{ readImport }, { previewImport }] = await Promise.all([
      import("@/utils/formats/import/read-import.ts"),
      import("@/utils/formats/import/preview.ts"),
    ]);
    const read = await readImport({ open: () => bytesOf(file, (done) => tell(done, file.size)), breathe, articleId });
    const preview = await previewImport(read, { stored: storedReading, carryOver, copyId, breathe });
    previewed = preview;
    importState.value = { step: "preview", name, choice: "both", choices: new Map(), preview: summed(preview) };
  } catch (error) {
    importState.value = error instanceof Cancelled ? { step: "cancelled" } : failed(name, error);
  }
}

function summed(preview: ImportPreview) {
  const sites = new Map(preview.articles.map(({ article }) => [article.id, article.site]));
  const conflicting = preview.annotations.filter(({ comparison }) => comparison === "conflicting");
  return {
    articles: preview.articles.length,
    annotations: preview.annotations.length,
    counts: preview.counts,
    skipped: preview.skipped.length,
    conflicts: conflicting
      .slice(0, MOST_SHOWN)
      .map(({ ours, theirs }) => ({ ours: ours!, theirs, site: sites.get(theirs.articleId) ?? "" })),
  };
}

/** What becomes of one conflict; of all where `id` is null. */
export function chooseFor(id: string | null, choice: ImportChoice): void {
  const state = importState.value;
  if (state.step !== "preview") return;
  importState.value =
    id === null
      ? { ...state, choice, choices: new Map() }
      : { ...state, choices: new Map(state.choices).set(id, choice) };
}

/** Stores what was looked through. */
export async function startImport(): Promise<void> {
  const state = importState.value;
  if (state.step !== "preview" || !previewed) return;
  const { name, choice, choices } = state;
  const plan = planImport(previewed, ({ theirs }) => choices.get(theirs.id) ?? choice);
  const count = plan.add.length + plan.replace.length;
  isCancelled = false;
  const tell = sometimes((done: number, of: number) => {
    importState.value = { step: "writing", name, progress: { done, of } };
  });
  importState.value = { step: "writing", name, progress: { done: 0, of: count } };
  try {
    await importAnnotations(plan, (written, all) => {
      stopIfCancelled();
      tell(written, all);
    });
    previewed = null;
    importState.value = { step: "done", count };
  } catch (error) {
    importState.value = error instanceof Cancelled ? { step: "cancelled" } : failed(name, error);
  }
}

/** Cancelled between two pieces; `tell`: how many bytes have been taken. */
async function* bytesOf(file: File, tell: (done: number) => void): AsyncGenerator<Uint8Array> {
  let done = 0;
  for await (const piece of fileBytes(file)) {
    stopIfCancelled();
    yield piece;
    done += piece.length;
    tell(done);
  }
}

/** The annotations of an article that is stored with another text: the background finds their words there. */
async function carryOver(annotations: Annotation[], before: string, after: string): Promise<Annotation[]> {
  const answer = await askAsLibrary({ type: "carry-over", annotations, before, after });
  if (answer.state === "carried") return answer.annotations;
  const { name, message } = answer.state === "failed" ? answer : { name: "Error", message: "" };
  throw Object.assign(new Error(message), { name });
}

function copyId(annotation: Annotation): string {
  return annotationIds(annotation.articleId)("copy", JSON.stringify(annotation));
}

function stopIfCancelled(): void {
  if (isCancelled) throw new Cancelled();
}

function failed(name: string, error: unknown): ImportState {
  const { name: kind, message } = error instanceof Error ? error : new Error(String(error));
  return { step: "failed", name, error: { name: kind, message } };
}

/** Passes on the first call and then those that come long enough after the one before. */
function sometimes<Given extends unknown[]>(call: (...given: Given) => void): (...given: Given) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (...given) => {
    if (performance.now() - last < LOOK_EVERY) return;
    last = performance.now();
    call(...given);
  };
}
