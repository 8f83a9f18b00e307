// Does what the background asks of the marks: steps to the next, shows or hides them all, takes them out.
import type { ToMarks } from "@/utils/messages/to-marks.ts";
import type { ArticleAtHand } from "./article-at-hand.ts";
import type { CardsOnPage } from "./cards-on-page.ts";
import type { SelectionButtons } from "./selection-buttons.ts";

interface Doers {
  article: ArticleAtHand;
  cards: CardsOnPage;
  buttons: SelectionButtons;
  tellReady: () => void;
}

export async function answerForMarks(
  message: ToMarks,
  { article, cards, buttons, tellReady }: Doers,
): Promise<boolean> {
  switch (message.type) {
    case "step":
      return cards.step(message.by);
    case "toggle-marks": {
      cards.close();
      buttons.close();
      const on = !article.marksOn;
      await article.answer({ type: "marks-on", on });
      return on;
    }
    case "set-anew":
      if (article.painter.painted) tellReady();
      return true;
    case "rest":
      cards.close();
      buttons.close();
      article.forget();
      return true;
  }
}
