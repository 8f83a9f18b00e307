// What the library knows of everything that is stored: an index to search, sources and figures across articles, counts.
// Read once in the background, then kept true by what the store announces.
import { computed, signal } from "@preact/signals";
import type { Progress } from "@/components/library/progress.ts";
import { Catalogue } from "@/utils/library/catalogue.ts";
import { KeptShelves } from "@/utils/library/kept-shelves.ts";
import { hearWritten } from "@/utils/store/announce.ts";
import { lastExport } from "@/utils/store/exported.ts";
import { listedArticle } from "@/utils/store/latest-articles.ts";
import { tallyOfStore } from "@/utils/store/tallies.ts";
import { NO_TALLY, type Tally } from "@/utils/store/tally.ts";
import { annotationsOf, walkArticles } from "@/utils/store/walk.ts";
import { resting } from "./rest.ts";

export const search = new KeptShelves();
const catalogue = new Catalogue();

export const tally = signal<Tally>(NO_TALLY);
export const lastExported = signal<string | null>(null);
/** How far the first reading is; null once all is read. */
export const reading = signal<Progress | null>(null);
/** Goes up with every change of what is known. */
export const known = signal(0);
/** Goes up with every change of what is stored. */
export const stored = signal(0);

/** What comes out anew whenever something new is known. */
function ofWhatIsKnown<Value>(work: () => Value) {
  return computed(() => {
    void known.value;
    return work();
  });
}

export const facets = ofWhatIsKnown(() => search.facets());
export const sources = ofWhatIsKnown(() => catalogue.sources());
export const figures = ofWhatIsKnown(() => catalogue.figures());

/** Milliseconds between two looks at what is known while it is still being read: sums over thousands take a while. */
const LOOK_EVERY = 500;
/** Milliseconds in which announcements are gathered: an import makes thousands. */
const GATHER_MS = 60;

let turn = 0;

/** Counts, for the first screen. */
export async function countAll(): Promise<void> {
  [tally.value, lastExported.value] = await Promise.all([tallyOfStore(), lastExport()]);
}

/** Reads everything anew, article by article, while the reader goes on. */
export async function readAll(): Promise<void> {
  const mine = ++turn;
  search.clear();
  catalogue.clear();
  const rest = resting();
  let done = 0;
  let looked = performance.now();
  reading.value = { done, of: tally.value.articles };
  for await (const articles of walkArticles()) {
    for (const { article, annotations } of articles) {
      if (mine !== turn) return;
      search.setArticle(article, annotations);
      catalogue.setArticle(article, annotations);
      await rest();
    }
    done += articles.length;
    if (performance.now() - looked < LOOK_EVERY) continue;
    reading.value = { done, of: Math.max(done, tally.value.articles) };
    known.value += 1;
    looked = performance.now();
  }
  if (mine !== turn) return;
  reading.value = null;
  known.value += 1;
}

/** Hears from now on what anybody writes. */
export function followStore(): void {
  const pending = new Set<string | null>();
  const take = async () => {
    const ids = [...pending];
    pending.clear();
    await refresh(ids);
  };
  hearWritten(({ articleId }) => {
    if (pending.size === 0) setTimeout(take, GATHER_MS);
    pending.add(articleId);
  });
  // what is read anew in other tabs is announced by nobody
  document.addEventListener("visibilitychange", async () => {
    if (document.visibilityState === "hidden") return;
    const { articles, annotations } = tally.value;
    await countAll();
    if (articles !== tally.value.articles || annotations !== tally.value.annotations) await rereadEverything();
  });
}

export async function rereadEverything(): Promise<void> {
  await countAll();
  stored.value += 1;
  await readAll();
}

async function refresh(ids: readonly (string | null)[]): Promise<void> {
  if (ids.includes(null)) return rereadEverything();
  const rest = resting();
  for (const id of ids as string[]) {
    const [listed, annotations] = await Promise.all([listedArticle(id), annotationsOf(id)]);
    if (listed) {
      search.setArticle(listed.article, annotations);
      catalogue.setArticle(listed.article, annotations);
    } else {
      search.removeArticle(id);
      catalogue.removeArticle(id);
    }
    await rest();
  }
  await countAll();
  stored.value += 1;
  known.value += 1;
}
