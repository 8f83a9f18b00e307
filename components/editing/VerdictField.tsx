// The reader's verdict, by a click or the keys 1 to 4, with the address that it rests on.
import { Judgement, type Verdict, WebAddress } from "@/utils/annotation/verdict.ts";
import { words } from "@/utils/words/words.ts";
import { Icon } from "../Icon.tsx";
import { useDesk } from "./desk-context.ts";
import { TextField } from "./Field.tsx";

export function VerdictField({ id, verdict }: { id: string; verdict: Verdict | null }) {
  const { onAct } = useDesk();
  const judge = (next: Verdict | null) => onAct(id, { type: "judge", verdict: next });
  return (
    <>
      <span class="label" id={`verdict-${id}`}>
        {words("field_verdict")}
      </span>
      <div class="verdicts" role="radiogroup" aria-labelledby={`verdict-${id}`} onKeyDown={chooseByNumber}>
        {Judgement.options.map((judgement) => (
          <label key={judgement} class="choice">
            <input
              type="radio"
              name={`verdict-${id}`}
              checked={verdict?.judgement === judgement}
              // a verdict that is chosen again is taken back
              onClick={() =>
                judge(verdict?.judgement === judgement ? null : { judgement, evidence: verdict?.evidence ?? null })
              }
            />
            <Icon name={judgement} />
            {words(`verdict_${judgement}`)}
          </label>
        ))}
      </div>
      {verdict && (
        <TextField
          label={words("field_evidence")}
          inputMode="url"
          value={verdict.evidence ?? ""}
          onChange={(typed) => {
            const address = WebAddress.safeParse(typed.trim());
            if (typed.trim() === "" || address.success)
              judge({ ...verdict, evidence: address.success ? address.data : null });
          }}
        />
      )}
    </>
  );
}

/** By the key's place: on French keyboards the figures stand above it. */
function chooseByNumber(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const number = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  const choice = event.currentTarget.querySelectorAll("input")[Number(number) - 1];
  if (!choice || event.ctrlKey || event.metaKey || event.altKey) return;
  choice.focus();
  choice.click();
}
