// Ends a process and all that it started, at once and without a warning: kill -9.
import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";

/** On Linux; elsewhere the process alone, which takes its children with it. */
export function killTree(pid: number | undefined): void {
  if (pid === undefined) return;
  // the parent first, so that it can't tidy up after its children
  for (const one of [pid, ...descendants(pid)]) {
    try {
      process.kill(one, "SIGKILL");
    } catch {
      // it went with its parent
    }
  }
}

function descendants(pid: number): number[] {
  const parents = new Map<number, number>();
  try {
    for (const name of readdirSync("/proc")) {
      if (!/^\d+$/.test(name)) continue;
      // the name in parentheses may hold anything, also spaces
      const fields = readFileSync(`/proc/${name}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
      parents.set(Number(name), Number(fields[1]));
    }
  } catch {
    // no /proc, or a process that has just ended
  }
  const found = new Set([pid]);
  for (let size = 0; size !== found.size; ) {
    size = found.size;
    for (const [child, parent] of parents) if (found.has(parent)) found.add(child);
  }
  found.delete(pid);
  return [...found];
}
