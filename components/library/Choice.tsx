// One of a few choices of which exactly one holds.

interface ChoiceProps {
  name: string;
  text: string;
  chosen: boolean;
  onChoose: () => void;
}

export function Choice({ name, text, chosen, onChoose }: ChoiceProps) {
  return (
    <label class="choice">
      <input type="radio" name={name} checked={chosen} onChange={onChoose} />
      {text}
    </label>
  );
}
