// Takes the article at hand away as a file, as the reader has set it.
import type { Reading } from "@/utils/annotation/article.ts";
import { exportSource } from "@/utils/formats/export-source.ts";
import { fileName } from "@/utils/formats/file-name.ts";
import { offeredFormat } from "@/utils/formats/offered.ts";
import { touchedPart } from "@/utils/reading/stored-part.ts";
import { exportDefaults } from "@/utils/store/settings.ts";
import { fileWords } from "./file-words.ts";
import { saveFile } from "./save-file.ts";

/** Downloads the article. True where the file holds everything of the reader's, and can be brought in again. */
export async function exportReading(reading: Reading): Promise<boolean> {
  const { format, scope } = await exportDefaults();
  // few panels export anything
  const { writerOf } = await import("@/utils/formats/formats.ts");
  const wanted = offeredFormat(format);
  const annotations = scope === "kept" ? touchedPart(reading.annotations) : reading.annotations;
  const chunks = writerOf(wanted)(exportSource([{ ...reading, annotations }]), fileWords());
  await saveFile(fileName(reading.article.title, wanted.extension), chunks, wanted.type);
  return wanted.isWhole;
}
