// Stores as much of a reading as the reader wants stored.
import { touchedPart } from "@/utils/reading/stored-part.ts";
import { deleteReading, type StoredReading, storeReading } from "@/utils/store/readings.ts";

/** Stores the whole reading, or where only what is kept is wanted, that part of it; nothing kept, nothing stored. */
export async function storeAsWanted(reading: StoredReading): Promise<void> {
  switch (reading.article.storing) {
    case "all":
      return storeReading(reading);
    case "kept": {
      const annotations = touchedPart(reading.annotations);
      return annotations.length > 0 ? storeReading({ ...reading, annotations }) : deleteReading(reading.article.id);
    }
  }
}
