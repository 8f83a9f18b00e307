// What is watched once a page was read: its words, and where it holds several stories, which of them the reader is at.
import type { PageReading } from "@/utils/page/read-page.ts";
import { watchStories } from "@/utils/page/stories.ts";
import { type WatchEvents, watchArticle } from "@/utils/page/watch-article.ts";

export interface Following {
  stop(): void;
}

interface FollowEvents extends WatchEvents {
  /** The reader has gone on to another story of the page. */
  passed(): void;
}

/** Where nothing was read, the page is watched for words to come. */
export function followReading(document: Document, reading: PageReading, events: FollowEvents): Following {
  if (reading.outcome === "nothing-readable") {
    return watchArticle({ document, text: "", pieces: [], places: [], shadows: [], hidden: [] }, events);
  }
  const { article, stories, story } = reading;
  const words = watchArticle(article, events);
  const passing = stories.length > 0 ? watchStories(stories, story, events.passed) : null;
  return {
    stop: () => {
      words.stop();
      passing?.stop();
    },
  };
}
