// Brings back what the latest whole backup holds.
import { restoreRecords } from "@/utils/store/backup-records.ts";
import { type BackupFolder, openBackupFolder } from "./folder.ts";
import { type BackupRecord, readLines } from "./lines.ts";
import { names, timeOf } from "./rolling.ts";

export interface FoundBackup {
  /** ISO 8601 instant at which it was made. */
  made: string;
  records: BackupRecord[];
}

/** There is no backup that could be read. */
export class NoBackup extends Error {
  override name = "NoBackup";
  constructor() {
    super("There is no backup that could be read.");
  }
}

/** The newest backup that is whole; null where there is none. */
export async function latestBackup(open: () => Promise<BackupFolder> = openBackupFolder): Promise<FoundBackup | null> {
  const folder = await open();
  for (const name of await names(folder)) {
    try {
      return { made: new Date(timeOf(name)!).toISOString(), records: readLines(await folder.read(name)) };
    } catch {
      // an older one may be whole
    }
  }
  return null;
}

/** All of the latest backup or nothing; what is in the store and newer stays. @throws NoBackup, StoreFull */
export async function restoreLatest(open: () => Promise<BackupFolder> = openBackupFolder): Promise<void> {
  const backup = await latestBackup(open);
  if (!backup) throw new NoBackup();
  await restoreRecords(backup.records);
}
