// Where backups lie: files of the extension's own, outside of the database (OPFS; both browsers' backgrounds have it).
// https://fs.spec.whatwg.org/#origin-private-file-system

export interface BackupFolder {
  /** Names of the backups, in no order. */
  list(): Promise<string[]>;
  /** Writes the text as one file; it is there whole or not at all. */
  write(name: string, lines: AsyncIterable<string>): Promise<void>;
  read(name: string): Promise<string>;
  remove(name: string): Promise<void>;
}

const NAME = "backups";

/** Not yet in the DOM library's types. */
type Listed = FileSystemDirectoryHandle & { keys(): AsyncIterable<string> };

/** The folder of this browser profile. Files are packed, since an article's text packs to a third. */
export async function openBackupFolder(): Promise<BackupFolder> {
  const root = await navigator.storage.getDirectory();
  const folder = (await root.getDirectoryHandle(NAME, { create: true })) as Listed;
  return {
    async list() {
      const names: string[] = [];
      for await (const name of folder.keys()) {
        // one that is being written, or that a browser was ended over, is empty until it is whole
        const file = await folder.getFileHandle(name).then((handle) => handle.getFile());
        if (file.size > 0) names.push(name);
      }
      return names;
    },
    async write(name, lines) {
      const file = await folder.getFileHandle(name, { create: true });
      // what is written takes the file's place only once the stream is closed
      const to = await file.createWritable();
      await streamOf(lines).pipeThrough(new CompressionStream("gzip")).pipeTo(to);
    },
    async read(name) {
      const file = await (await folder.getFileHandle(name)).getFile();
      return new Response(file.stream().pipeThrough(new DecompressionStream("gzip"))).text();
    },
    remove: (name) => folder.removeEntry(name),
  };
}

function streamOf(lines: AsyncIterable<string>): ReadableStream<BufferSource> {
  const encoder = new TextEncoder();
  const from = lines[Symbol.asyncIterator]();
  return new ReadableStream<BufferSource>({
    async pull(controller) {
      const { done, value } = await from.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}
