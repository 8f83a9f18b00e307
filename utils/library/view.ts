// Which of the library's pages is shown: a part of its address, so that back and forward work as anywhere.

const PLAIN_PAGES = [
  "articles",
  "yours",
  "sources",
  "figures",
  "taking-out",
  "bringing-in",
  "storage",
  "settings",
] as const;

export type View =
  | { page: (typeof PLAIN_PAGES)[number] }
  /** `card`: the annotation to bring up; null for none. */
  | { page: "article"; id: string; card: string | null }
  /** `key` as in the catalogue. */
  | { page: "source"; key: string };

export type Page = View["page"];

/** "#article/urn%3Auuid%3A…/urn…" → what to show; the articles where it says nothing that is known. */
export function readView(hash: string): View {
  const [page = "", first = "", second = ""] = hash.replace(/^#/, "").split("/").map(decoded);
  if (page === "article" && first !== "") return { page, id: first, card: second || null };
  if (page === "source" && first !== "") return { page, key: first };
  return PLAIN_PAGES.some((one) => one === page) ? ({ page } as View) : { page: "articles" };
}

/** The address's part that `readView` reads. */
export function viewHash(view: View): string {
  const parts = [view.page];
  if (view.page === "article") parts.push(...([view.id, view.card].filter(Boolean) as never[]));
  if (view.page === "source") parts.push(view.key as never);
  return `#${parts.map(encodeURIComponent).join("/")}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}
