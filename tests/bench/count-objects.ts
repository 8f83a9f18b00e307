// How many objects and functions of scripts are alive in a page, its content scripts' among them, by a heap snapshot.
import type { CDPSession } from "puppeteer-core";

/** What scripts make; what the engine compiles of them comes and goes by itself. */
const MADE = ["object", "closure"];

interface HeapSnapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[]] } };
  /** Fields of one node after the other. */
  nodes: number[];
}

export async function countObjects(session: CDPSession): Promise<number> {
  const parts: string[] = [];
  const take = ({ chunk }: { chunk: string }) => parts.push(chunk);
  session.on("HeapProfiler.addHeapSnapshotChunk", take);
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  session.off("HeapProfiler.addHeapSnapshotChunk", take);
  const { snapshot, nodes }: HeapSnapshot = JSON.parse(parts.join(""));
  const { node_fields, node_types } = snapshot.meta;
  const made = MADE.map((type) => node_types[0].indexOf(type));
  let count = 0;
  for (let at = node_fields.indexOf("type"); at < nodes.length; at += node_fields.length) {
    if (made.includes(nodes[at]!)) count++;
  }
  return count;
}
