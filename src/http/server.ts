import type { AddressInfo } from "node:net";

import { serve } from "@hono/node-server";
import type { Hono } from "hono";

export type Listening = { readonly port: number; close(): Promise<void> };

/** Listens; `close` lets running answers finish and ends idle connections at once. */
export function listen(
  app: Pick<Hono, "fetch">,
  port: number,
  hostname: string,
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    // The adapter's own Response takes the place of the global one: it holds text as text, which a
    // page is written from in a third of the time.
    const server = serve({ fetch: app.fetch, port, hostname }, (info: AddressInfo) => {
      resolve({
        port: info.port,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            if ("closeIdleConnections" in server) server.closeIdleConnections();
            // A browser that keeps its connection busy shall not hold the shutdown.
            setTimeout(() => {
              if ("closeAllConnections" in server) server.closeAllConnections();
            }, 2000).unref();
          }),
      });
    });
    server.on("error", reject);
  });
}
