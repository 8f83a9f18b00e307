// One thing to filter by: a list of what occurs, and what lets everything through.

/** `none`: choosing it would leave nothing. */
export type FilterOption = readonly [value: string, text: string, none?: boolean];

/** Stands for what lets everything through; no value is called so. */
const ANY = " ";

interface FilterChoiceProps {
  label: string;
  /** What lets everything through; null where one of the options is always chosen. */
  any: string | null;
  value: string | null;
  options: readonly FilterOption[];
  /** null: everything is let through. */
  onChange: (value: string | null) => void;
}

export function FilterChoice({ label, any, value, options, onChange }: FilterChoiceProps) {
  if (options.length === 0) return null;
  return (
    <select
      class={`filter${value === null || any === null ? "" : " on"}`}
      aria-label={label}
      value={value ?? ANY}
      onChange={({ currentTarget }) => onChange(currentTarget.value === ANY ? null : currentTarget.value)}
    >
      {any !== null && <option value={ANY}>{any}</option>}
      {options.map(([option, text, none]) => (
        <option key={option} value={option} selected={option === value} disabled={none && option !== value}>
          {text}
        </option>
      ))}
    </select>
  );
}
