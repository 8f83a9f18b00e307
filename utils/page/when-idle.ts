// When it is time to read: the page is seen, and has nothing to do itself.
import { isSeen } from "./node-access.ts";

/** Fulfilled once the page is in the foreground; at once where it is. */
export function whenSeen(document: Document): Promise<void> {
  if (isSeen(document)) return Promise.resolve();
  return new Promise((done) => {
    const look = () => {
      if (!isSeen(document)) return;
      document.removeEventListener("visibilitychange", look);
      done();
    };
    document.addEventListener("visibilitychange", look);
  });
}

/** Fulfilled once the page rests, or after `patience` milliseconds. */
export function whenIdle(patience: number): Promise<void> {
  return new Promise((done) => void requestIdleCallback(() => done(), { timeout: patience }));
}
