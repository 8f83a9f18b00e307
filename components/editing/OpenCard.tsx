// The open card: who says it, how, the verdict, a note, tags; and what the words selected on the page are to it.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { words } from "@/utils/words/words.ts";
import { useDesk } from "./desk-context.ts";
import { FigureFields } from "./FigureFields.tsx";
import { NoteField } from "./NoteField.tsx";
import { QuoteFields } from "./QuoteFields.tsx";
import { TagsField } from "./TagsField.tsx";
import { UseSelection } from "./UseSelection.tsx";
import { VerdictField } from "./VerdictField.tsx";

interface OpenCardProps {
  annotation: Annotation;
  /** "Not a quote" or "Not a figure"; null for what the reader made. */
  rejectName: string | null;
  onReject: () => void;
}

export function OpenCard({ annotation, rejectName, onReject }: OpenCardProps) {
  const { onAct, onClose } = useDesk();
  const { id, body, creator } = annotation;
  return (
    <div class="open-card">
      <div class="fields">
        {body.type === "Quote" && <QuoteFields id={id} body={body} />}
        {body.type === "Figure" && <FigureFields id={id} body={body} />}
        <VerdictField id={id} verdict={annotation.verdict} />
        <NoteField key={id} annotation={annotation} />
        <TagsField id={id} tags={annotation.tags} />
      </div>
      <UseSelection id={id} type={body.type} />
      <div class="ends">
        {creator.type === "Person" ? (
          <button type="button" class="button line" onClick={() => onAct(id, { type: "delete" })}>
            {words("delete")}
          </button>
        ) : (
          rejectName !== null && (
            <button type="button" class="button line" onClick={() => onReject()}>
              {rejectName}
            </button>
          )
        )}
        <button type="button" class="button firm" onClick={() => onClose()}>
          {words("done")}
        </button>
      </div>
    </div>
  );
}
