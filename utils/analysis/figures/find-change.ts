// A change told in several figures: "rose 3% to 4.5m from 4.2m", "doubled to 40", "19, up from 12".

import type { FigureFinding } from "@/utils/analysis/finding.ts";
import { CHANGE_NOUNS, CHANGE_VERBS } from "@/utils/analysis/lexicon/en/pair-context.ts";
import type { ChangePart } from "@/utils/annotation/body.ts";
import type { Reading } from "./reading.ts";
import { lowerAt, type Tokens } from "./token.ts";
import { hasVerb } from "./word-form.ts";
import { FACTORS } from "./word-tables.ts";

/** Words before a figure in which the verb of change is looked for. */
const VERB_REACH = 12;
/** Words between the parts of one change. */
const PART_REACH = 12;
/** These tell which part it is, once a verb says that something changed. */
const TIES: Readonly<Record<string, ChangePart>> = { by: "by", to: "to", at: "to", from: "from" };
const NO_CHANGE: ReadonlySet<string> = new Set(["duration", "ordinal", "age", "score", "votes"]);

interface Part {
  part: ChangePart;
  /** Says so by itself; "raised $3m" and "lost 40 trees" need another part to be a change. */
  sure: boolean;
}

/** Says in each of `figures` which part of a change it is. Called with the figures of one sentence, one after another. */
export class Changes {
  readonly #tokens: Tokens;
  readonly #figures: readonly FigureFinding[];
  #open: (Part & { index: number })[] = [];
  /** Index of the figure before, and the first token after it. */
  #last = { index: -1, next: 0 };

  constructor(tokens: Tokens, figures: readonly FigureFinding[]) {
    this.#tokens = tokens;
    this.#figures = figures;
  }

  /** Takes the figure that was found last; `lead` is its first token with its modifier. */
  add(reading: Reading, lead: number): void {
    const index = this.#figures.length - 1;
    const found = partOf(this.#tokens, reading, lead);
    const far = lead - this.#last.next > PART_REACH;
    if (far || this.#open.some(({ part }) => part === found?.part)) this.close();
    if (found !== null) {
      const before = lowerAt(this.#tokens, lead - 2);
      const looksBack = found.part === "from" && (before === "up" || before === "down") && !far;
      const now = this.#figures[this.#last.index];
      if (this.#open.length === 0 && looksBack && now?.kind === this.#figures[index]!.kind)
        this.#open.push({ index: this.#last.index, part: "to", sure: false });
      this.#open.push({ index, ...found });
    }
    this.#last = { index, next: reading.next };
  }

  /** Ends the change that is being told: at the sentence's end at the latest. */
  close(): void {
    const parts = this.#open;
    this.#open = [];
    if (parts.length < 2 && !parts[0]?.sure) return;
    const all = parts.map(({ index }) => index);
    for (const { index, part } of parts)
      this.#figures[index]!.change = { part, others: all.filter((other) => other !== index) };
  }
}

function partOf(tokens: Tokens, reading: Reading, lead: number): Part | null {
  if (reading.kind === "change") return { part: "by", sure: true };
  if (NO_CHANGE.has(reading.kind)) return null;
  const tie = lowerAt(tokens, lead - 1);
  const part = TIES[tie];
  if (part !== undefined) {
    const both = part === "from" && Array.isArray(reading.value);
    return saysChange(tokens, lead - 2) ? { part: both ? "from to" : part, sure: true } : null;
  }
  const noun = tie === "of" && CHANGE_NOUNS.has(lowerAt(tokens, lead - 2));
  return noun || hasVerb(CHANGE_VERBS, tie) ? { part: "by", sure: noun || reading.kind === "percent" } : null;
}

function saysChange(tokens: Tokens, at: number): boolean {
  for (let i = at; i >= 0 && i > at - VERB_REACH; i--) {
    const { lower, word } = tokens[i]!;
    if (word === ";" || word === ":") return false;
    if (hasVerb(CHANGE_VERBS, lower) || CHANGE_NOUNS.has(lower) || FACTORS.has(lower)) return true;
  }
  return false;
}
