// Speaks Firefox's own remote protocol, Marionette, over its socket: `length:[type, id, command, parameters]`.
// https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

interface Pending {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Firefox answered a command with an error. */
class MarionetteError extends Error {
  override name = "MarionetteError";
}

const HELLO = -1;

export class Marionette {
  #socket: Socket;
  #pending = new Map<number, Pending>();
  #last = 0;
  #unread = Buffer.alloc(0);

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", (data) => this.#read(data));
    socket.on("close", () => {
      for (const { reject } of this.#pending.values()) reject(new MarionetteError("Firefox closed the connection"));
      this.#pending.clear();
    });
  }

  /** Waits until Firefox listens on the port, 30 seconds at most. */
  static async connect(port: number): Promise<Marionette> {
    for (const end = Date.now() + 30_000; ; ) {
      const socket = connect(port, "127.0.0.1");
      const open = await new Promise<boolean>((resolve) => {
        socket.once("connect", () => resolve(true));
        socket.once("error", () => resolve(false));
      });
      if (open) {
        const marionette = new Marionette(socket);
        await new Promise((resolve, reject) => marionette.#pending.set(HELLO, { resolve, reject }));
        return marionette;
      }
      if (Date.now() > end) throw new MarionetteError(`Firefox doesn't listen on port ${port}`);
      await new Promise((done) => setTimeout(done, 100));
    }
  }

  send(command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#last;
    const message = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  /** The value of an asynchronous function body, run in the page or, in the chrome context, in the browser itself. */
  async run<T>(context: "content" | "chrome", body: string, parameters: unknown[] = []): Promise<T> {
    await this.send("Marionette:SetContext", { value: context });
    const script = `const done = arguments[arguments.length - 1]; const given = [...arguments].slice(0, -1);
      (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) + (error?.stack ?? "") }));`;
    const answer = (await this.send("WebDriver:ExecuteAsyncScript", {
      script,
      args: parameters,
      scriptTimeout: 20_000,
      newSandbox: false,
      sandbox: null,
    })) as { value: { value?: T; error?: string } };
    if (answer.value?.error) throw new MarionetteError(answer.value.error);
    return answer.value?.value as T;
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(data: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, data]);
    for (;;) {
      const colon = this.#unread.indexOf(":");
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#unread.subarray(0, colon).toString());
      if (this.#unread.length < end) return;
      const message = JSON.parse(this.#unread.subarray(colon + 1, end).toString());
      this.#unread = this.#unread.subarray(end);
      this.#settle(message);
    }
  }

  #settle(message: unknown): void {
    if (!Array.isArray(message)) {
      this.#pending.get(HELLO)?.resolve(message);
      this.#pending.delete(HELLO);
      return;
    }
    const [, id, error, result] = message as [number, number, { error: string; message: string } | null, unknown];
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (error) pending?.reject(new MarionetteError(`${error.error}: ${error.message}`));
    else pending?.resolve(result);
  }
}

/** A port that nobody listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
