// Words that stand in the article: in its language and direction, whatever the browser's is.
import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";

/** BCP 47 tag of the article; undefined where the page declares none. */
export const ArticleLanguage = createContext<string | undefined>(undefined);

interface PrintedProps {
  as?: "span" | "h1" | "h2" | "p" | "blockquote";
  class?: string;
  id?: string;
  children: ComponentChildren;
}

export function Printed({ as: Tag = "span", class: className, id, children }: PrintedProps) {
  const lang = useContext(ArticleLanguage);
  return (
    <Tag class={className} id={id} lang={lang} dir="auto">
      {children}
    </Tag>
  );
}
