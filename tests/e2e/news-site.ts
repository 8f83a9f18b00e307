// A small web server that stands for news sites: pages from memory, on a port the system gives.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface NewsSite {
  /** Where the site is, without a slash at the end. */
  origin: string;
  /** Serves `html` at `path` from now on. */
  serve(path: string, html: string | Buffer, type?: string): void;
  close(): Promise<void>;
}

export async function openNewsSite(): Promise<NewsSite> {
  const pages = new Map<string, { body: string | Buffer; type: string }>();
  const server = createServer((request, reply) => {
    const page = pages.get(new URL(request.url ?? "/", "http://localhost").pathname);
    reply.writeHead(page ? 200 : 404, { "content-type": page?.type ?? "text/plain" }).end(page?.body ?? "");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    serve: (path, body, type = "text/html; charset=utf-8") => void pages.set(path, { body, type }),
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
