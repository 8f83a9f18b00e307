// How much room everything takes, the backups beside it, and the end of it all.
import { effect, signal } from "@preact/signals";
import { openBackupFolder } from "@/utils/backup/folder.ts";
import { restoreLatest } from "@/utils/backup/restore.ts";
import { names, timeOf } from "@/utils/backup/rolling.ts";
import { deleteEverything as emptyStore } from "@/utils/store/delete-everything.ts";
import { settleLoss } from "@/utils/store/sentinel.ts";
import { trouble } from "./acting.ts";
import { rereadEverything, stored } from "./knowledge.ts";
import { view } from "./place.ts";

export const used = signal<number | null>(null);
export const persisted = signal<boolean | null>(null);
/** When the latest backup was made, as an ISO 8601 instant; null: there is none; undefined: nobody has looked yet. */
export const backup = signal<string | null | undefined>(undefined);
export const storageState = signal<"restored" | "deleted" | null>(null);

export function followStorage(): void {
  effect(() => {
    void stored.value;
    measure();
    if (view.value.page === "storage") lookForBackup();
  });
  effect(() => {
    if (view.value.page !== "storage") storageState.value = null;
  });
}

async function measure(): Promise<void> {
  const [estimate, isPersisted] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]);
  used.value = estimate.usage ?? null;
  persisted.value = isPersisted;
}

async function lookForBackup(): Promise<void> {
  try {
    const [latest] = await names(await openBackupFolder());
    const made = latest === undefined ? null : timeOf(latest);
    backup.value = made === null ? null : new Date(made).toISOString();
  } catch {
    // where the browser gives no folder, there is no backup in it
    backup.value = null;
  }
}

export async function restoreBackup(): Promise<void> {
  await tried(async () => {
    await restoreLatest();
    await settleLoss();
    await rereadEverything();
    storageState.value = "restored";
  });
}

/** The store and its backups: nothing is left. */
export async function deleteEverything(): Promise<void> {
  await tried(async () => {
    await emptyStore();
    const folder = await openBackupFolder();
    for (const name of await folder.list()) await folder.remove(name);
    await rereadEverything();
    storageState.value = "deleted";
  });
}

async function tried(work: () => Promise<void>): Promise<void> {
  trouble.value = null;
  try {
    await work();
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    trouble.value = { name, message };
  }
}
