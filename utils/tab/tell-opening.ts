// Tells something to a panel that is only just opening.
import { type ToPanel, tellPanels } from "@/utils/messages/to-panel.ts";

/** Milliseconds between tries, and tries, to reach it. */
const BETWEEN_TRIES = 200;
const TRIES = 15;

/** True once a panel heard it. */
export async function tellOpening(message: ToPanel): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries++) {
    if (await tellPanels(message)) return true;
    await new Promise((done) => setTimeout(done, BETWEEN_TRIES));
  }
  return false;
}
