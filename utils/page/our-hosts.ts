// Elements of ours that stand in the page for a moment, so that what watches the page takes no notice of them.

const hosts = new WeakSet<Node>();

export function noteHost(host: Element): void {
  hosts.add(host);
}

/** True where nothing but elements of ours came or went. */
export function isOursAlone({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== "childList") return false;
  return [...addedNodes, ...removedNodes].every((node) => hosts.has(node));
}
