// What the colours tell, as the reader set it.
import { signal } from "@preact/signals";
import type { Colouring } from "@/utils/annotation/colouring.ts";
import { colouringSetting, followSettings } from "@/utils/store/settings.ts";

export const colouring = signal<Colouring>("source");

/** Keeps it true to what is set, here or in another window. */
export async function followColouring(): Promise<void> {
  const load = async () => {
    colouring.value = await colouringSetting();
  };
  followSettings(load);
  await load();
}
