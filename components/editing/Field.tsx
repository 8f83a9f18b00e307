// A field of an open card: its label, and what is typed or chosen under a line.
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { useTypedChoice } from "./use-typed-choice.ts";

interface FieldProps {
  label: string;
  /** Gets the id that the label points to. */
  children: (id: string) => ComponentChildren;
}

export function Field({ label, children }: FieldProps) {
  const id = useId();
  return (
    <>
      <label class="label" for={id}>
        {label}
      </label>
      {children(id)}
    </>
  );
}

interface TextFieldProps {
  label: string;
  value: string;
  /** Called once the reader leaves the field, where it says something else than before. */
  onChange: (value: string) => void;
  inputMode?: "text" | "url";
}

/** One line of text. */
export function TextField({ label, value, onChange, inputMode = "text" }: TextFieldProps) {
  return (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          class="input"
          type="text"
          inputMode={inputMode}
          dir="auto"
          value={value}
          onChange={(event) => {
            const { value: typed } = event.currentTarget;
            if (typed !== value) onChange(typed);
          }}
        />
      )}
    </Field>
  );
}

interface ChoiceFieldProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly (readonly [value: Value, text: string])[];
  onChange: (value: Value) => void;
}

/** One of several, from a list. */
export function ChoiceField<Value extends string>({ label, value, options, onChange }: ChoiceFieldProps<Value>) {
  const choice = useTypedChoice(value, (wanted) => {
    const chosen = options.find(([option]) => option === wanted);
    if (chosen && chosen[0] !== value) onChange(chosen[0]);
  });
  return (
    <Field label={label}>
      {(id) => (
        <select id={id} class="input" {...choice}>
          {options.map(([option, text]) => (
            <option key={option} value={option} selected={option === choice.value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
