// Words that the page has changed: as they were, struck through, and as they are now.
import { words, wordsAround } from "@/utils/words/words.ts";
import { Printed } from "./Printed.tsx";

export function WasNow({ was, now }: { was: string; now: string }) {
  return (
    <>
      <Around message="was_words" class="was" exact={was} />
      {words("comma")}
      <Around message="now_words" class="now" exact={now} />
    </>
  );
}

/** The article's words within ours. */
function Around(props: { message: "was_words" | "now_words"; class: string; exact: string }) {
  const [before, after] = wordsAround(props.message);
  return (
    <span class={props.class}>
      {before}
      <Printed>{props.exact}</Printed>
      {after}
    </span>
  );
}
