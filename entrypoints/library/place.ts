// Which page of the library is shown, and what is searched for and ticked in it.
import { signal } from "@preact/signals";
import { type Filter, NO_FILTER } from "@/utils/library/filter.ts";
import { readView, type View, viewHash } from "@/utils/library/view.ts";

export const view = signal<View>(readView(location.hash));
export const query = signal("");
export const filter = signal<Filter>(NO_FILTER);
export const ticked = signal<ReadonlySet<string>>(new Set());

export function followAddress(): void {
  window.addEventListener("hashchange", () => {
    view.value = readView(location.hash);
    query.value = "";
    filter.value = NO_FILTER;
    ticked.value = new Set();
  });
}

export function goTo(to: View): void {
  location.hash = viewHash(to);
}

export function tick(ids: readonly string[], on: boolean): void {
  const after = new Set(ticked.value);
  for (const id of ids) {
    if (on) after.add(id);
    else after.delete(id);
  }
  ticked.value = after;
}

/** What is ticked in one list means nothing in another. */
export function searchFor(words: string): void {
  query.value = words;
  ticked.value = new Set();
}

export function filterBy(wanted: Filter): void {
  filter.value = wanted;
  ticked.value = new Set();
}
