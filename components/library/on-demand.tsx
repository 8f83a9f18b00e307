// A page whose code comes when it is first opened, so that the library's first screen waits for nothing else.
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { words } from "@/utils/words/words.ts";

type OnDemand<Props> = ComponentType<Props> & {
  /** Brings the code. Rejects where it is gone, as after an update of the extension. */
  bring(): Promise<void>;
};

/** Nothing is shown until the code is there, and a sentence where it can't be had. */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>): OnDemand<Props> {
  let Page: ComponentType<Props> | null = null;
  const bring = async () => {
    Page ??= await load();
  };
  function Awaited(props: Props) {
    const [step, setStep] = useState<"waiting" | "there" | "missing">("waiting");
    useEffect(() => {
      let isGone = false;
      if (!Page)
        bring().then(
          () => !isGone && setStep("there"),
          () => !isGone && setStep("missing"),
        );
      return () => {
        isGone = true;
      };
    }, []);
    if (Page) return <Page {...props} />;
    return step === "missing" ? <p role="alert">{words("lib_page_missing")}</p> : null;
  }
  return Object.assign(Awaited, { bring });
}
