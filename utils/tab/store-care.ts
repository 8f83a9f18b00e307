// Looks after the store between the reader's acts: is it still there, and is a backup due?
import type { Desk } from "@/utils/annotation/desk.ts";
import { latestBackup, restoreLatest } from "@/utils/backup/restore.ts";
import { backUpIfDue } from "@/utils/backup/rolling.ts";
import { markUsed, settleLoss, storeHealth } from "@/utils/store/sentinel.ts";
import { tallyOfStore } from "@/utils/store/tallies.ts";

/** What the reader has lost with an emptied store, as far as a backup knows; null where nothing is missing. */
export async function lossOf(): Promise<Desk["lost"]> {
  if ((await storeHealth()) !== "emptied") return null;
  // a folder that can't be opened holds no backup that could be read
  const backup = await latestBackup().catch(() => null);
  const records = backup?.records ?? [];
  const count = records.reduce((sum, record) => sum + (record.type === "article" ? record.annotations.length : 0), 0);
  return { made: backup?.made ?? null, annotations: count };
}

/** Called when the panel was answered, and waited for by nobody: a backup that fails is tried again the next time. */
export async function careForStore(): Promise<void> {
  try {
    if ((await tallyOfStore()).touched === 0) return;
    await markUsed();
    // the backups of what was lost are not to be pushed out by those of what little came after
    if ((await storeHealth()) === "whole") await backUpIfDue();
  } catch {}
}

/** Puts back what the latest backup holds. @throws NoBackup, StoreFull */
export async function bringBack(): Promise<void> {
  await restoreLatest();
  await settleLoss();
}
