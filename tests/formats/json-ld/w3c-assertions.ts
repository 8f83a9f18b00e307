// The W3C's own test assertions for Web Annotations, run with a newer JSON Schema than they were written in.
// https://github.com/w3c/web-annotation-tests
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

// RFC 3986, with its reserved and unreserved characters; RFC 3339
const URI =
  /^[a-z][a-z0-9+.-]*:(?:[\w\-.~:/?@!$&'()*+,;=]|%[0-9a-f]{2}|\[[0-9a-f:.]*\])*(?:#(?:[\w\-.~:/?@!$&'()*+,;=]|%[0-9a-f]{2})*)?$/i;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i;

export interface Assertion {
  name: string;
  /** What of it a document breaks; null where it holds. */
  broken(document: unknown): string | null;
}

/** The assertions that one of the lists (`annotations/annotationMusts.test`) names. `folder`: a clone of the repository. */
export function assertions(folder: string, list: string): Assertion[] {
  const ajv = new Ajv2020({ strict: false, formats: { uri: URI, "date-time": DATE_TIME } });
  for (const name of readdirSync(join(folder, "definitions"))) {
    if (name.endsWith(".json")) ajv.addSchema(readSchema(join(folder, "definitions", name)), name);
  }
  const { assertions } = JSON.parse(readFileSync(join(folder, list), "utf8")) as { assertions: string[] };
  return assertions.map((name) => {
    const schema = readSchema(join(folder, name));
    const validate: ValidateFunction = ajv.compile(schema);
    const isValidExpected = schema.expectedResult === "valid";
    return {
      name,
      broken: (document) =>
        validate(document) === isValidExpected ? null : `${name}: ${ajv.errorsText(validate.errors)}`,
    };
  });
}

interface Schema {
  [key: string]: unknown;
}

function readSchema(file: string): Schema {
  return fromDraft4(JSON.parse(readFileSync(file, "utf8")), true) as Schema;
}

/** Draft 4 calls `$id` "id", has a boolean `exclusiveMinimum`, and lets `$ref` stand alone whatever is beside it. */
function fromDraft4(part: unknown, isRoot = false): unknown {
  if (typeof part !== "object" || part === null) return part;
  if (Array.isArray(part)) return part.map((each) => fromDraft4(each));
  const schema = part as Schema;
  if (typeof schema.$ref === "string" && !isRoot) return { $ref: schema.$ref };
  const { $schema: _, id, exclusiveMinimum, minimum, ...rest } = schema;
  return {
    ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, fromDraft4(value)])),
    ...(isRoot ? { $id: id } : id !== undefined && { id: fromDraft4(id) }),
    ...(minimum !== undefined && (exclusiveMinimum === true ? { exclusiveMinimum: minimum } : { minimum })),
  };
}
