// The reader's settings, in storage.local. A value that doesn't fit counts as not set.
import { browser } from "wxt/browser";
import { Storing } from "@/utils/annotation/storing.ts";

const KEY = "storing";

export async function storingSetting(): Promise<Storing> {
  const parsed = Storing.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.data : "all";
}

export async function setStoring(storing: Storing): Promise<void> {
  await browser.storage.local.set({ [KEY]: storing });
}
