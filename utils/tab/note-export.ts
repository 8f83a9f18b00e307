// Notes that the reader has taken the article at hand away in a file.
import type { PageState } from "@/utils/annotation/page-state.ts";
import { markExported } from "@/utils/store/exported.ts";
import { workOnTab } from "./read-tab.ts";

export function noteExport(tabId: number): Promise<PageState> {
  return workOnTab(tabId, false, async (reading) => {
    if (reading.storable) await markExported(reading.article.id);
    return reading;
  });
}
