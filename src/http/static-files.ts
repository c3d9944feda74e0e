import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { serveStatic } from "@hono/node-server/serve-static";
import type { Hono } from "hono";

// The same module runs from dist/server (built) and from src/http (tests).
const places = ["../client/", "../../dist/client/"];

/** What the build made: names under /assets carry a hash, so they are kept for a year. */
export function serveBuiltFiles(app: Hono, headers: readonly (readonly [string, string])[]): void {
  const root = places
    .map((place) => fileURLToPath(new URL(place, import.meta.url)))
    .find(existsSync);
  if (root === undefined) return;
  app.use(
    "/assets/*",
    serveStatic({
      root,
      precompressed: true,
      onFound: (_path, c) => {
        c.header("cache-control", "public, max-age=31536000, immutable");
        for (const [name, value] of headers) c.header(name, value);
      },
    }),
  );
}
