// The words of files made for people, in the language that the reader chose.
import type { FileWords } from "@/utils/formats/file-words.ts";
import { directionOf, languageOf } from "@/utils/words/language.ts";
import { counted } from "@/utils/words/numbers.ts";
import { words } from "@/utils/words/words.ts";

export function fileWords(): FileWords {
  return {
    language: languageOf(),
    direction: directionOf(),
    kinds: {
      Quote: words("selected_quote"),
      Paraphrase: words("file_paraphrase"),
      Figure: words("selected_figure"),
      Highlight: words("file_highlight"),
    },
    judgements: {
      confirmed: words("verdict_confirmed"),
      doubtful: words("verdict_doubtful"),
      false: words("verdict_false"),
      undecided: words("verdict_undecided"),
    },
    nobodyVouches: words("file_nobody_vouches"),
    inTheArticle: words("file_in_the_article"),
    note: words("file_note"),
    evidence: words("evidence_link"),
    articles: (count) => counted("lib_articles", count),
    keptWith: words("file_kept_with"),
  };
}
