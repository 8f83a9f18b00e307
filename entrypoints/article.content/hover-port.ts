// While a panel listens, tells it which words the pointer is over, and deepens the words of what is hovered there.
import type { Browser } from "wxt/browser";
import { type FromWords, HOVER_PORT, isToWords } from "@/utils/messages/hover.ts";
import type { Painter } from "@/utils/page/painter.ts";

export class HoverPorts {
  readonly #painter: Painter;
  readonly #ports = new Set<Browser.runtime.Port>();

  constructor(painter: Painter) {
    this.#painter = painter;
  }

  add(port: Browser.runtime.Port): void {
    if (port.name !== HOVER_PORT) return;
    this.#ports.add(port);
    port.onMessage.addListener((message: unknown) => {
      if (isToWords(message)) this.#light(message.light, message.alone);
    });
    port.onDisconnect.addListener(() => {
      this.#ports.delete(port);
      this.#light([], false);
    });
  }

  tell(message: FromWords): void {
    for (const port of this.#ports) port.postMessage(message);
  }

  #light(ids: string[], alone: boolean): void {
    this.#painter.light({ ids, alone });
  }
}
