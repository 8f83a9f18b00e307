// Writes the published JSON Schema of the exports, made from the zod schema: npm run schema
import { writeFileSync } from "node:fs";
import { jsonSchema } from "@/utils/formats/json-ld/schema.ts";

writeFileSync(
  new URL("../../public/annotations.schema.json", import.meta.url),
  `${JSON.stringify(jsonSchema(), null, 2)}\n`,
);
