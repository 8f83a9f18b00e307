// The article that an annotation belongs to, as it is stored.
import { openDatabase } from "./database.ts";
import { type StoredReading, storedReading } from "./readings.ts";

/** Null where the annotation is not stored, or not all that was found in its article is. */
export async function readingAround(annotationId: string): Promise<StoredReading | null> {
  const database = await openDatabase();
  const annotation = await database.get("annotations", annotationId);
  const reading = annotation ? await storedReading(annotation.articleId) : null;
  return reading?.article.storing === "all" ? reading : null;
}
