// Checks what a page's content script answers before the background believes it.
import * as z from "zod/mini";
import { Cut } from "@/utils/annotation/article.ts";
import type { PageAnswer, PageSelection, WholeText } from "./to-page.ts";

const Schema = z.discriminatedUnion("state", [
  z.object({
    state: z.literal("article"),
    reading: z.number(),
    meta: z.object({
      title: z.string(),
      byline: z.nullable(z.string()),
      published: z.nullable(z.string()),
      site: z.string(),
      lang: z.nullable(z.string()),
      url: z.url({ protocol: /^(https?|file)$/ }),
    }),
    text: z.string(),
    cut: z.nullable(Cut),
    chosen: z.nullable(z.string()),
    marksOn: z.boolean(),
  }),
  z.object({ state: z.literal("no-article"), site: z.string() }),
  z.object({ state: z.literal("closed") }),
  z.object({ state: z.literal("left"), site: z.string() }),
]);

/** @throws ZodError where the answer has another form */
export function parsePageAnswer(answer: unknown): PageAnswer {
  return Schema.parse(answer);
}

const Selection = z.nullable(
  z.object({
    reading: z.number(),
    beside: z.boolean(),
    start: z.int().check(z.nonnegative()),
    end: z.int().check(z.positive()),
  }),
);

/** @throws ZodError where the answer has another form */
export function parsePageSelection(answer: unknown): PageSelection {
  return Selection.parse(answer);
}

const Whole = z.nullable(z.object({ reading: z.number(), text: z.string() }));

/** @throws ZodError where the answer has another form */
export function parseWholeText(answer: unknown): WholeText {
  return Whole.parse(answer);
}
