// A display that nobody sees, for tests that need a window of their own.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";

export interface Display {
  /** Presses a key as a hand would, in whichever window has the focus. */
  press(key: string): void;
  close(): void;
}

/** Starts Xvfb on a display number that is free, and makes it this process's display. */
export async function openDisplay(): Promise<Display> {
  const before = process.env.DISPLAY;
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const number = await numberOf(server);
  process.env.DISPLAY = `:${number}`;
  return {
    press: (key) => void execFileSync("xdotool", ["key", key]),
    close: () => {
      server.kill();
      if (before === undefined) delete process.env.DISPLAY;
      else process.env.DISPLAY = before;
    },
  };
}

function numberOf(server: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.once("data", (data: Buffer) => resolve(Number(data.toString())));
  });
}
