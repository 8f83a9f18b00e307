// What an import would do: how much is new, what is here already, and where the two differ, with a choice for each or all.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { counted, formatNumber, plural } from "@/utils/words/numbers.ts";
import { words } from "@/utils/words/words.ts";
import { Icon } from "../../Icon.tsx";
import { Choice } from "../Choice.tsx";
import { wordsOf } from "../words-of.ts";
import type { ImportChoice, ImportConflict, ImportProps, ImportState } from "./import-props.ts";

const CHOICES = ["both", "mine", "theirs"] as const;
const COUNTS = ["new", "newer", "same", "older", "conflicting"] as const;

type Previewing = Extract<ImportState, { step: "preview" }>;

export function ImportPreview({ state, importing }: { state: Previewing; importing: ImportProps }) {
  const { name, preview, choice, choices } = state;
  const { counts, conflicts, skipped } = preview;
  const { onChoice, onStart, onOther } = importing;
  const left = [...choices.values(), ...Array(counts.conflicting - choices.size).fill(choice)] as ImportChoice[];
  const written = counts.new + counts.newer + left.filter((one) => one !== "mine").length;
  const holds = words(
    "lib_import_holds",
    counted("lib_import_items", preview.annotations),
    counted("lib_articles", preview.articles),
  );
  return (
    <>
      <header class="page-head">
        <h1>{words("lib_import_preview", name)}</h1>
        <p class="count">{holds}</p>
      </header>
      <ul class="sums">
        {COUNTS.filter((one) => counts[one] > 0).map((one) => (
          <li key={one}>
            <b class="wording number">{formatNumber(counts[one])}</b> {plural(`lib_import_${one}`, counts[one])}
          </li>
        ))}
        {skipped > 0 && (
          <li>
            <b class="wording number">{formatNumber(skipped)}</b> {plural("lib_import_skipped", skipped)}
          </li>
        )}
      </ul>
      {conflicts.length > 0 && (
        <Conflicts conflicts={conflicts} total={counts.conflicting} state={state} onChoice={onChoice} />
      )}
      <div class="choose">
        {counts.conflicting > 0 && (
          <fieldset class="choices">
            <legend>{words("lib_import_differ")}</legend>
            {CHOICES.map((one) => (
              <Choice
                key={one}
                name="conflicts"
                text={words(`lib_import_${one}`)}
                chosen={choice === one && choices.size === 0}
                onChoose={() => onChoice(null, one)}
              />
            ))}
          </fieldset>
        )}
        <span class="end">
          <button type="button" class="button plain" onClick={() => onOther()}>
            {words("lib_cancel")}
          </button>
          <button type="button" class="button main" disabled={written === 0} onClick={() => onStart()}>
            {written === 0 ? words("lib_import_nothing") : counted("lib_import_start", written)}
          </button>
        </span>
      </div>
    </>
  );
}

interface ConflictsProps {
  conflicts: ImportConflict[];
  total: number;
  state: Previewing;
  onChoice: ImportProps["onChoice"];
}

function Conflicts({ conflicts, total, state, onChoice }: ConflictsProps) {
  const others = total - conflicts.length;
  return (
    <>
      <table class="diff">
        <thead>
          <tr>
            <th scope="col">{words("lib_import_differ")}</th>
            <th scope="col">{words("lib_import_mine_column")}</th>
            <th scope="col">{words("lib_import_theirs_column")}</th>
          </tr>
        </thead>
        <tbody>
          {conflicts.map(({ ours, theirs, site }) => (
            <tr key={ours.id}>
              <th scope="row" class="title">
                <span class="wording" dir="auto">
                  {wordsOf(ours)}
                </span>
                <span class="whence">{site}</span>
                <select
                  class="filter"
                  aria-label={words("lib_import_each", wordsOf(ours))}
                  value={state.choices.get(ours.id) ?? state.choice}
                  onChange={(event) => onChoice(ours.id, event.currentTarget.value as ImportChoice)}
                >
                  {CHOICES.map((one) => (
                    <option key={one} value={one} selected={(state.choices.get(ours.id) ?? state.choice) === one}>
                      {words(`lib_import_${one}`)}
                    </option>
                  ))}
                </select>
              </th>
              <td data-column={words("lib_import_mine_column")}>
                <Hand annotation={ours} beside={theirs} />
              </td>
              <td data-column={words("lib_import_theirs_column")}>
                <Hand annotation={theirs} beside={ours} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {others > 0 && <p class="whence">{counted("lib_more_conflicts", others)}</p>}
    </>
  );
}

/** What the reader did with it; its words too where the other has others. */
function Hand({ annotation, beside }: { annotation: Annotation; beside: Annotation }) {
  const { verdict, note, tags, state } = annotation;
  const isPlain = !verdict && note === null && tags.length === 0;
  return (
    <>
      {wordsOf(annotation) !== wordsOf(beside) && (
        <p class="wording">
          <bdi>{wordsOf(annotation)}</bdi>
        </p>
      )}
      {verdict && (
        <p>
          <span class="verdict">
            <Icon name={verdict.judgement} />
            {words(`verdict_${verdict.judgement}`)}
          </span>
        </p>
      )}
      {note !== null && (
        <p class="note">
          <bdi>{note}</bdi>
        </p>
      )}
      {tags.length > 0 && (
        <p class="whence">
          <bdi>{tags.join(words("comma"))}</bdi>
        </p>
      )}
      {isPlain && <p>{words(state === "kept" ? "kept" : state === "rejected" ? "did_reject" : "no_note")}</p>}
    </>
  );
}
