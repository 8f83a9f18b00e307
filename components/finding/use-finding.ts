// What the reader looks for is kept while the same article is read again, and forgotten when another one comes.
import { useRef, useState } from "preact/hooks";
import { type Finding, NOT_FINDING } from "./finding.ts";

export type SetFinding = (change: Partial<Finding>) => void;

/** @param articleId null while no article is at hand, as between two readings of one */
export function useFinding(articleId: string | null, first: Partial<Finding> = {}): [Finding, SetFinding] {
  const [, setTurn] = useState(0);
  const kept = useRef({ articleId, finding: { ...NOT_FINDING, ...first } });
  if (articleId !== null && articleId !== kept.current.articleId) {
    const isFirst = kept.current.articleId === null;
    kept.current = { articleId, finding: isFirst ? kept.current.finding : NOT_FINDING };
  }
  const set: SetFinding = (change) => {
    kept.current.finding = { ...kept.current.finding, ...change };
    setTurn((turn) => turn + 1);
  };
  return [kept.current.finding, set];
}
