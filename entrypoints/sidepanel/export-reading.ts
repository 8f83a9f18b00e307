// Takes the article at hand away as a file.
import { exportSource } from "@/utils/formats/export-source.ts";
import { fileName } from "@/utils/formats/file-name.ts";
import { writeJsonLd } from "@/utils/formats/json-ld/write.ts";
import { readingAtHand } from "./page-at-hand.ts";
import { saveFile } from "./save-file.ts";

/** Downloads the article's annotations as W3C Web Annotation JSON-LD. */
export async function exportReading(): Promise<void> {
  const reading = readingAtHand();
  if (reading)
    await saveFile(
      fileName(reading.article.title, "json"),
      writeJsonLd(exportSource([reading])),
      "application/ld+json",
    );
}
