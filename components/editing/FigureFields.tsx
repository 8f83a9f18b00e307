// What can be corrected of a figure: who vouches, its kind, value, unit and modifier.
import { type FigureBody, FigureKind } from "@/utils/annotation/body.ts";
import { message, words } from "@/utils/words/words.ts";
import { useCardContext } from "../reading/card-context.ts";
import { useDesk } from "./desk-context.ts";
import { ChoiceField, TextField } from "./Field.tsx";
import { NOBODY, sourceOptions } from "./source-options.ts";
import { readValue, writeValue } from "./value-text.ts";

export function FigureFields({ id, body }: { id: string; body: FigureBody }) {
  const { reading } = useCardContext();
  const { onAct } = useDesk();
  const correct = (part: Partial<Pick<FigureBody, "kind" | "value" | "unit" | "modifier" | "source">>) =>
    onAct(id, { type: "correct-figure", ...part });
  const kinds = FigureKind.options.map((kind) => [kind, message(`kind_${kind}`)] as const);
  const orNull = (text: string) => (text.trim() === "" ? null : text.trim());
  return (
    <>
      <ChoiceField
        label={words("field_vouches")}
        value={body.source ?? NOBODY}
        options={sourceOptions(reading, words("nobody"))}
        onChange={(source) => correct({ source: source === NOBODY ? null : source })}
      />
      <ChoiceField
        label={words("field_kind")}
        value={body.kind}
        options={kinds.filter(([kind, text]) => text !== "" || kind === body.kind)}
        onChange={(kind) => correct({ kind })}
      />
      <TextField
        label={words("field_value")}
        value={writeValue(body.value)}
        onChange={(typed) => {
          const value = readValue(typed);
          if (value !== undefined) correct({ value });
        }}
      />
      <TextField
        label={words("field_unit")}
        value={body.unit ?? ""}
        onChange={(typed) => correct({ unit: orNull(typed) })}
      />
      <TextField
        label={words("field_modifier")}
        value={body.modifier ?? ""}
        onChange={(typed) => correct({ modifier: orNull(typed) })}
      />
    </>
  );
}
