// One thing that can be set: its name and what it does at the start of the line, its choices at the end.
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { words } from "@/utils/words/words.ts";
import { Icon } from "../../Icon.tsx";
import { Choice } from "../Choice.tsx";

interface OptionProps {
  name: string;
  about?: string;
  children: ComponentChildren;
}

export function Option({ name, about, children }: OptionProps) {
  return (
    <div class="option">
      <div>
        <span class="option-name">{name}</span>
        {about && <span class="whence">{about}</span>}
      </div>
      <div class="option-end">{children}</div>
    </div>
  );
}

interface ChoiceOptionProps<Value extends string> {
  name: string;
  about?: string;
  value: Value;
  /** What can be chosen, with the words for it. */
  choices: readonly (readonly [Value, string])[];
  onChoose: (value: Value) => void;
}

/** One of several, all in sight. */
export function ChoiceOption<Value extends string>({
  name,
  about,
  value,
  choices,
  onChoose,
}: ChoiceOptionProps<Value>) {
  const id = useId();
  return (
    <div class="option" role="radiogroup" aria-labelledby={`${id}-name`} aria-describedby={about && `${id}-about`}>
      <div>
        <span class="option-name" id={`${id}-name`}>
          {name}
        </span>
        {about && (
          <span class="whence" id={`${id}-about`}>
            {about}
          </span>
        )}
      </div>
      <div class="option-end choices">
        {choices.map(([choice, text]) => (
          <Choice key={choice} name={id} text={text} chosen={choice === value} onChoose={() => onChoose(choice)} />
        ))}
      </div>
    </div>
  );
}

interface SwitchOptionProps {
  name: string;
  about: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
}

export function SwitchOption({ name, about, on, onSwitch }: SwitchOptionProps) {
  return (
    <Option name={name} about={about}>
      <button
        type="button"
        class={`button${on ? " firm" : ""}`}
        role="switch"
        aria-checked={on}
        aria-label={name}
        onClick={() => onSwitch(!on)}
      >
        <Icon name={on ? "ticked" : "unticked"} />
        {words(on ? "set_on" : "set_off")}
      </button>
    </Option>
  );
}
