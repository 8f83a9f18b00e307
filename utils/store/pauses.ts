// Where the reader has paused, in storage.local; what they pause in a private window is forgotten with the browser.
import { browser } from "wxt/browser";
import { type PauseScope, Pauses } from "@/utils/annotation/pausing.ts";
import { NO_PAUSES, pauseOf, withoutPause, withoutPlace, withPause } from "./pause-list.ts";

const KEY = "pauses";

/** Held while they are changed, so that no two changes overwrite one another. */
const LOCK = "sourcemark-pauses";

/** What is paused of this address; null where nothing is. */
export async function pausedScope(url: string): Promise<PauseScope | null> {
  const [kept, fleeting] = await Promise.all([read(browser.storage.local), read(browser.storage.session)]);
  return pauseOf(kept, url) ?? pauseOf(fleeting, url);
}

/** @param hidden true in private windows: nothing is written to the disk */
export async function pause(url: string, scope: PauseScope, hidden: boolean): Promise<void> {
  await change(hidden ? browser.storage.session : browser.storage.local, (pauses) => withPause(pauses, url, scope));
}

/** Takes back every pause that concerns this address. */
export async function goOn(url: string): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.session])
    await change(area, (pauses) => withoutPause(pauses, url));
}

/** Everything that is paused, but what was in private windows. */
export function pausedPlaces(): Promise<Pauses> {
  return read(browser.storage.local);
}

/** Takes back one of them, as it stands in its list. */
export async function endPause(scope: PauseScope, place: string): Promise<void> {
  await change(browser.storage.local, (pauses) => withoutPlace(pauses, scope, place));
}

/** Calls back whenever a pause is made or ends, here or in another window. */
export function followPauses(onChange: () => void): void {
  browser.storage.onChanged.addListener((changes) => {
    if (KEY in changes) onChange();
  });
}

type Area = typeof browser.storage.local | typeof browser.storage.session;

async function change(area: Area, how: (pauses: Pauses) => Pauses): Promise<void> {
  await navigator.locks.request(LOCK, async () => area.set({ [KEY]: how(await read(area)) }));
}

async function read(area: Area): Promise<Pauses> {
  const parsed = Pauses.safeParse((await area.get(KEY))[KEY]);
  return parsed.success ? parsed.data : NO_PAUSES;
}
