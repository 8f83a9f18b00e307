// Annotation → annotation, for everything that a reader can do.
import type { Act } from "@/utils/annotation/act.ts";
import type { Annotation, AnnotationState } from "@/utils/annotation/annotation.ts";
import { isBeside } from "@/utils/annotation/by-kind.ts";
import { type ActContext, ActRefused, besideContext } from "./context.ts";
import { correct } from "./correct.ts";
import { make } from "./make.ts";
import { keepMine, place, takeNewWords } from "./new-words.ts";
import { revise } from "./revise.ts";

/**
 * The annotation after the act, one revision on; null once it is deleted. The one before stays as it is.
 * @param annotation null for acts that make one
 * @param id the id that one made now is to have
 * @throws ActRefused where the act doesn't fit
 */
export function applyAct(annotation: Annotation | null, id: string, act: Act, context: ActContext): Annotation | null {
  switch (act.type) {
    case "make-highlight":
    case "make-quote":
    case "make-figure":
    case "make-source":
      if (annotation !== null) throw new ActRefused("This has been made already.");
      if (act.type === "make-highlight" && act.beside) {
        return { ...make(id, act.type, act.words, besideContext(context)), body: { type: "Highlight", beside: true } };
      }
      return make(id, act.type, act.words, context);
    default:
      if (annotation === null) throw new ActRefused("This is no longer among what is kept of the article.");
      return change(annotation, act, context);
  }
}

type Change = Exclude<Act, { type: `make-${string}` }>;

function change(annotation: Annotation, act: Change, context: ActContext): Annotation | null {
  const { now } = context;
  switch (act.type) {
    case "keep":
      return revise(annotation, now, { state: "kept" });
    case "reject":
      return revise(annotation, now, { state: machinesState(annotation, "rejected") });
    case "take-back":
      return revise(annotation, now, { state: machinesState(annotation, "found") });
    case "correct-quote":
    case "correct-figure":
      return correct(annotation, act, context);
    case "note":
      return revise(annotation, now, { note: act.note === null || act.note.trim() === "" ? null : act.note });
    case "tag":
      return revise(annotation, now, { tags: tidied(act.tags) });
    case "judge":
      return revise(annotation, now, { verdict: act.verdict });
    case "take-new-words":
      return takeNewWords(annotation, isBeside(annotation) ? besideContext(context) : context);
    case "keep-mine":
      return keepMine(annotation, now);
    case "place":
      return placed(annotation, act, context);
    case "delete":
      if (annotation.creator.type !== "Person") {
        throw new ActRefused("What was found in the article can be taken out, not deleted.");
      }
      return null;
    case "take-version":
      return takeVersion(annotation, act.version, now);
  }
}

function placed(annotation: Annotation, act: Extract<Act, { type: "place" }>, context: ActContext): Annotation {
  if (annotation.body.type !== "Highlight") {
    if (act.beside) throw new ActRefused("Only a highlight can stand beside the article.");
    return place(annotation, act.words, context);
  }
  const body: Annotation["body"] = act.beside ? { type: "Highlight", beside: true } : { type: "Highlight" };
  return place({ ...annotation, body }, act.words, act.beside ? besideContext(context) : context);
}

function takeVersion(annotation: Annotation, version: Annotation, now: string): Annotation {
  if (version.id !== annotation.id) throw new ActRefused("This is a version of something else.");
  const { body, target, found, state, note, tags, verdict, standing, past } = version;
  return revise(annotation, now, { body, target, found, state, note, tags, verdict, standing, past });
}

/** Only what the machine found can be rejected or go back to being found. */
function machinesState({ creator }: Annotation, state: AnnotationState): AnnotationState {
  if (creator.type === "Person") throw new ActRefused("What you made yourself can only be deleted.");
  return state;
}

/** Without white space around them, without empty ones, each once. */
function tidied(tags: string[]): string[] {
  return [...new Set(tags.map((tag) => tag.trim().replace(/\s+/g, " ")).filter((tag) => tag !== ""))];
}

/** What of an annotation an act decides: two windows' acts are at odds only where they decide the same. */
export type Decided = "state" | "body" | "note" | "tags" | "verdict" | "place" | "whole";

export function decidedBy(act: Act["type"]): Decided {
  switch (act) {
    case "keep":
    case "reject":
    case "take-back":
      return "state";
    case "correct-quote":
    case "correct-figure":
      return "body";
    case "note":
      return "note";
    case "tag":
      return "tags";
    case "judge":
      return "verdict";
    case "take-new-words":
    case "keep-mine":
    case "place":
      return "place";
    case "delete":
    case "take-version":
    case "make-highlight":
    case "make-quote":
    case "make-figure":
    case "make-source":
      return "whole";
  }
}
