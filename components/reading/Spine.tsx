// Who speaks, and how much of what is said is theirs. "Nobody" is a row too: nobody is who says it.
import { useState } from "preact/hooks";
import { counted, formatPercent } from "@/utils/words/numbers.ts";
import { words } from "@/utils/words/words.ts";
import { SOURCES_AT_ONCE } from "./density.ts";
import type { ListedGroup } from "./listed.ts";
import { displayName } from "./names.ts";
import type { Group } from "./overview.ts";
import { Printed } from "./Printed.tsx";

/** More than these have no colour of their own; they fold into one row. */
const MOST_ROWS = 8;

interface SpineProps {
  /** Those of whom something is listed; shares are of the whole article. */
  groups: ListedGroup[];
  unvouchedCount: number;
  /** False where only quotes are listed: then neither "Nobody" nor those who only vouch have anything to go to. */
  withFigures: boolean;
  /** Go to the source's group; to the figures where the source only vouches, or is null: nobody. */
  onGo: (group: Group | null) => void;
}

export function Spine({ groups: listed, unvouchedCount, withFigures, onGo }: SpineProps) {
  const [rows, setRows] = useState(MOST_ROWS);
  const groups = listed.filter(({ quotes }) => quotes.length > 0 || withFigures);
  // a row that stands for one other is no gain
  const folds = groups.length > rows + 1;
  const shown = folds ? groups.slice(0, rows) : groups;
  const folded = groups.slice(shown.length);
  const most = groups.reduce((most, { group }) => Math.max(most, group.share), 0);
  return (
    <section class="spine" aria-labelledby="who-speaks">
      <div class="head">
        <h2 id="who-speaks">{words("who_speaks")}</h2>
        <span>{words("share_of_words")}</span>
      </div>
      <ul>
        {shown.map(({ group, quotes, figureCount }) => (
          <li key={group.id} class={`s${group.colour}`}>
            <button type="button" data-source={group.id || undefined} onClick={() => onGo(group)}>
              <i class="key" />
              <SpineName group={group} />
              {quotes.length > 0 ? (
                <Share share={group.share} most={most} />
              ) : (
                <span class="wide number">{counted("figures", figureCount)}</span>
              )}
            </button>
          </li>
        ))}
        {folds && (
          <li class="s0">
            <button type="button" onClick={() => setRows(rows + SOURCES_AT_ONCE)}>
              <i class="key" />
              <span class="name">{counted("more_sources", folded.length)}</span>
              <Share share={folded.reduce((sum, { group }) => sum + group.share, 0)} most={most} />
            </button>
          </li>
        )}
        {withFigures && unvouchedCount > 0 && (
          <li class="nobody">
            <button type="button" onClick={() => onGo(null)}>
              <i class="key none" />
              <span class="name">{words("nobody")}</span>
              <span class="wide number">{counted("figures", unvouchedCount)}</span>
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}

function SpineName({ group }: { group: Group }) {
  const name = displayName(group);
  return (
    <span class="name" title={name}>
      {group.source === null ? name : <Printed>{name}</Printed>}
    </span>
  );
}

function Share({ share, most }: { share: number; most: number }) {
  return (
    <>
      <span class="bar-room">
        <i class="bar" style={{ inlineSize: `${Math.min(100, (share / most) * 100).toFixed(1)}%` }} />
      </span>
      <span class="percent number">{formatPercent(share)}</span>
    </>
  );
}
