// What each act is called once it is done.
import type { Act } from "@/utils/annotation/act.ts";
import type { MessageKey } from "@/utils/words/words.ts";

export const DONE_WORDS = {
  keep: "did_keep",
  reject: "did_reject",
  "take-back": "did_take_back",
  "correct-quote": "did_correct",
  "correct-figure": "did_correct",
  note: "did_note",
  tag: "did_tag",
  judge: "did_judge",
  "make-highlight": "did_make",
  "make-quote": "did_make",
  "make-figure": "did_make",
  "make-source": "did_make",
  "take-new-words": "did_new_words",
  "keep-mine": "did_keep_mine",
  place: "did_place",
  delete: "did_delete",
  "take-version": "did_take_version",
} as const satisfies Record<Act["type"], MessageKey>;
