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

/** Hears what other contexts of the extension write; its own it doesn't hear. The answer ends it. */
export function hearWritten(listen: (written: Written) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => listen(data as Written);
  return () => channel.close();
}
