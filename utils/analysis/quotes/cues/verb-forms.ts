// Reporting verbs by every form they take: "said", "says", "saying" → say.
import { type Frame, IRREGULAR_VERBS, REPORTING_VERBS } from "@/utils/analysis/lexicon/en/reporting-verbs.ts";

export interface ReportingVerb {
  base: string;
  takes: ReadonlySet<Frame>;
  /** Words that belong to the verb and follow it ("on" in "call on"); empty for none. */
  particle: string;
  /** The word that must stand after what an `object` frame reports ("of" in "accuse somebody of"); empty for none. */
  link: string;
}

export type VerbForm = "base" | "third" | "past" | "ing";

export interface FormOfVerb {
  /** With a particle first, so that "call on" is tried before "call". */
  verbs: ReportingVerb[];
  form: VerbForm;
}

function formsOf(base: string): [string, VerbForm][] {
  const irregular = IRREGULAR_VERBS.find((row) => row[0] === base);
  if (irregular !== undefined) {
    const [, third, past, participle, ing] = irregular;
    return [
      [base, "base"],
      [third, "third"],
      [past, "past"],
      [participle, "past"],
      [ing, "ing"],
    ];
  }
  const consonantY = /[^aeiou]y$/.test(base);
  const third = consonantY
    ? `${base.slice(0, -1)}ies`
    : /(?:s|x|ch|sh|z)$/.test(base)
      ? `${base}es`
      : /[^aeiou]o$/.test(base)
        ? `${base}es`
        : `${base}s`;
  const past = consonantY ? `${base.slice(0, -1)}ied` : base.endsWith("e") ? `${base}d` : `${base}ed`;
  const ing = base.endsWith("e") && !base.endsWith("ee") ? `${base.slice(0, -1)}ing` : `${base}ing`;
  return [
    [base, "base"],
    [third, "third"],
    [past, "past"],
    [ing, "ing"],
  ];
}

function build(): Map<string, FormOfVerb> {
  const byName = new Map<string, { base: string; particle: string; link: string; takes: Set<Frame> }>();
  for (const group of REPORTING_VERBS) {
    for (const name of group.verbs.split(" ")) {
      const [head = name, link = ""] = name.split("~");
      const [base = head, particle = ""] = head.split("+");
      const verb = byName.get(head) ?? { base, particle, link, takes: new Set<Frame>() };
      if (link !== "") verb.link = link;
      for (const frame of group.takes) verb.takes.add(frame);
      byName.set(head, verb);
    }
  }
  const forms = new Map<string, FormOfVerb>();
  for (const verb of byName.values()) {
    for (const [word, form] of formsOf(verb.base)) {
      const entry = forms.get(word) ?? { verbs: [], form };
      if (verb.particle === "") entry.verbs.push(verb);
      else entry.verbs.unshift(verb);
      if (!(entry.form === "past" && form === "base")) forms.set(word, entry);
    }
  }
  for (const entry of forms.values()) entry.verbs = [...new Set(entry.verbs)];
  return forms;
}

const FORMS = build();

/** The reporting verbs that `lower` (lower case) may be a form of; null for any other word. */
export function reportingForms(lower: string): FormOfVerb | null {
  return FORMS.get(lower) ?? null;
}
