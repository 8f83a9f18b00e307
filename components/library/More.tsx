// The way to the next rows: a button, which presses itself once it comes into sight.
import { useEffect, useRef } from "preact/hooks";
import { counted } from "@/utils/words/numbers.ts";

/** Rows that are brought at a time. */
export const PORTION = 200;

interface MoreProps {
  shown: number;
  total: number;
  onMore: () => void;
}

export function More({ shown, total, onMore }: MoreProps) {
  const button = useRef<HTMLButtonElement>(null);
  const latest = useRef(onMore);
  latest.current = onMore;
  useEffect(() => {
    if (!button.current || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) latest.current();
    });
    observer.observe(button.current);
    return () => observer.disconnect();
  }, [shown]);
  if (shown >= total) return null;
  return (
    <button ref={button} type="button" class="button line portion" onClick={() => onMore()}>
      {counted("lib_show_more", Math.min(PORTION, total - shown))}
    </button>
  );
}
