// Takes the article at hand away as a file.
import { fileName } from "@/utils/formats/file-name.ts";
import { serialise, toJsonLd } from "@/utils/formats/to-json-ld.ts";
import { readingAtHand } from "./page-at-hand.ts";
import { saveFile } from "./save-file.ts";

/** Downloads the article's annotations as W3C Web Annotation JSON-LD. */
export function exportReading(): void {
  const reading = readingAtHand();
  if (reading) saveFile(fileName(reading.article.title, "json"), serialise(toJsonLd(reading)), "application/json");
}
