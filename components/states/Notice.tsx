// What is so, in one heading and a sentence or two, and the one thing to do about it.
import type { ComponentChildren } from "preact";

interface NoticeProps {
  title: string;
  /** 2 beneath an article's headline, else 1. */
  level?: 1 | 2;
  text: string;
  /** A hint or an error's name: small, and last. */
  small?: string;
  /** The buttons. */
  children?: ComponentChildren;
}

export function Notice({ title, level = 1, text, small, children }: NoticeProps) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <section class="notice">
      <Heading>{title}</Heading>
      <p>{text}</p>
      {children && <div class="actions">{children}</div>}
      {small && <p class="small">{small}</p>}
    </section>
  );
}
