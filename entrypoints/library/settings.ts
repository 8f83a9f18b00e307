// What the reader has set, as the page of settings shows it, kept true to what is set elsewhere.
import { computed, effect, signal } from "@preact/signals";
import { browser } from "wxt/browser";
import type { SettingsProps } from "@/components/library/settings/settings-props.ts";
import { endPause, followPauses, pausedPlaces } from "@/utils/store/pauses.ts";
import * as set from "@/utils/store/settings.ts";
import { allowedSites, EVERY_SITE, siteOf } from "@/utils/tab/sites.ts";
import { allKeys, changeKeys } from "../sidepanel/keys.ts";
import { view } from "./place.ts";

type Known = Pick<
  SettingsProps,
  "pauses" | "colouring" | "selectionButtons" | "letterKeys" | "storing" | "exportDefaults" | "keys"
> & { patterns: string[] | null };

const known = signal<Known>({
  patterns: null,
  pauses: { sites: [], pages: [] },
  colouring: "source",
  selectionButtons: true,
  letterKeys: true,
  storing: "all",
  exportDefaults: { format: "json-ld", scope: "all" },
  keys: null,
});

export const settings = computed<SettingsProps>(() => {
  const { patterns, ...rest } = known.value;
  const sites = patterns && [...new Set(patterns.flatMap((pattern) => siteOf(pattern) ?? []))].sort();
  return { ...rest, sites, everySite: patterns?.some((pattern) => siteOf(pattern) === null) ?? false, ...HOW };
});

/** Looks whenever the page is opened, and again whenever anything of it changes. */
export function followSettings(): void {
  const look = () => {
    if (view.value.page === "settings") load();
  };
  effect(look);
  set.followSettings(look);
  followPauses(look);
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  // keys are changed on a page of the browser's own
  window.addEventListener("focus", look);
}

async function load(): Promise<void> {
  const [patterns, pauses, colouring, selectionButtons, letterKeys, storing, exportDefaults, keys] = await Promise.all([
    allowedSites(),
    pausedPlaces(),
    set.colouringSetting(),
    set.selectionButtonsSetting(),
    set.letterKeysSetting(),
    set.storingSetting(),
    set.exportDefaults(),
    allKeys(),
  ]);
  known.value = { patterns, pauses, colouring, selectionButtons, letterKeys, storing, exportDefaults, keys };
}

async function stopSite(site: string): Promise<void> {
  const origins = known.value.patterns?.filter((pattern) => siteOf(pattern) === site) ?? [];
  await browser.permissions.remove({ origins });
}

/** The question must be asked synchronously: browsers ask it only within the reader's click. */
function everySite(allow: boolean): void {
  const every = known.value.patterns?.filter((pattern) => siteOf(pattern) === null) ?? [];
  const done = allow
    ? browser.permissions.request({ origins: EVERY_SITE })
    : browser.permissions.remove({ origins: every });
  done.catch(() => {});
}

const HOW = {
  version: browser.runtime.getManifest().version,
  onStopSite: stopSite,
  onEverySite: everySite,
  onGoOn: endPause,
  onColouring: set.setColouring,
  onSelectionButtons: set.setSelectionButtons,
  onLetterKeys: set.setLetterKeys,
  onStoring: set.setStoring,
  onExportDefaults: set.setExportDefaults,
  onChangeKeys: changeKeys,
};
