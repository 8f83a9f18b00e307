// Tags, parted by commas.
import { words } from "@/utils/words/words.ts";
import { tagsTyped } from "../tags-typed.ts";
import { useDesk } from "./desk-context.ts";
import { TextField } from "./Field.tsx";

export function TagsField({ id, tags }: { id: string; tags: string[] }) {
  const { onAct } = useDesk();
  return (
    <TextField
      label={words("field_tags")}
      value={tags.join(words("comma"))}
      onChange={(typed) => onAct(id, { type: "tag", tags: tagsTyped(typed) })}
    />
  );
}
