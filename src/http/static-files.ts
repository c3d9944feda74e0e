import { fileURLToPath } from "node:url";

import { serveStatic } from "@hono/node-server/serve-static";
import type { Hono } from "hono";

/** What the build made: names carry a hash, so they are kept for a year. */
export function serveBuiltFiles(app: Hono, headers: Record<string, string>): void {
  const root = fileURLToPath(new URL("../client/", import.meta.url));
  app.use(
    "/assets/*",
    serveStatic({
      root,
      precompressed: true,
      onFound: (_path, c) => {
        c.header("cache-control", "public, max-age=31536000, immutable");
        for (const [name, value] of Object.entries(headers)) c.header(name, value);
      },
    }),
  );
}
