// Checks values of a file against their schemas, and tells what is wrong where.
import type * as z from "zod/mini";
import { MalformedFile, type Place } from "../json/json-error.ts";
import type { JsonRecord } from "../json/scan-json.ts";

/** @throws MalformedFile */
export function parseRecord(record: JsonRecord): unknown {
  if (record.value !== undefined) return record.value;
  try {
    return JSON.parse(record.text);
  } catch (error) {
    throw new MalformedFile(error instanceof Error ? error.message : "this is no JSON", record);
  }
}

/** @throws MalformedFile with the path of the first part that does not fit */
export function checked<Schema extends z.ZodMiniType>(schema: Schema, value: unknown, place: Place): z.infer<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const { issue, path } = deepest(parsed.error.issues[0]!, []);
  throw new MalformedFile(problem(issue), within(place, path));
}

/** The place of a part. */
export function within(place: Place, path: readonly PropertyKey[]): Place {
  const steps = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`)).join("");
  return { path: `${place.path}${steps}`.replace(/^\./, ""), line: place.line };
}

interface Found {
  issue: z.core.$ZodIssue;
  path: readonly PropertyKey[];
}

/** Of a union that nothing fits, the issue of the form that comes nearest says more than the union's own. */
function deepest(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): Found {
  const path = [...above, ...issue.path];
  if (issue.code !== "invalid_union") return { issue, path };
  const inner = issue.errors.flat().map((part) => deepest(part, path));
  return inner.toSorted((a, b) => b.path.length - a.path.length)[0] ?? { issue, path };
}

function problem(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `this should be of the type ${issue.expected}`;
    case "invalid_value":
      return `this should be ${issue.values.map((value) => JSON.stringify(value)).join(" or ")}`;
    case "invalid_format":
      return `this should be a ${issue.format === "regex" ? "value of the right form" : issue.format}`;
    case "too_small":
      return `this should be at least ${issue.minimum}`;
    case "too_big":
      return `this should be at most ${issue.maximum}`;
    case "invalid_union":
      return "this has a form that is not known";
    default:
      return "this does not fit";
  }
}
