// Automatic backups: when one is due, how it is made and checked, and which old ones go.

import { backupRecords } from "@/utils/store/backup-records.ts";
import { latestTouched } from "@/utils/store/lists.ts";
import { type BackupFolder, openBackupFolder } from "./folder.ts";
import { readLines, writeLines } from "./lines.ts";

/** Milliseconds between two backups: what a reader could lose is less than they remember having done. */
export const BACKUP_EVERY = 60 * 60 * 1000;
/** The newest that are kept, however close together … */
export const NEWEST_KEPT = 3;
/** … and the newest of each of so many days that have one: damage may be noticed late. */
export const DAYS_KEPT = 7;

const NAME = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z\.jsonl\.gz$/;

/** Held while a backup is made, so that two windows make one. */
const BACKUP_LOCK = "sourcemark-backup";

/** Makes a backup where the reader did something since the last one and that is long enough ago. True where it did. */
export async function backUpIfDue(open: () => Promise<BackupFolder> = openBackupFolder): Promise<boolean> {
  return navigator.locks.request(BACKUP_LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock) return false;
    const [newest] = await latestTouched(null, 1);
    if (!newest) return false;
    const folder = await open();
    const last = timeOf((await names(folder))[0] ?? "");
    const age = last === null ? Number.POSITIVE_INFINITY : Date.now() - last;
    // a clock that was set back makes the last one come from the future: then it says nothing
    if (age >= 0 && (age < BACKUP_EVERY || Date.parse(newest.modified) <= last!)) return false;
    await backUp(folder);
    return true;
  });
}

/** Makes a backup now, reads it back, and throws old ones away only once it is found whole. @throws BackupDamaged */
export async function backUp(folder: BackupFolder): Promise<string> {
  const name = `${new Date().toISOString().replaceAll(":", "-").replace(".", "-")}.jsonl.gz`;
  try {
    await folder.write(name, writeLines(backupRecords()));
    readLines(await folder.read(name));
  } catch (error) {
    await folder.remove(name).catch(() => {});
    throw error;
  }
  for (const old of tooMany(await names(folder))) await folder.remove(old);
  return name;
}

/** The names of all backups, the newest first. */
export async function names(folder: BackupFolder): Promise<string[]> {
  return (await folder.list()).filter((name) => NAME.test(name)).sort((a, b) => (a < b ? 1 : -1));
}

/** When a backup was made, in milliseconds since 1970; null where the name is none of ours. */
export function timeOf(name: string): number | null {
  const found = NAME.exec(name);
  return found ? Date.parse(`${found[1]}T${found[2]}:${found[3]}:${found[4]}.${found[5]}Z`) : null;
}

/** @param newestFirst names of backups */
export function tooMany(newestFirst: readonly string[]): string[] {
  const kept = new Set(newestFirst.slice(0, NEWEST_KEPT));
  const days = new Map<string, string>();
  for (const name of newestFirst) {
    const day = name.slice(0, 10);
    if (!days.has(day)) days.set(day, name);
  }
  for (const name of [...days.values()].slice(0, DAYS_KEPT)) kept.add(name);
  return newestFirst.filter((name) => !kept.has(name));
}
