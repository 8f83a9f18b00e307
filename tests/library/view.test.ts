import { expect, test } from "vitest";
import { readView, type View, viewHash } from "@/utils/library/view.ts";

test.each<[View]>([
  [{ page: "articles" }],
  [{ page: "storage" }],
  [{ page: "article", id: "urn:uuid:1/2", card: null }],
  [{ page: "article", id: "urn:uuid:1", card: "urn:uuid:#3" }],
  [{ page: "source", key: "person Şıvan / Öz%" }],
])("%j is read as it was written", (view) => expect(readView(viewHash(view))).toEqual(view));

test.each(["", "#", "#nowhere", "#article", "#article/%E0%A4%A", "#toString"])("“%s” leads to the articles", (hash) =>
  expect(readView(hash)).toEqual({ page: "articles" }),
);
