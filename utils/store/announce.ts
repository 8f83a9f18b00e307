// Tells every window of the extension what was written, so that none shows what is no longer so.

const CHANNEL = "sourcemark-store";

export interface Written {
  /** null: everything was deleted. */
  articleId: string | null;
  /** Revisions of the annotations that were written, by id; null for those deleted. None where the article itself was deleted or put back. */
  revisions: Record<string, number | null>;
}

/** Called once it is on the disk. */
export function announce(written: Written): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(written);
  channel.close();
}

/** Announcements made at a time: a window that hears thousands at once has no time for its reader. */
const AT_ONCE = 50;

/** Many writes, called once they are on the disk; fulfilled when all are told. */
export async function announceAll(all: Iterable<Written>): Promise<void> {
  const channel = new BroadcastChannel(CHANNEL);
  let told = 0;
  for (const written of all) {
    channel.postMessage(written);
    told += 1;
    if (told % AT_ONCE === 0) await new Promise((done) => setTimeout(done));
  }
  channel.close();
}

/** Hears what other contexts of the extension write; its own it doesn't hear. The answer ends it. */
export function hearWritten(listen: (written: Written) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => listen(data as Written);
  return () => channel.close();
}
