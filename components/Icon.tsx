// The few drawn signs, all in the ink of the words beside them. An icon never stands without a name.
import type { ComponentChildren } from "preact";

export type IconName =
  | "confirmed"
  | "doubtful"
  | "eye"
  | "eye-shut"
  | "export"
  | "false"
  | "find"
  | "keep"
  | "kept"
  | "library"
  | "note"
  | "open"
  | "out"
  | "puzzle"
  | "reject"
  | "shut"
  | "unticked"
  | "ticked"
  | "undecided";

const SHAPES: Record<IconName, ComponentChildren> = {
  confirmed: <path d="m3 8.5 3.25 3.25L13 4.75" />,
  doubtful: <path d="M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.6 8 9 8 9.8M8 12.5h.01" />,
  false: <path d="m4 4 8 8M12 4l-8 8" />,
  note: <path d="m3 13 .7-2.8 7-7a1.2 1.2 0 0 1 1.7 0l.4.4a1.2 1.2 0 0 1 0 1.7l-7 7zM9.7 4.2l2.1 2.1" />,
  undecided: <path d="M3.5 8h9" />,
  eye: [
    <path key="lids" d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8Z" />,
    <circle key="pupil" cx="8" cy="8" r="2" />,
  ],
  "eye-shut": [
    <path key="lids" d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8Z" />,
    <path key="stroke" d="m3 13 10-10" />,
  ],
  export: <path d="M8 2.5v7.25M5 7l3 3 3-3M2.75 10.5v3h10.5v-3" />,
  find: [<circle key="glass" cx="7" cy="7" r="4.25" />, <path key="handle" d="m10.25 10.25 3.5 3.5" />],
  library: <path d="M3.5 2.75v10.5M6.5 2.75v10.5M9.5 3.25l3.25 9.75" />,
  out: <path d="M6.75 3.5H3.5v9h9V9.25M9 2.75h4.25V7M13 3 7.5 8.5" />,
  puzzle: <path d="M2.75 5.25H6a1.75 1.75 0 1 1 3.5 0h3.25v3a1.75 1.75 0 1 1 0 3.5v2.5h-10v-2.75a1.5 1.5 0 1 0 0-3z" />,
  keep: <path d="M4.5 2.75h7v10.5L8 10.75l-3.5 2.5z" />,
  kept: <path d="M4.5 2.75h7v10.5L8 10.75l-3.5 2.5z" fill="currentColor" />,
  open: <path d="m4.5 6.25 3.5 3.5 3.5-3.5" />,
  reject: [<circle key="ring" cx="8" cy="8" r="5.25" />, <path key="bar" d="m4.3 4.3 7.4 7.4" />],
  shut: <path d="m6.25 4.5 3.5 3.5-3.5 3.5" />,
  unticked: <path d="M3 3h10v10H3z" />,
  ticked: [<path key="box" d="M3 3h10v10H3z" />, <path key="tick" d="m5.25 8.25 2 2 3.5-4.25" />],
};

/** What points somewhere points the other way from right to left; an Arabic question mark is turned too. */
const TURNED: ReadonlySet<IconName> = new Set(["shut", "doubtful"]);

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={TURNED.has(name) ? "sign turned" : "sign"} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[name]}
    </svg>
  );
}

interface IconButtonProps {
  icon: IconName;
  /** Its name for screen readers, and the hint that shows on hover. */
  name: string;
  pressed?: boolean;
  tabIndex?: number;
  onClick: () => void;
}

export function IconButton({ icon, name, pressed, tabIndex, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon"
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      tabIndex={tabIndex}
      onClick={() => onClick()}
    >
      <Icon name={icon} />
    </button>
  );
}

/** The same for a place on the web, which opens beside this page. */
export function IconLink({
  icon,
  name,
  tabIndex,
  href,
}: Omit<IconButtonProps, "onClick" | "pressed"> & { href: string }) {
  return (
    <a class="icon" href={href} target="_blank" rel="noreferrer" aria-label={name} title={name} tabIndex={tabIndex}>
      <Icon name={icon} />
    </a>
  );
}
