// The reader's settings, in storage.local. A value that doesn't fit counts as not set.
import { browser } from "wxt/browser";
import { Colouring } from "@/utils/annotation/colouring.ts";
import { ExportDefaults } from "@/utils/annotation/export-defaults.ts";
import { Language } from "@/utils/annotation/language.ts";
import { Storing } from "@/utils/annotation/storing.ts";

const STORING = "storing";
const COLOURING = "colouring";
const LANGUAGE = "language";
const EXPORT_DEFAULTS = "export-defaults";
const SELECTION_BUTTONS = "selection-buttons";
const LETTER_KEYS = "letter-keys";

export async function storingSetting(): Promise<Storing> {
  const parsed = Storing.safeParse(await read(STORING));
  return parsed.success ? parsed.data : "all";
}

export async function setStoring(storing: Storing): Promise<void> {
  await browser.storage.local.set({ [STORING]: storing });
}

export async function colouringSetting(): Promise<Colouring> {
  const parsed = Colouring.safeParse(await read(COLOURING));
  return parsed.success ? parsed.data : "source";
}

export async function setColouring(colouring: Colouring): Promise<void> {
  await browser.storage.local.set({ [COLOURING]: colouring });
}

export async function languageSetting(): Promise<Language> {
  return asLanguage(await read(LANGUAGE));
}

export async function setLanguage(language: Language): Promise<void> {
  await browser.storage.local.set({ [LANGUAGE]: language });
}

/** Calls back whenever the language is set, here or in another window. */
export function followLanguage(onSet: (language: Language) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[LANGUAGE];
    if (area === "local" && change) onSet(asLanguage(change.newValue));
  });
}

function asLanguage(value: unknown): Language {
  const parsed = Language.safeParse(value);
  return parsed.success ? parsed.data : "browser";
}

export async function exportDefaults(): Promise<ExportDefaults> {
  const parsed = ExportDefaults.safeParse(await read(EXPORT_DEFAULTS));
  return parsed.success ? parsed.data : { format: "json-ld", scope: "all" };
}

export async function setExportDefaults(defaults: ExportDefaults): Promise<void> {
  await browser.storage.local.set({ [EXPORT_DEFAULTS]: defaults });
}

/** Whether buttons show at the words that the reader selects on a page. */
export async function selectionButtonsSetting(): Promise<boolean> {
  return (await read(SELECTION_BUTTONS)) !== false;
}

export async function setSelectionButtons(on: boolean): Promise<void> {
  await browser.storage.local.set({ [SELECTION_BUTTONS]: on });
}

/** Whether single letters are keys of panel and library. */
export async function letterKeysSetting(): Promise<boolean> {
  return (await read(LETTER_KEYS)) !== false;
}

export async function setLetterKeys(on: boolean): Promise<void> {
  await browser.storage.local.set({ [LETTER_KEYS]: on });
}

const ALL = [STORING, COLOURING, EXPORT_DEFAULTS, SELECTION_BUTTONS, LETTER_KEYS] as const;
export type Setting = (typeof ALL)[number];

/** Calls back whenever any of these is set, here or in another window. */
export function followSettings(onSet: (which: readonly Setting[]) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const which = area === "local" ? ALL.filter((key) => key in changes) : [];
    if (which.length > 0) onSet(which);
  });
}

async function read(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}
