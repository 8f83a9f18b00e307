// What can be corrected of a quote: who says it, and how.
import { type QuoteBody, QuoteForm } from "@/utils/annotation/body.ts";
import { words } from "@/utils/words/words.ts";
import { useCardContext } from "../reading/card-context.ts";
import { useDesk } from "./desk-context.ts";
import { ChoiceField } from "./Field.tsx";
import { NOBODY, sourceOptions } from "./source-options.ts";

export function QuoteFields({ id, body }: { id: string; body: QuoteBody }) {
  const { reading } = useCardContext();
  const { onAct } = useDesk();
  const forms = QuoteForm.options.map((form) => [form, words(`form_${form}`)] as const);
  return (
    <>
      <ChoiceField
        label={words("field_who")}
        value={body.source ?? NOBODY}
        options={sourceOptions(reading, words("not_said"))}
        onChange={(source) => onAct(id, { type: "correct-quote", source: source === NOBODY ? null : source })}
      />
      <ChoiceField
        label={words("field_how")}
        value={body.form}
        options={forms}
        onChange={(form) => onAct(id, { type: "correct-quote", form })}
      />
    </>
  );
}
